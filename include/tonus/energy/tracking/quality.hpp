// SPDX-License-Identifier: BSL-1.0
/// @file
/// A log of weight and energy eaten, and whether it is good enough for an answer. No allocation.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tonus/outcome.hpp>

/// Energy expenditure from a log of weight and intake.
namespace tonus::energy::tracking {

/// Weight and energy eaten, one row a day. A day without a row, or with NaN, was not recorded; it
/// stays missing.
struct intake_log {
  std::span<const double> day;          ///< whole numbers, strictly increasing
  std::span<const double> weight_kg;    ///< weighed in the morning, or NaN
  std::span<const double> intake_kcal;  ///< eaten on that day, or NaN
};

/// What a log must hold before there is an answer. The defaults are those that users of such
/// estimators accept; none is from a publication.
struct quality_gates {
  std::int32_t least_days = 21;         ///< days that the window must cover
  std::int32_t most_days = 42;          ///< length of the window, back from the last row
  std::int32_t least_intake_days = 14;  ///< days with intake in the window
  double least_intake_share = 0.7;      ///< of the days of the window
  std::int32_t least_weighings = 6;     ///< in the window
  std::int32_t most_gap_days = 3;       ///< days in a row without intake in the window
};

/// Why there is no answer: bits, so that all reasons can be told at once.
namespace reason {
inline constexpr std::uint32_t few_days = 1;         ///< the window covers too few days
inline constexpr std::uint32_t few_intake_days = 2;  ///< too few days with intake
inline constexpr std::uint32_t low_coverage = 4;     ///< too small a share of the days with intake
inline constexpr std::uint32_t few_weighings = 8;    ///< too few weighings
inline constexpr std::uint32_t long_gap = 16;        ///< too many days in a row without intake
}  // namespace reason

/// What the window of a log holds.
struct quality {
  std::int32_t first_row = 0;    ///< first row of the window
  std::int32_t days = 0;         ///< that the window covers, first and last counted
  std::int32_t intake_days = 0;  ///< with intake
  std::int32_t weighings = 0;    ///< weighings
  std::int32_t longest_gap = 0;  ///< most days in a row without intake
  std::uint32_t reasons = 0;     ///< bits of `reason`; 0: good enough
  /// @return share of the days with intake
  [[nodiscard]] constexpr double intake_share() const noexcept {
    return days == 0 ? 0.0 : static_cast<double>(intake_days) / days;
  }
};

/// Looks at the last days of a log.
///
/// The window ends with the last day that has an intake or a weighing, and starts with the first
/// such day in it.
/// @param log the log @param gates what is asked of it
/// @return what the window holds, with every reason against an answer; refused are columns of
///   unequal length, days that are not whole or do not increase, impossible weights and intakes,
///   and a log without a row
[[nodiscard]] outcome<quality> check_quality(const intake_log& log,
                                             const quality_gates& gates = {}) noexcept;

/// Text of one reason. @param bit one bit of `reason` @return static text, empty for none
[[nodiscard]] std::string_view reason_text(std::uint32_t bit) noexcept;

/// Expenditure with its 90 % interval.
struct expenditure_estimate {
  double kcal_per_day = 0;    ///< total energy expenditure
  double standard_error = 0;  ///< kcal/d
  double low = 0;             ///< lower end of the 90 % interval
  double high = 0;            ///< upper end
  double intake = 0;          ///< mean intake of the window, kcal/d
  double kg_per_week = 0;     ///< slope of the weight in the window, negative = loss
  std::int32_t outliers = 0;  ///< weighings left out
  quality window{};           ///< what it was made from
};

}  // namespace tonus::energy::tracking
