// SPDX-License-Identifier: BSL-1.0
/// @file
/// Volume of fat that a treatment takes off.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::treatment {

/// Volume of fat that one course takes off: little, and no weight loss.
///
/// @facts{treatment.volume_removed}
///
/// **Formula.** \f[ V = A\, T_0\, p \f]
///
/// **Inputs and result.** Area of skin treated, thickness of the layer and share taken off; 1 mL of
/// fat weighs about 0.9 g.
///
/// **Studied population.** A definition. **Standard error.** That of p.
///
/// **When not to use it.** As weight loss.
///
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet treatment_layer.cpp volume
///
/// **Source.** sources::definition.
struct volume_removed {
  /// What the equation reads.
  struct input {
    quantity<unit::square_centimetre> area;  ///< area of skin
    thickness fat_layer;                     ///< before the course
    percentage reduction;                    ///< share that the course takes off
  };
  using result = small_volume;  ///< mL
  /// What is known of the equation.
  static constexpr about info{.id = "treatment.volume_removed",
                              .title = "Volume of fat that a course takes off",
                              .result = "volume",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return volume
  static constexpr result evaluate(const input& in) noexcept {
    const double layer_cm = in.fat_layer.value() / 10.0;
    return in.area.value() * layer_cm * (in.reduction.value() / 100.0) * millilitre;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("area", &input::area, possible(0, 20000)),
             fact_field("fat_layer", &input::fat_layer),
             field("reduction", &input::reduction, possible(0, 100)));
  }
};

}  // namespace tonus::treatment
