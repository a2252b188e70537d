// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of an oxygen uptake.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::energy {

/// Energy of an oxygen uptake over a time, from the energy equivalent of oxygen.
///
/// @facts{cardio.energy.vo2_to_kcal}
/// **Formula.** \f$ V / 1000 \times W \times e \times t \f$ with the uptake V in mL/kg/min, weight
/// W in kg, energy equivalent e in kcal/L and time t in minutes; in kcal.
///
/// **Inputs.** Oxygen uptake, weight, duration, energy equivalent: 5 kcal/L by convention, less
/// where fat is burnt.
/// **Studied population.** None: it is a convention. **Standard error.** None published.
///
/// **When not to use it.** Above the maximal oxygen uptake, where part of the energy is not
/// aerobic.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet cardio_met.cpp vo2_to_kcal
///
/// **Source.** Definition; the energy equivalent is an input and has no default.
struct vo2_to_kcal {
  /// What the equation reads.
  struct input {
    oxygen_uptake vo2;                ///< oxygen uptake
    mass weight;                      ///< body weight
    minutes duration;                 ///< how long
    oxygen_energy energy_equivalent;  ///< energy of a litre of oxygen
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.energy.vo2_to_kcal",
                              .title = "Energy of an oxygen uptake",
                              .result = "energy",
                              .population = "convention, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return energy
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(in.vo2.value() / 1000.0 * in.weight.value() *
                              in.energy_equivalent.value() * in.duration.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("vo2", &input::vo2, possible(above_zero, 100)),
             fact_field("weight", &input::weight),
             field("duration", &input::duration, possible(above_zero, 1440)),
             field("energy_equivalent", &input::energy_equivalent, possible(4.5, 5.2)));
  }
};

}  // namespace tonus::cardio::energy
