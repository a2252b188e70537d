// SPDX-License-Identifier: BSL-1.0
/// @file
/// Layer of fat after one course of treatment.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::treatment::layer {

/// Thickness of a local layer of fat after one course of a device.
///
/// @facts{treatment.layer.one_course}
///
/// **Formula.** \f[ T_1 = T_0 (1 - p) \f]
///
/// **Inputs and result.** Thickness by ultrasound, and the share p that the course takes off it;
/// treatment::device_of has the range of a device, of which both ends are to be told.
///
/// **Studied population.** A definition. **Standard error.** That of p: its range.
///
/// **When not to use it.** As weight loss: 200 cm2 of 30 mm at 18 % are about 0.1 kg.
///
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet treatment_layer.cpp one
///
/// **Source.** sources::definition.
struct one_course {
  /// What the equation reads.
  struct input {
    thickness fat_layer;   ///< before the course
    percentage reduction;  ///< share that one course takes off
  };
  using result = thickness;  ///< mm
  /// What is known of the equation.
  static constexpr about info{.id = "treatment.layer.one_course",
                              .title = "Layer of fat after one course",
                              .result = "layer",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return thickness after the course
  static constexpr result evaluate(const input& in) noexcept {
    return in.fat_layer * (1.0 - in.reduction.value() / 100.0);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fat_layer", &input::fat_layer),
             field("reduction", &input::reduction, possible(0, 100)));
  }
};

}  // namespace tonus::treatment::layer
