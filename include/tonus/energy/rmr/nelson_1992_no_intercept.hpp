// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate from fat-free mass and fat mass after Nelson et al. 1992.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from fat-free mass and fat mass (Nelson et al., line through
/// the origin).
///
/// @facts{energy.rmr.nelson_1992_no_intercept}
/// **Formula.** \f$ RMR = 25.80\,FFM + 4.04\,FM \f$ with both masses in kg; the result is in
/// kcal/d.
///
/// **Inputs.** Fat-free mass and mass of fat from one measurement.
/// **Studied population.** Adults of pooled studies; the limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** In very small or very large people: a line without an intercept has no
/// room for what does not grow with size.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_rmr.cpp nelson_1992_no_intercept
///
/// **Source.** sources::nelson_1992; coefficients seen in one source.
struct nelson_1992_no_intercept {
  /// What the equation reads.
  struct input {
    mass ffm;       ///< fat-free mass
    mass fat_mass;  ///< mass of body fat
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.nelson_1992_no_intercept",
                              .title = "Resting metabolic rate from lean and fat mass, Nelson",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "adults, pooled studies",
                              .source = &sources::nelson_1992,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.ffm / kilogram;
    const double fat = in.fat_mass / kilogram;
    return (25.80 * f + 4.04 * fat) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm), fact_field("fat_mass", &input::fat_mass));
  }
};

}  // namespace tonus::energy::rmr
