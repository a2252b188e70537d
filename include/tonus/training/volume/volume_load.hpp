// SPDX-License-Identifier: BSL-1.0
/// @file
/// Volume load of an exercise.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Volume load of an exercise from sets, repetitions of each set and load.
///
/// @facts{training.volume.volume_load}
/// **Formula.** \f$ sets \times reps \times load \f$; the result is kilograms lifted, one for each
/// repetition.
///
/// **Inputs.** Sets done alike, repetitions of one of them, load with bar and plates. Of work with
/// one arm or leg at a time count each side once and say so.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To compare exercises, or heavy with light work: it counts kilograms, not
/// effort.
/// **Edges.** Parts of a set or of a repetition are refused.
///
/// **Example.** @snippet training_volume_volume_load.cpp example
///
/// **Source.** sources::definition.
struct volume_load {
  /// What the equation reads.
  struct input {
    tonus::sets sets;  ///< sets done alike
    repetitions reps;  ///< repetitions of each set
    mass load;         ///< load of each repetition
  };
  using result = lifted_load;  ///< kg, one for each repetition
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.volume_load",
                              .title = "Volume load",
                              .result = "volume_load",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// The definition. @param in checked inputs @return volume load
  static constexpr result evaluate(const input& in) noexcept {
    return in.sets / set * in.reps * in.load;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("sets", &input::sets, possible(1, 100), whole),
             field("reps", &input::reps, possible(1, 1000), whole),
             field("load", &input::load, possible(above_zero, 1000)));
  }
};

}  // namespace tonus::training::volume
