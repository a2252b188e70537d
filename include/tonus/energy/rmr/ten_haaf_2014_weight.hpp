// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate of athletes from weight after ten Haaf and Weijs 2014.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of recreational athletes from weight, height, age and sex (ten Haaf and
/// Weijs).
///
/// @facts{energy.rmr.ten_haaf_2014_weight}
/// **Formula.** \f$ RMR = 11.936\,W + 587.728\,H - 8.129\,A + 191.027\,m + 29.279 \f$ with W in kg,
/// H in m, A in years and m = 1 for men, 0 for women; tonus takes the height in cm. The result is
/// in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 90 recreational athletes (53 men, 37 women) of 18 to 35 years who
/// trained 9.1 hours a week.
/// **Standard error.** Not published.
///
/// **When not to use it.** In people who train little; nothing derives it from facts.
/// **Edges.** Outside 18 to 35 years the result carries `status::outside_studied`. Where the line
/// runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp ten_haaf_2014_weight
///
/// **Source.** sources::ten_haaf_2014; coefficients checked against two independent sources.
struct ten_haaf_2014_weight {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.ten_haaf_2014_weight",
      .title = "Resting metabolic rate of recreational athletes from weight, ten Haaf",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "90 recreational athletes, 18-35 y",
      .source = &sources::ten_haaf_2014,
      .provenance = provenance_t::two_sources,
      .positive = true,
      .apart = "recreational athletes"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre / 100.0;  // m
    const double a = in.age / year;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (11.936 * w + 587.728 * h - 8.129 * a + 191.027 * m + 29.279) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 35)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
