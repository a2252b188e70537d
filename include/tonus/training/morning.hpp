// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a morning tells of recovery: heart rate variability, resting heart rate, sleep. No Boost.
#pragma once

#include <optional>
#include <tonus/civil_time.hpp>
#include <tonus/parameter.hpp>

namespace tonus::training {

/// What a morning tells.
struct morning {
  civil_day day{};                   ///< the day
  std::optional<double> rmssd_ms{};  ///< heart rate variability, 1 to 400 ms
  std::optional<double> hr_rest{};   ///< resting heart rate, 20 to 200 beats a minute
  std::optional<double> sleep_h{};   ///< hours slept in the night before, 0 to 24
};

/// What the numbers of a morning can be.
namespace morning_limits {
inline constexpr range rmssd_ms{1, 400};  ///< milliseconds
inline constexpr range hr_rest{20, 200};  ///< beats a minute
inline constexpr range sleep_h{0, 24};    ///< hours
}  // namespace morning_limits

}  // namespace tonus::training
