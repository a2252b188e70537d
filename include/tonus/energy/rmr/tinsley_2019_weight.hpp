// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate of physique athletes from weight after Tinsley et al. 2019.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of physique athletes from weight (Tinsley et al.).
///
/// @facts{energy.rmr.tinsley_2019_weight}
/// **Formula.** \f$ RMR = 24.8\,W + 10 \f$ with W in kg; the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing.
/// **Studied population.** Muscular physique athletes; their number and limits are not confirmed.
/// **Standard error.** Not published.
///
/// **When not to use it.** In anybody else: it runs far above the lines of the general public.
/// Nothing derives it from facts.
/// **Edges.** None beyond the range of the input.
///
/// **Example.** @snippet energy_rmr.cpp tinsley_2019_weight
///
/// **Source.** sources::tinsley_2019; coefficients seen in one source.
struct tinsley_2019_weight {
  /// What the equation reads.
  struct input {
    mass weight;  ///< body weight
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.tinsley_2019_weight",
      .title = "Resting metabolic rate of physique athletes from weight, Tinsley",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "physique athletes",
      .source = &sources::tinsley_2019,
      .provenance = provenance_t::one_source,
      .apart = "physique athletes"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    return (24.8 * w + 10.0) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight));
  }
};

}  // namespace tonus::energy::rmr
