// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Livingston and Kohlstadt 2005.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from weight, age and sex (Livingston and Kohlstadt).
///
/// @facts{energy.rmr.livingston_kohlstadt_2005}
/// **Formula.** Men: \f$ RMR = 293\,W^{0.4330} - 5.92\,A \f$; women: \f$ 248\,W^{0.4356} - 5.09\,A
/// \f$, with W in kg and A in years; the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, age as a real number.
/// **Studied population.** 655 adults, lean to severely obese; the limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** Where 20 kcal/d matter: two public programs give the exponents to
/// opposite sexes, and the paper was not reached.
/// **Edges.** Every result carries `status::unverified` for that dispute. Under 18 years the result
/// carries `status::outside_studied`. Where the line runs below zero the call is refused
/// (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp livingston_kohlstadt_2005
///
/// **Source.** sources::livingston_kohlstadt_2005; seen in one program, contradicted by another.
struct livingston_kohlstadt_2005 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.livingston_kohlstadt_2005",
      .title = "Resting metabolic rate as a power of weight, Livingston-Kohlstadt",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "655 adults, lean to severely obese",
      .source = &sources::livingston_kohlstadt_2005,
      .provenance = provenance_t::one_source,
      .unverified = true,
      .positive = true};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double a = in.age / year;
    return (in.sex == sex_t::male ? 293.0 * std::pow(w, 0.4330) - 5.92 * a
                                  : 248.0 * std::pow(w, 0.4356) - 5.09 * a) *
           kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("age", &input::age, studied(18, 130)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
