// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of running, ACSM.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Gross oxygen uptake of running from speed and grade (ACSM).
///
/// @facts{cardio.vo2.acsm_running}
/// **Formula.** \f$ 3.5 + 0.2\,S + 0.9\,S\,G \f$ with the speed S in m/min and the grade G as a
/// fraction; in mL/kg/min.
///
/// **Inputs.** Speed (1 mph is 26.8224 m/min), grade as a fraction: 5 % is 0.05.
/// **Studied population.** Adults running faster than 134 m/min. **Standard error.** None published
/// in the sources read.
///
/// **When not to use it.** Before a steady state is reached, or as net cost: the uptake at rest is
/// in it. Slower than 134 m/min only if it is truly a jog.
/// **Edges.** Below that speed the result carries `status::outside_studied`; going downhill is
/// refused.
///
/// **Example.** @snippet cardio_acsm.cpp acsm_running
///
/// **Source.** sources::bushman_2020; coefficients seen in two independent sources.
struct acsm_running {
  /// What the equation reads.
  struct input {
    ground_speed speed;  ///< speed
    fraction grade;      ///< rise over the way, 0 or more
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.acsm_running",
                              .title = "Oxygen uptake of running, ACSM",
                              .result = "vo2",
                              .population = "adults running faster than 134 m/min",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return gross oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double s = in.speed.value();
    return result::from_value(3.5 + 0.2 * s + 0.9 * s * in.grade.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("speed", &input::speed, possible(above_zero, 400), studied(134, 400)),
             field("grade", &input::grade, possible(0, 0.5)));
  }
};

}  // namespace tonus::cardio::vo2
