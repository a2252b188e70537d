// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Cunningham 1980.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from lean mass (Cunningham's first line).
///
/// @facts{energy.rmr.cunningham_1980}
/// **Formula.** \f$ RMR = 500 + 22\,FFM \f$ with FFM in kg; the result is in kcal/d. The line 370 +
/// 21.6 FFM is another equation, of 1991.
///
/// **Inputs.** Lean mass; the paper predicted it from weight and age, so the line was never fitted
/// to a measured one. For that reason nothing derives it from facts.
/// **Studied population.** Adults: the data of Harris and Benedict again; limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** With a measured fat-free mass: energy.rmr.cunningham_1991 was made for
/// it.
/// **Edges.** None beyond the range of the input.
///
/// **Example.** @snippet energy_rmr.cpp cunningham_1980
///
/// **Source.** sources::cunningham_1980; coefficients checked against two independent programs.
struct cunningham_1980 {
  /// What the equation reads.
  struct input {
    mass ffm;  ///< fat-free mass
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.cunningham_1980",
                              .title = "Resting metabolic rate from lean mass, Cunningham 1980",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "adults, the data of Harris and Benedict",
                              .source = &sources::cunningham_1980,
                              .provenance = provenance_t::two_sources,
                              .apart = "lean mass predicted from weight and age"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.ffm / kilogram;
    return (500.0 + 22.0 * f) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy::rmr
