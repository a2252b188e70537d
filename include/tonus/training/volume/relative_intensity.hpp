// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load as a share of the one-repetition maximum.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Load as a share of the one-repetition maximum of the lift.
///
/// @facts{training.volume.relative_intensity}
/// **Formula.** \f$ w / 1RM \f$, a share and no percentage.
///
/// **Inputs.** Load on the bar and one-repetition maximum of the same lift.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** With a maximum that is itself an old estimate.
/// **Edges.** Above 1 the result carries `status::extrapolated`: such a load was no maximum.
///
/// **Example.** @snippet training_volume.cpp relative_intensity
///
/// **Source.** sources::definition.
struct relative_intensity {
  /// What the equation reads.
  struct input {
    mass load;    ///< load on the bar
    mass one_rm;  ///< one-repetition maximum
  };
  using result = fraction;  ///< share of the one-repetition maximum
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.relative_intensity",
                              .title = "Load as a share of the one-repetition maximum",
                              .result = "fraction_of_one_rm",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// Marks a load above the maximum. @param in inputs inside their ranges @return the remark, or
  /// none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = in.load > in.one_rm ? status::extrapolated : status::ok};
  }

  /// The definition. @param in checked inputs @return share of the maximum
  static constexpr result evaluate(const input& in) noexcept { return in.load / in.one_rm; }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("one_rm", &input::one_rm, possible(above_zero, 1000)));
  }
};

}  // namespace tonus::training::volume
