// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Mifflin et al. 1990.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from weight, height, age and sex (Mifflin-St Jeor).
///
/// @facts{energy.rmr.mifflin_1990}
/// **Formula.** \f$ RMR = 10\,W + 6.25\,H - 5\,A + s \f$ with W in kg, H in cm, A in years and
/// s = 5 for men, -161 for women; the result is in kcal/d. These are the rounded coefficients that
/// the abstract gives; energy.rmr.mifflin_1990_full has the unrounded ones.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 498 healthy adults (247 women, 251 men) of 19 to 78 years, 234 of them
/// obese. **Standard error.** Not published; R2 = 0.71.
///
/// **When not to use it.** In children, in illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** Outside 19 to 78 years the result carries `status::outside_studied`; a body so small
/// that the line runs below zero is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr_mifflin_1990.cpp example
///
/// **Source.** sources::mifflin_1990; coefficients checked against two independent programs.
struct mifflin_1990 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.mifflin_1990",
                              .title = "Resting metabolic rate, Mifflin-St Jeor",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "498 healthy adults, 19-78 y, 234 of them obese",
                              .source = &sources::mifflin_1990,
                              .provenance = provenance_t::primary,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    const double a = in.age / year;
    const double s = in.sex == sex_t::male ? 5.0 : -161.0;
    return (10.0 * w + 6.25 * h - 5.0 * a + s) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(19, 78)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
