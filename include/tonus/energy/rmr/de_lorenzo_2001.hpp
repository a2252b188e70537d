// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after De Lorenzo et al. 2001.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of Italian adults from weight, height, age and sex (De Lorenzo et al.).
///
/// @facts{energy.rmr.de_lorenzo_2001}
/// **Formula.** Men: \f$ RMR = 53.284\,W + 20.957\,H - 23.859\,A + 487 \f$; women: \f$ 46.322\,W +
/// 15.744\,H - 16.66\,A + 944 \f$, with W in kg, H in cm and A in years; the result is in kJ/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** Italians of 18 to 59 years.
/// **Standard error.** Not published.
///
/// **When not to use it.** In other people: nothing derives it from facts, for none of them says
/// where somebody comes from. As kcal: the coefficients are for kJ.
/// **Edges.** Outside 18 to 59 years the result carries `status::outside_studied`. Where the line
/// runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp de_lorenzo_2001
///
/// **Source.** sources::de_lorenzo_2001; coefficients seen in one program.
struct de_lorenzo_2001 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate_kj;  ///< kJ/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.de_lorenzo_2001",
                              .title = "Resting metabolic rate of Italians, De Lorenzo",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "Italians, 18-59 y",
                              .source = &sources::de_lorenzo_2001,
                              .provenance = provenance_t::one_source,
                              .positive = true,
                              .apart = "Italians"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    const double a = in.age / year;
    return (in.sex == sex_t::male ? 53.284 * w + 20.957 * h - 23.859 * a + 487.0
                                  : 46.322 * w + 15.744 * h - 16.66 * a + 944.0) *
           kilojoule_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 59)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
