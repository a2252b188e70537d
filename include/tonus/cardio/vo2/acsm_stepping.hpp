// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of stepping, ACSM.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Gross oxygen uptake of stepping up and down from rate and height (ACSM).
///
/// @facts{cardio.vo2.acsm_stepping}
/// **Formula.** \f$ 3.5 + 0.2\,f + 1.33 \times 1.8\,f\,h \f$ with f steps a minute of height h in
/// m; in mL/kg/min. 2.4 in place of 1.33 x 1.8 is a rounding of an old edition.
///
/// **Inputs.** Steps a minute, one step being up and down again; height of the step.
/// **Studied population.** Adults at 12 to 30 steps a minute of 0.04 to 0.40 m. **Standard error.**
/// None published in the sources read.
///
/// **When not to use it.** Before a steady state is reached, or as net cost: the uptake at rest is
/// in it.
/// **Edges.** Outside those limits the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_acsm.cpp acsm_stepping
///
/// **Source.** sources::bushman_2020; coefficients seen in two independent sources.
struct acsm_stepping {
  /// What the equation reads.
  struct input {
    minute_rate steps;                  ///< steps a minute, up and down
    quantity<unit::metre> step_height;  ///< height of the step
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.acsm_stepping",
                              .title = "Oxygen uptake of stepping, ACSM",
                              .result = "vo2",
                              .population = "adults stepping 12-30 times a minute",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return gross oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.steps.value();
    return result::from_value(3.5 + 0.2 * f + 1.33 * 1.8 * f * in.step_height.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        field("steps", &input::steps, possible(above_zero, 60), studied(12, 30)),
        field("step_height", &input::step_height, possible(above_zero, 0.6), studied(0.04, 0.40)));
  }
};

}  // namespace tonus::cardio::vo2
