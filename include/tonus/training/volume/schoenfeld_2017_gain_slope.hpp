// SPDX-License-Identifier: BSL-1.0
/// @file
/// Difference in gain of muscle size by weekly sets.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Difference in gain of muscle size that goes with a difference in weekly sets (Schoenfeld and
/// colleagues).
///
/// @facts{training.volume.schoenfeld_2017_gain_slope}
/// **Formula.** \f$ 0.37 \times sets \f$, in percentage points.
///
/// **Inputs.** Weekly sets of a muscle, one programme minus another.
/// **Studied population.** 34 groups of 15 studies, about 1 to 12 weekly sets. **Standard error.**
/// Not published for one person.
///
/// **When not to use it.** To promise a gain, or beyond twelve weekly sets: the line was fitted to
/// means of groups.
/// **Edges.** Differences beyond 12 carry `status::outside_studied`.
///
/// **Example.** @snippet training_volume.cpp schoenfeld_2017_gain_slope
///
/// **Source.** sources::sch17, read in the abstract.
struct schoenfeld_2017_gain_slope {
  /// What the equation reads.
  struct input {
    sets set_difference;  ///< difference in weekly sets
  };
  using result = percentage;  ///< percentage points
  /// What is known of the equation.
  static constexpr about info{
      .id = "training.volume.schoenfeld_2017_gain_slope",
      .title = "Difference in gain of muscle size by weekly sets, Schoenfeld",
      .result = "gain_difference",
      .population = "34 groups in 15 studies, about 1 to 12 weekly sets",
      .source = &sources::sch17,
      .provenance = provenance_t::primary};

  /// The slope as printed. @param in checked inputs @return difference
  static constexpr result evaluate(const input& in) noexcept {
    return 0.37 * (in.set_difference / set) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("set_difference", &input::set_difference, possible(-30, 30), studied(-12, 12)));
  }
};

}  // namespace tonus::training::volume
