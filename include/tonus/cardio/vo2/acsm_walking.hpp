// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of walking, ACSM.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Gross oxygen uptake of walking from speed and grade (ACSM).
///
/// @facts{cardio.vo2.acsm_walking}
/// **Formula.** \f$ 3.5 + 0.1\,S + 1.8\,S\,G \f$ with the speed S in m/min and the grade G as a
/// fraction; in mL/kg/min.
///
/// **Inputs.** Speed (1 mph is 26.8224 m/min), grade as a fraction: 5 % is 0.05.
/// **Studied population.** Adults walking at 50 to 100 m/min. **Standard error.** None published in
/// the sources read.
///
/// **When not to use it.** Before a steady state is reached, or as net cost: the uptake at rest is
/// in it. Faster than 100 m/min only if it is truly a walk.
/// **Edges.** Outside those speeds the result carries `status::outside_studied`; going downhill is
/// refused.
///
/// **Example.** @snippet cardio_acsm.cpp acsm_walking
///
/// **Source.** sources::bushman_2020; coefficients seen in two independent sources.
struct acsm_walking {
  /// What the equation reads.
  struct input {
    ground_speed speed;  ///< speed
    fraction grade;      ///< rise over the way, 0 or more
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.acsm_walking",
                              .title = "Oxygen uptake of walking, ACSM",
                              .result = "vo2",
                              .population = "adults walking at 50-100 m/min",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return gross oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double s = in.speed.value();
    return result::from_value(3.5 + 0.1 * s + 1.8 * s * in.grade.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("speed", &input::speed, possible(above_zero, 400), studied(50, 100)),
             field("grade", &input::grade, possible(0, 0.5)));
  }
};

}  // namespace tonus::cardio::vo2
