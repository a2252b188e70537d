// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weekly sets of a muscle with indirect sets as half.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Weekly sets of a muscle where indirect sets count half (Pelland and colleagues).
///
/// @facts{training.volume.fractional_sets}
/// **Formula.** \f$ direct + 0.5 \times indirect \f$.
///
/// **Inputs.** Sets of a week in which the muscle is the prime mover, and sets in which it helps.
/// **Studied population.** 2058 people in 67 studies of resistance training. **Standard error.**
/// None: it is exact.
///
/// **When not to use it.** For a group of muscles: a set counts once with the largest credit among
/// them.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet training_volume.cpp fractional_sets
///
/// **Source.** sources::pelland; this way of counting fitted growth and strength best.
struct fractional_sets {
  /// What the equation reads.
  struct input {
    sets direct_sets;    ///< sets with the muscle as prime mover
    sets indirect_sets;  ///< sets in which the muscle helps
  };
  using result = tonus::sets;  ///< sets
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.fractional_sets",
                              .title = "Weekly sets of a muscle, indirect sets as half",
                              .result = "sets",
                              .population = "67 studies, 2058 people",
                              .source = &sources::pelland,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The sum as printed. @param in checked inputs @return sets
  static constexpr result evaluate(const input& in) noexcept {
    return in.direct_sets + 0.5 * in.indirect_sets;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("direct_sets", &input::direct_sets, possible(0, 200)),
             field("indirect_sets", &input::indirect_sets, possible(0, 200)));
  }
};

}  // namespace tonus::training::volume
