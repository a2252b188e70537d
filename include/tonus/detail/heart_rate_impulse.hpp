// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the training impulses from mean heart rate share; each equation holds its numbers.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// Training impulse from duration and mean heart rate.
/// @tparam Impulse the equation: `scale` and `growth`
template <class Impulse>
struct heart_rate_impulse {
  /// What the equation reads.
  struct input {
    minutes duration;        ///< duration of the session
    heart_rate hr_exercise;  ///< mean heart rate of the session
    heart_rate hr_rest;      ///< heart rate at rest
    heart_rate hr_max;       ///< largest heart rate
  };
  using result = session_load;  ///< arbitrary units

  /// Refuses heart rates in the wrong order. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.hr_max <= in.hr_rest)
      return {.code = status::outside_domain, .field = "hr_max", .why = "above the resting one"};
    const double rest = in.hr_rest / beat_per_minute;
    if (in.hr_exercise < in.hr_rest)
      return {status::outside_domain, "hr_exercise", {rest, 250.0}, "not below the resting one"};
    return {.code = in.hr_exercise > in.hr_max ? status::extrapolated : status::ok};
  }

  /// The formula as printed. @param in checked inputs @return training impulse
  static result evaluate(const input& in) noexcept {
    const double reserve = (in.hr_exercise - in.hr_rest) / (in.hr_max - in.hr_rest);
    return in.duration / minute * reserve * Impulse::scale * std::exp(Impulse::growth * reserve) *
           load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("duration", &input::duration, possible(above_zero, 1440)),
             field("hr_exercise", &input::hr_exercise, possible(20, 250)),
             field("hr_rest", &input::hr_rest, possible(20, 250)),
             field("hr_max", &input::hr_max, possible(20, 250)));
  }
};

}  // namespace tonus::detail
