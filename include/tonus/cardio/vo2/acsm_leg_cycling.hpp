// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of cycling, ACSM.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Gross oxygen uptake of cycling on an ergometer from work rate and weight (ACSM).
///
/// @facts{cardio.vo2.acsm_leg_cycling}
/// **Formula.** \f$ 7 + 1.8\,W / M \f$ with the work rate W in kilogram-force metres per minute and
/// the weight M in kg; in mL/kg/min.
///
/// **Inputs.** Work rate in kilogram-force metres per minute: 1 W is 60 / 9.80665 = 6.1183 of them;
/// weight.
/// **Studied population.** Adults at 300 to 1200 kg m/min. **Standard error.** None published in
/// the sources read.
///
/// **When not to use it.** Before a steady state is reached, or as net cost: the uptake at rest is
/// in it. The form 10.8 W / M with watts counts 6 kg m/min to a watt and is 2 % low.
/// **Edges.** Outside those work rates the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_acsm.cpp acsm_leg_cycling
///
/// **Source.** sources::bushman_2020; coefficients seen in two independent sources.
struct acsm_leg_cycling {
  /// What the equation reads.
  struct input {
    mechanical_power work_rate;  ///< work rate
    mass weight;                 ///< body weight
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.acsm_leg_cycling",
                              .title = "Oxygen uptake of cycling, ACSM",
                              .result = "vo2",
                              .population = "adults cycling at 300-1200 kg m/min",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return gross oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(7.0 + 1.8 * (in.work_rate.value() / in.weight.value()));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("work_rate", &input::work_rate, possible(0, 3000), studied(300, 1200)),
             fact_field("weight", &input::weight));
  }
};

}  // namespace tonus::cardio::vo2
