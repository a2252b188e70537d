// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Cunningham 1991.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from fat-free mass (Cunningham; calculators say Katch-McArdle).
///
/// @facts{energy.rmr.cunningham_1991}
/// **Formula.** \f$ RMR = 370 + 21.6\,FFM \f$ with FFM in kg; the result is in kcal/d. The line
/// 500 + 22 FFM is another equation, of 1980.
///
/// **Inputs.** Fat-free mass from any method; its error adds 21.6 kcal/d for each kg.
/// **Studied population.** Adults of a pooled review; limits of age and size are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** In children, in illness, or where fat-free mass is only guessed:
/// energy.rmr.mifflin_1990 then needs less.
/// **Edges.** None beyond the range of the input.
///
/// **Example.** @snippet energy_rmr_cunningham_1991.cpp example
///
/// **Source.** sources::cunningham_1991; coefficients checked against two independent programs.
struct cunningham_1991 {
  /// What the equation reads.
  struct input {
    mass ffm;  ///< fat-free mass
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.cunningham_1991",
                              .title = "Resting metabolic rate from fat-free mass, Cunningham",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "adults, a pooled review",
                              .source = &sources::cunningham_1991,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double m = in.ffm / kilogram;
    return (370.0 + 21.6 * m) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy::rmr
