// SPDX-License-Identifier: BSL-1.0
/// @file
/// The Kalman filter of level and slope, one reading at a time, and its gate against outliers.
#pragma once

#include <cstdint>
#include <tonus/body/trend.hpp>

namespace tonus::body {

/// Checks columns and settings. @param rows length that the output has
[[nodiscard]] problem check_series(const weight_series& series, const trend_settings& settings,
                                   std::size_t rows) noexcept;

/// Row of the first reading, or the number of rows.
[[nodiscard]] std::size_t first_reading(const weight_series& series) noexcept;

/// Where a filter starts: at the median of the first seven readings of the first week, so that one
/// bad first reading does no harm. Those readings are used again by the filter, so that it starts
/// as if it knew the level only to `error`; but its gate trusts the median while they last.
struct first_level {
  double weight_kg;      ///< the median
  double error;          ///< standard deviation of the level at the start, kg
  double gate_variance;  ///< of a reading about the median, noise included, kg2
  std::int32_t count;    ///< readings behind it
};

/// @param series checked, with at least one reading @param weighing_noise share of the weight
[[nodiscard]] first_level first_level_of(const weight_series& series,
                                         double weighing_noise) noexcept;

/// Decides on readings that are further off than they should be.
class outlier_gate {
 public:
  outlier_gate(const first_level& start, double outlier, std::int32_t in_a_row) noexcept
      : start_(start), outlier_(outlier), in_a_row_(in_a_row) {}

  /// @param innovation reading less forecast @param variance of it, noise included
  /// @return used, outlier, or jump
  reading_use judge(double innovation, double variance) noexcept;

 private:
  first_level start_;
  double outlier_;
  std::int32_t in_a_row_;
  std::int32_t seen_ = 0;
  std::int32_t same_side_ = 0;  // outliers in a row, signed by their side
};

/// Follows level and slope through checked readings.
class level_slope {
 public:
  /// Starts before the first reading. @param series checked, with at least one reading
  level_slope(const weight_series& series, const trend_settings& settings) noexcept;

  /// Lets time pass. @param days above 0
  void predict(double days) noexcept;
  /// Takes a reading, or NaN for none, and says what was done with it.
  reading_use take(double weight_kg) noexcept;
  /// The state now.
  [[nodiscard]] const trend_point& state() const noexcept { return state_; }

  /// One step of the process without a reading: state and covariance some days later.
  static void advance(trend_point& state, double days, const trend_settings& settings) noexcept;

 private:
  void update(double innovation, double noise_variance) noexcept;

  const trend_settings& settings_;
  outlier_gate gate_;
  trend_point state_;
};

}  // namespace tonus::body
