// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate of physique athletes from fat-free mass after Tinsley et al. 2019.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of physique athletes from fat-free mass (Tinsley et al.).
///
/// @facts{energy.rmr.tinsley_2019_ffm}
/// **Formula.** \f$ RMR = 25.9\,FFM + 284 \f$ with FFM in kg; the result is in kcal/d.
///
/// **Inputs.** Fat-free mass from any method; its error adds 25.9 kcal/d for each kg.
/// **Studied population.** Muscular physique athletes; their number and limits are not confirmed.
/// **Standard error.** Not published.
///
/// **When not to use it.** In anybody else: it runs far above the lines of the general public.
/// Nothing derives it from facts.
/// **Edges.** None beyond the range of the input.
///
/// **Example.** @snippet energy_rmr.cpp tinsley_2019_ffm
///
/// **Source.** sources::tinsley_2019; coefficients seen in one source.
struct tinsley_2019_ffm {
  /// What the equation reads.
  struct input {
    mass ffm;  ///< fat-free mass
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.tinsley_2019_ffm",
      .title = "Resting metabolic rate of physique athletes from fat-free mass, Tinsley",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "physique athletes",
      .source = &sources::tinsley_2019,
      .provenance = provenance_t::one_source,
      .apart = "physique athletes"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.ffm / kilogram;
    return (25.9 * f + 284.0) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy::rmr
