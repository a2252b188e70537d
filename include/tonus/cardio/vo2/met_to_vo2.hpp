// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of an intensity in MET.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Oxygen uptake of an intensity in MET, by the convention of 3.5 mL/kg/min.
///
/// @facts{cardio.vo2.met_to_vo2}
/// **Formula.** \f$ 3.5\,MET \f$ in mL/kg/min.
///
/// **Inputs.** Intensity as a multiple of rest.
/// **Studied population.** None: it is a convention. **Standard error.** None: it is exact.
///
/// **When not to use it.** For the uptake of one person: 769 people at rest took up 2.6 mL/kg/min
/// in the mean, so the convention overstates rest by 35 %. See cardio.met.corrected_met.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet cardio_hr.cpp met_to_vo2
///
/// **Source.** Definition of the unit MET.
struct met_to_vo2 {
  /// What the equation reads.
  struct input {
    fraction met;  ///< intensity as a multiple of rest, MET
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.met_to_vo2",
                              .title = "Oxygen uptake of an intensity in MET",
                              .result = "vo2",
                              .population = "convention, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The formula as printed. @param in checked inputs @return oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(3.5 * in.met.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(above_zero, 25)));
  }
};

}  // namespace tonus::cardio::vo2
