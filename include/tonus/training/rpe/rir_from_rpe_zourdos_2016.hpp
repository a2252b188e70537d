// SPDX-License-Identifier: BSL-1.0
/// @file
/// Repetitions in reserve from the effort of a set, Zourdos 2016.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::rpe {

/// Repetitions in reserve from the effort (RPE) of a set (Zourdos and colleagues).
///
/// @facts{training.rpe.rir_from_rpe_zourdos_2016}
/// **Formula.** \f$ RIR = 10 - RPE \f$.
///
/// **Inputs.** Effort of the set on the scale that ends at 10, in halves; 9.5 gives half a
/// repetition.
/// **Studied population.** Squat, novice and experienced lifters. **Standard error.** None
/// published.
///
/// **When not to use it.** Far from failure: below 5 the scale speaks of little effort, not of
/// repetitions.
/// **Edges.** An effort below 5 is refused.
///
/// **Example.** @snippet training_rpe.cpp rir_from_rpe_zourdos_2016
///
/// **Source.** sources::zourdos_2016, read in the abstract; the words of the scale for 10 and 9
/// were seen.
struct rir_from_rpe_zourdos_2016 {
  /// What the equation reads.
  struct input {
    effort rpe;  ///< effort of the set
  };
  using result = repetitions;  ///< repetitions
  /// What is known of the equation.
  static constexpr about info{.id = "training.rpe.rir_from_rpe_zourdos_2016",
                              .title = "Repetitions in reserve from effort, Zourdos",
                              .result = "rir_reps",
                              .population = "squat, novice and experienced lifters",
                              .source = &sources::zourdos_2016,
                              .provenance = provenance_t::one_source};

  /// The scale as printed. @param in checked inputs @return repetitions in reserve
  static constexpr result evaluate(const input& in) noexcept {
    return (10.0 - in.rpe / rpe_point) * repetition;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("rpe", &input::rpe, possible(5, 10), step{0.5}));
  }
};

}  // namespace tonus::training::rpe
