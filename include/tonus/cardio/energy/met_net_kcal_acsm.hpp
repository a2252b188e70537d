// SPDX-License-Identifier: BSL-1.0
/// @file
/// Net energy of an activity, 3.5 mL/kg/min to the MET.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::energy {

/// Net energy of an activity, above rest, from MET, weight and time (ACSM).
///
/// @facts{cardio.energy.met_net_kcal_acsm}
/// **Formula.** \f$ (MET - 1) \times 3.5 \times W / 200 \times t \f$ with the weight W in kg and
/// the time t in minutes; in kcal.
///
/// **Inputs.** Intensity in MET, weight, duration.
/// **Studied population.** None: it is a convention. **Standard error.** None published.
///
/// **When not to use it.** Where the gross energy is asked for; added to a total expenditure that
/// already holds the activity.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet cardio_met.cpp met_net_kcal_acsm
///
/// **Source.** sources::bushman_2020.
struct met_net_kcal_acsm {
  /// What the equation reads.
  struct input {
    fraction met;      ///< intensity as a multiple of rest, MET
    mass weight;       ///< body weight
    minutes duration;  ///< how long
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.energy.met_net_kcal_acsm",
                              .title = "Net energy of an activity, 3.5 mL/kg/min to the MET",
                              .result = "net_energy",
                              .population = "convention, nobody was studied",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return net energy
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value((in.met.value() - 1.0) * 3.5 * in.weight.value() / 200.0 *
                              in.duration.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(1, 25)), fact_field("weight", &input::weight),
             field("duration", &input::duration, possible(above_zero, 1440)));
  }
};

}  // namespace tonus::cardio::energy
