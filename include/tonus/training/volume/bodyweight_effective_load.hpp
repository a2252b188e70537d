// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load of an exercise that lifts a part of the body.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Load of an exercise with body weight: a part of it and what is added or taken off.
///
/// @facts{training.volume.bodyweight_effective_load}
/// **Formula.** \f$ W \times part + external \f$, in kg.
///
/// **Inputs.** Body weight; the part of it that the exercise lifts (pull-up and dip 0.94, squat
/// 0.86, push-up 0.64, push-up on the knees 0.49); weight added, or assistance as a negative
/// number.
/// **Studied population.** None: the parts come from studies of their own. **Standard error.**
/// None: it is exact.
///
/// **When not to use it.** As the force in the joints, or for exercises whose part nobody measured.
/// **Edges.** A result below 0 is `status::outside_domain`.
///
/// **Example.** @snippet training_volume.cpp bodyweight_effective_load
///
/// **Source.** sources::definition; the parts of pull-up and squat follow from segment masses
/// (forearms and hands, lower legs and feet do not move), those of push-ups from peak ground
/// reaction forces.
struct bodyweight_effective_load {
  /// What the equation reads.
  struct input {
    mass weight;                   ///< body weight
    fraction bodyweight_fraction;  ///< part of the body weight that is lifted
    mass external;                 ///< load added; negative: assistance
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.bodyweight_effective_load",
                              .title = "Load of an exercise with body weight",
                              .result = "effective_load",
                              .population = "definition; the parts were studied apart",
                              .exact = true};

  /// Refuses more assistance than load. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const mass lifted = in.weight * in.bodyweight_fraction;
    if (lifted + in.external >= 0.0 * kilogram) return {};
    return {status::outside_domain,
            "external",
            {-lifted.value(), 1000.0},
            "assistance not above the part of the body that is lifted"};
  }

  /// The definition. @param in checked inputs @return load
  static constexpr result evaluate(const input& in) noexcept {
    return in.weight * in.bodyweight_fraction + in.external;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight),
             field("bodyweight_fraction", &input::bodyweight_fraction, possible(0, 1)),
             field("external", &input::external, possible(-400, 1000)));
  }
};

}  // namespace tonus::training::volume
