// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Mueller et al. 2004.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from weight, age and sex (Mueller et al.).
///
/// @facts{energy.rmr.mueller_2004}
/// **Formula.** \f$ RMR = 0.047\,W + 1.009\,m - 0.01452\,A + 3.21 \f$ with W in kg, A in years and
/// m = 1 for men, 0 for women; the result is in MJ/d.
///
/// **Inputs.** Weight in light clothing, age as a real number.
/// **Studied population.** German adults; the limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** In children: the same group has other lines for them, which some
/// programs offer for adults.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp mueller_2004
///
/// **Source.** sources::mueller_2004; coefficients seen in one program.
struct mueller_2004 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate_si;  ///< MJ/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.mueller_2004",
                              .title = "Resting metabolic rate from weight, Mueller",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "German adults",
                              .source = &sources::mueller_2004,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double a = in.age / year;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (0.047 * w + 1.009 * m - 0.01452 * a + 3.21) * megajoule_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("age", &input::age, studied(18, 130)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
