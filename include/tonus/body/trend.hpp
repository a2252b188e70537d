// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weight trends: exponential mean, regression, Kalman filter and smoother. No Boost, no
/// allocation.
///
/// Readings are two columns of equal length: days, strictly increasing, and weights, NaN where
/// there was none. A missing day stays missing: time passes and uncertainty grows, nothing is
/// filled in. The sizes of gaps count, not the number of rows.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tonus/outcome.hpp>

namespace tonus::body {

/// Weights over days.
struct weight_series {
  std::span<const double> day;        ///< strictly increasing; the unit is one day
  std::span<const double> weight_kg;  ///< kilograms, or NaN
};

/// How a trend is followed. The numbers are ours, to be set by the host: publications give none
/// that fit everybody.
struct trend_settings {
  double smoothing = 0.1;  ///< share of the distance to a reading that the exponential mean goes in
                           ///< one day (Walker, The Hacker's Diet, 1991: 0.1)
  double weighing_noise = 0.0075;  ///< standard deviation of a weighing about the trend, as a share
                                   ///< of the weight: 0.5 to 1 % with the water of day and night
  double level_noise_kg = 0.05;    ///< wander of the level in one day, kg
  double slope_noise_kg = 0.005;   ///< wander of the slope in one day, kg/d
  double outlier = 3.5;            ///< a reading further off than this many standard deviations of
                                   ///< its forecast is left out
  std::int32_t outliers_in_a_row = 3;  ///< so many on the same side are a change, not outliers
};

/// What was done with a reading.
enum class reading_use : std::uint8_t {
  missing = 0,  ///< there was none
  used,         ///< it moved the trend
  outlier,      ///< too far off to be believed
  jump,         ///< the last of several outliers on one side: the level was opened and follows it
};

/// The trend at one row.
struct trend_point {
  double weight_kg = 0;         ///< level
  double slope_kg_per_day = 0;  ///< its slope
  double weight_variance = 0;   ///< kg2
  double covariance = 0;        ///< kg2/d
  double slope_variance = 0;    ///< kg2/d2
  double jump_variance = 0;     ///< kg2 by which the level was opened before this reading
  reading_use use = reading_use::missing;  ///< of this row's reading
};

/// Exponential mean with a correct start.
///
/// \f$ S_n = d S_{n-1} + (1-d) w_n,\; N_n = d N_{n-1} + 1-d,\; T_n = S_n / N_n \f$ with
/// \f$ d = (1-a)^{\Delta t} \f$: after a gap of m days a reading weighs \f$ 1-(1-a)^m \f$, and the
/// first reading is no better than the others. On a ramp it lags \f$ (1-a)/a \f$ days. Outliers are
/// left out as by `kalman_trend`.
/// @param series the readings @param settings see there
/// @param trend_kg one for each row; NaN before the first reading, repeated where there is none
/// @return status ok, or what is wrong, and nothing is written
///
/// @snippet weight_trend.cpp exponential
[[nodiscard]] problem exponential_trend(const weight_series& series, const trend_settings& settings,
                                        std::span<double> trend_kg) noexcept;

/// Kalman filter of level and slope.
///
/// Between rows the level moves by slope times days; variances grow in proportion to the days that
/// passed (\f$ q_s^2 \Delta t^3/3 + q_l^2 \Delta t \f$ of the level, \f$ q_s^2 \Delta t \f$ of the
/// slope). It starts at the median of the first seven readings of the first week, so that one bad
/// first reading does no harm. A row without a reading holds the forecast.
/// @param series the readings @param settings see there
/// @param points one for each row; NaN before the first reading
/// @return status ok, or what is wrong, and nothing is written
[[nodiscard]] problem kalman_trend(const weight_series& series, const trend_settings& settings,
                                   std::span<trend_point> points) noexcept;

/// Rauch-Tung-Striebel smoother: the trend of each row given all readings, later ones too.
/// @param series the readings that were filtered @param settings those of the filter
/// @param points what `kalman_trend` wrote; receives the smoothed trend
/// @return status ok, or what is wrong, and nothing is written
///
/// Rauch HE, Tung F, Striebel CT, AIAA J 1965;3:1445-50, doi 10.2514/3.3166.
///
/// @snippet weight_trend.cpp smooth
[[nodiscard]] problem smooth_trend(const weight_series& series, const trend_settings& settings,
                                   std::span<trend_point> points) noexcept;

/// What a slope says of a plan to lose weight, with the thresholds of tracking.plateau.detect.
enum class trend_verdict : std::uint8_t {
  too_short = 1,  ///< under three weeks, or under six weighings
  losing,         ///< 0.1 % of body weight a week or more
  plateau,        ///< no loss, and a useful one of 0.25 % a week is excluded
  unclear,        ///< no loss seen, but the data cannot exclude a useful one
  rising,         ///< a gain of 0.1 % a week or more, and certainly above 0
};

/// Name of a verdict. @param verdict any @return static text such as `plateau`
[[nodiscard]] std::string_view trend_verdict_name(trend_verdict verdict) noexcept;

/// Verdict of a slope. @param slope %/wk @param error its standard error, %/wk
/// @param weeks between the first and the last weighing @param weighings how many @return it
[[nodiscard]] trend_verdict judge_trend(double slope, double error, double weeks,
                                        std::int32_t weighings) noexcept;

/// Least-squares line through the weighings of a window.
struct weight_slope {
  std::int32_t weighings = 0;                        ///< used
  std::int32_t outliers = 0;                         ///< left out
  double days = 0;                                   ///< from the first to the last weighing used
  double mean_kg = 0;                                ///< mean of the weighings
  double end_kg = 0;                                 ///< the line at its end
  double scatter_kg = 0;                             ///< standard deviation about the line, n - 2
  double slope_kg_per_day = 0;                       ///< negative = loss
  double slope_error_kg_per_day = 0;                 ///< its standard error
  double percent_per_week = 0;                       ///< of the mean weight
  double percent_error_per_week = 0;                 ///< its standard error
  trend_verdict verdict = trend_verdict::too_short;  ///< see there
};

/// Slope of the raw weights of the last days, with its standard error from their own scatter.
///
/// The error takes readings as independent; water that stays for days makes it too small.
/// @param series the readings @param window_days how far back from the last weighing, 2 to 3660
/// @param settings whose noise and outlier limits decide what is left out
/// @return the line; `wrong_count` with fewer than three weighings
[[nodiscard]] outcome<weight_slope> slope_of(const weight_series& series, double window_days,
                                             const trend_settings& settings = {}) noexcept;

}  // namespace tonus::body
