// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training load of a week.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Training load of a week from its seven daily loads.
///
/// @facts{training.load.weekly_load}
/// **Formula.** Sum of the seven loads.
///
/// **Inputs.** Loads of seven days, oldest first; a rest day is 0, a day that was not recorded has
/// no place here.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To add loads of different kinds.
/// **Edges.** Any other number of days: `status::wrong_count`.
///
/// **Example.** @snippet training_load.cpp weekly_load
///
/// **Source.** sources::definition.
struct weekly_load {
  /// What the equation reads.
  struct input {
    column<session_load> daily_loads;  ///< load of each day
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.weekly_load",
                              .title = "Training load of a week",
                              .result = "weekly_load",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// The sum. @param in checked inputs @return load of the week
  static constexpr result evaluate(const input& in) noexcept {
    result sum = 0.0 * load_unit;
    for (std::size_t i = 0; i < in.daily_loads.size(); ++i) sum += in.daily_loads[i];
    return sum;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("daily_loads", &input::daily_loads, possible(0, 10000), count{7, 7}));
  }
};

}  // namespace tonus::training::load
