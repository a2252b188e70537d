// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Mifflin et al. 1990, coefficients not rounded.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from weight, height, age and sex (Mifflin-St Jeor, before
/// rounding).
///
/// @facts{energy.rmr.mifflin_1990_full}
/// **Formula.** \f$ RMR = 9.99\,W + 6.25\,H - 4.92\,A + 166\,m - 161 \f$ with W in kg, H in cm, A
/// in years and m = 1 for men, 0 for women; the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 498 healthy adults (247 women, 251 men) of 19 to 78 years, 234 of them
/// obese.
/// **Standard error.** Not published; R2 = 0.71.
///
/// **When not to use it.** In children or in illness. energy.rmr.mifflin_1990 is the form that most
/// people mean; the two differ by a few kcal/d.
/// **Edges.** Outside 19 to 78 years the result carries `status::outside_studied`. Where the line
/// runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp mifflin_1990_full
///
/// **Source.** sources::mifflin_1990; coefficients checked against two independent programs.
struct mifflin_1990_full {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.mifflin_1990_full",
                              .title = "Resting metabolic rate, Mifflin-St Jeor, not rounded",
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
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (9.99 * w + 6.25 * h - 4.92 * a + 166.0 * m - 161.0) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(19, 78)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
