// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate after Harris and Benedict 1919.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate of adults from weight, height, age and sex (Harris-Benedict, the original).
///
/// @facts{energy.bmr.harris_benedict_1919}
/// **Formula.** Men: \f$ BMR = 66.4730 + 13.7516\,W + 5.0033\,H - 6.7550\,A \f$; women: \f$
/// 655.0955 + 9.5634\,W + 1.8496\,H - 4.6756\,A \f$, with W in kg, H in cm and A in years; the
/// result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 136 men and 103 women; the limits of age are not confirmed.
/// **Standard error.** Not published.
///
/// **When not to use it.** Where a newer line serves: energy.rmr.mifflin_1990 was made with more
/// people of today's sizes. Calculators mix it with energy.bmr.roza_shizgal_1984 or round it.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp harris_benedict_1919
///
/// **Source.** sources::harris_benedict_1919; coefficients checked against two independent
/// programs.
struct harris_benedict_1919 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.harris_benedict_1919",
                              .title = "Basal metabolic rate, Harris-Benedict 1919",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "136 men and 103 women, adults",
                              .source = &sources::harris_benedict_1919,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    const double a = in.age / year;
    return (in.sex == sex_t::male ? 66.4730 + 13.7516 * w + 5.0033 * h - 6.7550 * a
                                  : 655.0955 + 9.5634 * w + 1.8496 * h - 4.6756 * a) *
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
