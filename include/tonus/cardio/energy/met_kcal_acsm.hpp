// SPDX-License-Identifier: BSL-1.0
/// @file
/// Gross energy of an activity, 3.5 mL/kg/min to the MET.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::energy {

/// Gross energy of an activity from MET, weight and time, 3.5 mL/kg/min to the MET (ACSM).
///
/// @facts{cardio.energy.met_kcal_acsm}
/// **Formula.** \f$ MET \times 3.5 \times W / 200 \times t \f$ with the weight W in kg and the time
/// t in minutes; in kcal. 5 kcal to the litre of oxygen are in the 200.
///
/// **Inputs.** Intensity in MET, weight, duration.
/// **Studied population.** None: it is a convention. **Standard error.** None published.
///
/// **When not to use it.** For one person's true cost: at rest people use 0.84 kcal/kg/h in the
/// mean and not 1. Beside cardio.energy.met_kcal_compendium, which is lower: the ratio is 1.05
/// exactly.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet cardio_met.cpp met_kcal_acsm
///
/// **Source.** sources::bushman_2020.
struct met_kcal_acsm {
  /// What the equation reads.
  struct input {
    fraction met;      ///< intensity as a multiple of rest, MET
    mass weight;       ///< body weight
    minutes duration;  ///< how long
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.energy.met_kcal_acsm",
                              .title = "Gross energy of an activity, 3.5 mL/kg/min to the MET",
                              .result = "energy",
                              .population = "convention, nobody was studied",
                              .source = &sources::bushman_2020,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return energy
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(in.met.value() * 3.5 * in.weight.value() / 200.0 *
                              in.duration.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(above_zero, 25)),
             fact_field("weight", &input::weight),
             field("duration", &input::duration, possible(above_zero, 1440)));
  }
};

}  // namespace tonus::cardio::energy
