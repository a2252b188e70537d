// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate of athletic women after Owen et al. 1986.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of trained women from weight (Owen et al.).
///
/// @facts{energy.rmr.owen_1986_athlete_women}
/// **Formula.** \f$ RMR = 50.4 + 21.1\,W \f$ with W in kg; the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing.
/// **Studied population.** 8 trained athletic women; their limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** In anybody but trained women, and in them as a rough figure only: 8
/// people carry it. Nothing derives it from facts.
/// **Edges.** None beyond the range of the input.
///
/// **Example.** @snippet energy_rmr.cpp owen_1986_athlete_women
///
/// **Source.** sources::owen_1986, read in the abstract.
struct owen_1986_athlete_women {
  /// What the equation reads.
  struct input {
    mass weight;  ///< body weight
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.owen_1986_athlete_women",
                              .title = "Resting metabolic rate of athletic women, Owen",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "8 trained women",
                              .source = &sources::owen_1986,
                              .provenance = provenance_t::primary,
                              .apart = "trained women"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    return (50.4 + 21.1 * w) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight));
  }
};

}  // namespace tonus::energy::rmr
