// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training monotony of a week after Foster 1998, sample standard deviation.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Monotony of a training week from its seven daily loads (Foster, sample standard deviation).
///
/// @facts{training.load.monotony_foster_1998_sample_sd}
/// **Formula.** Mean daily load over the standard deviation of the daily loads, which here divides
/// by n - 1. The result is a plain number.
///
/// **Inputs.** The loads of seven days, oldest first, in any one unit of load; a rest day is 0, a
/// day that was not recorded has no place here.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To predict injury; or beside numbers of programs that divide by n.
/// **Edges.** Seven equal loads have no spread: `status::outside_domain`. Any other number of days:
/// `status::wrong_count`.
///
/// **Example.** @snippet training_load_monotony_foster_1998_sample_sd.cpp example
///
/// **Source.** sources::foster_1998, read in a second-hand description that does not say which
/// standard deviation is meant; so each has an id of its own.
struct monotony_foster_1998_sample_sd {
  /// What the equation reads.
  struct input {
    column<session_load> daily_loads;  ///< load of each day
  };
  using result = fraction;  ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.monotony_foster_1998_sample_sd",
                              .title = "Training monotony, Foster, sample standard deviation",
                              .result = "monotony",
                              .population = "definition, nobody was studied",
                              .source = &sources::foster_1998,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// Refuses loads without spread. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    for (std::size_t day = 1; day < in.daily_loads.size(); ++day)
      if (in.daily_loads[day] != in.daily_loads[0]) return {};
    return {.code = status::outside_domain,
            .field = "daily_loads",
            .why = "a standard deviation above 0: days that differ"};
  }

  /// The definition. @param in checked inputs @return monotony
  static result evaluate(const input& in) noexcept {
    const auto days = static_cast<double>(in.daily_loads.size());
    double sum = 0.0;
    for (std::size_t day = 0; day < in.daily_loads.size(); ++day)
      sum += in.daily_loads[day] / load_unit;
    const double mean = sum / days;
    double squares = 0.0;
    for (std::size_t day = 0; day < in.daily_loads.size(); ++day) {
      const double distance = in.daily_loads[day] / load_unit - mean;
      squares += distance * distance;
    }
    return mean / std::sqrt(squares / (days - 1.0)) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("daily_loads", &input::daily_loads, possible(0, 10000), count{7, 7}));
  }
};

}  // namespace tonus::training::load
