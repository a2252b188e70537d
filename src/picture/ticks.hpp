// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where the ticks of an axis stand and what they say.
#pragma once

#include <string>
#include <vector>

namespace tonus::picture {

/// A labelled place on an axis.
struct tick {
  double at = 0;      ///< value
  std::string label;  ///< its text
};

/// The stretch an axis shows, with its ticks in rising order.
struct scale_plan {
  double low = 0;           ///< value at its start
  double high = 1;          ///< value at its end; above low
  std::vector<tick> ticks;  ///< all within
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten, the outer ones at or beyond the data.
/// @param low least value @param high largest value, finite, not below low
/// @param most about how many steps fit
[[nodiscard]] scale_plan number_plan(double low, double high, int most);

/// Ticks at days, Mondays, months or years, within the data.
/// @param low first day since 1970-01-01 @param high last day @param most ticks that fit
[[nodiscard]] scale_plan day_plan(double low, double high, int most);

}  // namespace tonus::picture
