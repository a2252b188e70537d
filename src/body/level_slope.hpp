// SPDX-License-Identifier: BSL-1.0
/// @file
/// The Kalman filter of level and slope, one reading at a time, and its gate against outliers.
#pragma once

#include <tonus/body/trend.hpp>

namespace tonus::body {

/// Checks columns and settings. @param rows length that the output has
[[nodiscard]] problem check_series(const weight_series& series, const trend_settings& settings,
                                   std::size_t rows) noexcept;

/// Row of the first reading, or the number of rows.
[[nodiscard]] std::size_t first_reading(const weight_series& series) noexcept;

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
  trend_point state_;
  std::int32_t same_side_ = 0;  // outliers in a row, signed by their side
};

}  // namespace tonus::body
