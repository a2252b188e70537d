// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate of athletes from fat-free mass after ten Haaf and Weijs 2014.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of recreational athletes from fat-free mass (ten Haaf and Weijs).
///
/// @facts{energy.rmr.ten_haaf_2014_ffm}
/// **Formula.** \f$ RMR = 22.771\,FFM + 484.264 \f$ with FFM in kg; the result is in kcal/d.
///
/// **Inputs.** Fat-free mass from any method; its error adds 22.8 kcal/d for each kg.
/// **Studied population.** 90 recreational athletes (53 men, 37 women) of 18 to 35 years who
/// trained 9.1 hours a week.
/// **Standard error.** Not published.
///
/// **When not to use it.** In people who train little; nothing derives it from facts.
/// **Edges.** None beyond the range of the input; there is no age to check.
///
/// **Example.** @snippet energy_rmr.cpp ten_haaf_2014_ffm
///
/// **Source.** sources::ten_haaf_2014; coefficients checked against two independent sources.
struct ten_haaf_2014_ffm {
  /// What the equation reads.
  struct input {
    mass ffm;  ///< fat-free mass
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.ten_haaf_2014_ffm",
      .title = "Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "90 recreational athletes, 18-35 y",
      .source = &sources::ten_haaf_2014,
      .provenance = provenance_t::two_sources,
      .apart = "recreational athletes"};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.ffm / kilogram;
    return (22.771 * f + 484.264) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy::rmr
