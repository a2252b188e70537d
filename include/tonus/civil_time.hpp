// SPDX-License-Identifier: BSL-1.0
/// @file
/// Civil days, ISO weeks and wall-clock seconds. No zone, no clock, no Boost.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>

namespace tonus {

/// Wall-clock seconds since 1970-01-01 00:00, as a watch on the spot shows them, without zone.
using wall_seconds = std::int64_t;

/// A civil date.
using civil_day = std::chrono::sys_days;

/// A week that starts on Monday; week 1 holds the year's first Thursday (ISO 8601).
struct iso_week {
  std::int32_t year = 0;    ///< the week's year, which may differ from its days' at new year
  std::int32_t number = 0;  ///< 1 to 53
  /// By year, then number.
  friend constexpr auto operator<=>(const iso_week&, const iso_week&) noexcept = default;
};

/// The civil day of a moment. @param time wall-clock seconds @return its day
[[nodiscard]] constexpr civil_day day_of(wall_seconds time) noexcept {
  return std::chrono::floor<std::chrono::days>(
      std::chrono::sys_time<std::chrono::seconds>(std::chrono::seconds(time)));
}

/// Midnight at the start of a day. @param date a civil day @return wall-clock seconds
[[nodiscard]] constexpr wall_seconds start_of(civil_day date) noexcept {
  return std::chrono::sys_time<std::chrono::seconds>(date).time_since_epoch().count();
}

/// The Monday of a day's week. @param date a civil day @return the same day or up to six earlier
[[nodiscard]] constexpr civil_day monday_of(civil_day date) noexcept {
  return date - (std::chrono::weekday(date) - std::chrono::Monday);
}

/// The ISO week a day falls in. @param date a civil day @return its week
[[nodiscard]] constexpr iso_week iso_week_of(civil_day date) noexcept {
  const civil_day monday = monday_of(date);
  const std::chrono::year week_year =
      std::chrono::year_month_day(monday + std::chrono::days(3)).year();
  const civil_day first = monday_of(civil_day(week_year / std::chrono::January / 4));
  return {int{week_year}, static_cast<std::int32_t>((monday - first).count() / 7 + 1)};
}

/// A day as `2025-09-15`. @param date a civil day @return ISO 8601 text
[[nodiscard]] std::string day_text(civil_day date);

/// A week as `2025-W37`. @param which an ISO week @return ISO 8601 text
[[nodiscard]] std::string week_text(iso_week which);

}  // namespace tonus
