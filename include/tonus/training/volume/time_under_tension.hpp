// SPDX-License-Identifier: BSL-1.0
/// @file
/// Time under tension of a set.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Time under tension of a set from repetitions and tempo.
///
/// @facts{training.volume.time_under_tension}
/// **Formula.** \f$ reps \times (eccentric + stretch pause + concentric + top pause) \f$, in s.
///
/// **Inputs.** Repetitions; seconds of each phase in the order of four-digit tempo notation. For a
/// phase marked X (as fast as possible) pass the seconds to count.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As a goal of its own: reviews found no consistent effect of it.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet training_volume.cpp time_under_tension
///
/// **Source.** sources::definition.
struct time_under_tension {
  /// What the equation reads.
  struct input {
    repetitions reps;       ///< repetitions of the set
    seconds eccentric;      ///< lowering
    seconds stretch_pause;  ///< pause where the muscle is long
    seconds concentric;     ///< lifting
    seconds top_pause;      ///< pause where the muscle is short
  };
  using result = seconds;  ///< s
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.time_under_tension",
                              .title = "Time under tension of a set",
                              .result = "tut",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// The definition. @param in checked inputs @return time under tension
  static constexpr result evaluate(const input& in) noexcept {
    const seconds one_repetition = in.eccentric + in.stretch_pause + in.concentric + in.top_pause;
    return in.reps / repetition * one_repetition;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reps", &input::reps, possible(1, 1000), whole),
             field("eccentric", &input::eccentric, possible(0, 60)),
             field("stretch_pause", &input::stretch_pause, possible(0, 60)),
             field("concentric", &input::concentric, possible(0, 60)),
             field("top_pause", &input::top_pause, possible(0, 60)));
  }
};

}  // namespace tonus::training::volume
