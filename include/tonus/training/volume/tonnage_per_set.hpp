// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tonnage of sets that differ.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Tonnage of sets that differ in load or repetitions.
///
/// @facts{training.volume.tonnage_per_set}
/// **Formula.** Sum of \f$ reps_i \times load_i \f$ over the sets; the result is kilograms lifted,
/// one for each repetition.
///
/// **Inputs.** Repetitions and load of each set, in one order. Bar and plates count; of work with
/// one arm or leg at a time count each side once and say so.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To compare exercises, or heavy with light work: it counts kilograms, not
/// effort.
/// **Edges.** A list without sets and lists of different length: `status::wrong_count`.
///
/// **Example.** @snippet training_volume.cpp tonnage_per_set
///
/// **Source.** sources::definition.
struct tonnage_per_set {
  /// What the equation reads.
  struct input {
    column<repetitions> reps;  ///< repetitions of each set
    column<mass> load;         ///< load of each set
  };
  using result = lifted_load;  ///< kg, one for each repetition
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.tonnage_per_set",
                              .title = "Tonnage of sets that differ",
                              .result = "tonnage",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// Refuses lists of different length. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.reps.size() == in.load.size()) return {};
    return {.code = status::wrong_count, .field = "load", .why = "as many loads as repetitions"};
  }

  /// The sum. @param in checked inputs @return tonnage
  static constexpr result evaluate(const input& in) noexcept {
    result sum = 0.0 * (kilogram * repetition);
    for (std::size_t i = 0; i < in.reps.size(); ++i) sum += in.reps[i] * in.load[i];
    return sum;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reps", &input::reps, possible(1, 1000), whole, count{1}),
             field("load", &input::load, possible(above_zero, 1000), count{1}));
  }
};

}  // namespace tonus::training::volume
