// SPDX-License-Identifier: BSL-1.0
/// @file
/// Exponentially weighted mean of daily loads, Williams 2017.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Exponentially weighted mean of daily loads after the last day (Williams and colleagues).
///
/// @facts{training.load.ewma_williams_2017}
/// **Formula.** \f$ E_t = \lambda L_t + (1 - \lambda) E_{t-1} \f$ with \f$ \lambda = 2 / (N + 1)
/// \f$ for a window of N days, beginning with the first load.
///
/// **Inputs.** Load of each day, oldest first; a rest day is 0, a day that was not recorded has no
/// place here. Window in days, usually 7 or 28. All days are used.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Over few days: the first load weighs much.
/// **Edges.** A window of 1 day gives the last load.
///
/// **Example.** @snippet training_load_ratios.cpp ewma_williams_2017
///
/// **Source.** sources::williams_2017.
struct ewma_williams_2017 {
  /// What the equation reads.
  struct input {
    column<session_load> daily_loads;  ///< load of each day
    days window;                       ///< window
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.ewma_williams_2017",
                              .title = "Exponentially weighted mean of daily loads, Williams",
                              .result = "ewma",
                              .population = "definition, nobody was studied",
                              .source = &sources::williams_2017,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The recurrence as printed. @param in checked inputs @return weighted mean
  static constexpr result evaluate(const input& in) noexcept {
    return detail::weighted_load(in.daily_loads, in.window / day) * load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("daily_loads", &input::daily_loads, possible(0, 10000), count{1}),
             field("window", &input::window, possible(1, 365)));
  }
};

}  // namespace tonus::training::load
