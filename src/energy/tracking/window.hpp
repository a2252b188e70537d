// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the estimators of expenditure share.
#pragma once

#include <cstddef>
#include <tonus/energy/tracking/quality.hpp>

namespace tonus::energy::tracking {

/// Quantile of a normal deviate that a two-sided 90 % interval ends at.
inline constexpr double normal_90 = 1.6448536269514722;

/// Checks the columns of a log. @return status ok, or the first row that is wrong
[[nodiscard]] problem check_log(const intake_log& log) noexcept;

/// Last row with a weight or an intake; the number of rows less one wraps where there is none.
[[nodiscard]] std::size_t last_recorded(const intake_log& log) noexcept;

/// A mean with its standard error.
struct mean_intake {
  double value = 0, error = 0;
};

/// Mean of the days that were logged. @param intake NaN where there was none
[[nodiscard]] mean_intake mean_of(std::span<const double> intake) noexcept;

/// The first reason against an answer as a refusal. @param of the reasons that count here
[[nodiscard]] problem first_reason(const quality& q, const quality_gates& gates,
                                   std::uint32_t of) noexcept;

}  // namespace tonus::energy::tracking
