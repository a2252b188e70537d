// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate after Roza and Shizgal 1984.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate of adults from weight, height, age and sex (Harris-Benedict as revised by
/// Roza and Shizgal).
///
/// @facts{energy.bmr.roza_shizgal_1984}
/// **Formula.** Men: \f$ BMR = 88.362 + 13.397\,W + 4.799\,H - 5.677\,A \f$; women: \f$ 447.593 +
/// 9.247\,W + 3.098\,H - 4.330\,A \f$, with W in kg, H in cm and A in years; the result is in
/// kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** The 239 people of Harris and Benedict and 98 later ones of a wider range
/// of age.
/// **Standard error.** None confirmed; the abstract speaks of a precision of 14 % for single
/// people.
///
/// **When not to use it.** In children, in illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp roza_shizgal_1984
///
/// **Source.** sources::roza_shizgal_1984; coefficients checked against two independent programs.
struct roza_shizgal_1984 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.roza_shizgal_1984",
                              .title = "Basal metabolic rate, Harris-Benedict revised 1984",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "337 adults of two data sets",
                              .source = &sources::roza_shizgal_1984,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    const double a = in.age / year;
    return (in.sex == sex_t::male ? 88.362 + 13.397 * w + 4.799 * h - 5.677 * a
                                  : 447.593 + 9.247 * w + 3.098 * h - 4.330 * a) *
           kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 130)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::bmr
