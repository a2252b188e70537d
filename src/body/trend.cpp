// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>
#include <tonus/body/trend.hpp>

#include "body/level_slope.hpp"

namespace tonus::body {
namespace {

/// Runs the filter over all rows. @param each called with row, use and state
template <class Each>
void follow(const weight_series& series, const trend_settings& settings, Each&& each) noexcept {
  level_slope filter(series, settings);
  const std::size_t first = first_reading(series);
  for (std::size_t row = first; row < series.day.size(); ++row) {
    if (row > first) filter.predict(series.day[row] - series.day[row - 1]);
    const reading_use use = filter.take(series.weight_kg[row]);
    each(row, use, filter.state());
  }
}

// Sums about the running mean, so that large weights lose no digits.
struct line_sums {
  double count = 0, day = 0, weight = 0, dd = 0, dw = 0, ww = 0;

  void add(double at, double value) noexcept {
    ++count;
    const double day_step = at - day, weight_step = value - weight;
    day += day_step / count;
    weight += weight_step / count;
    dd += day_step * (at - day);
    dw += day_step * (value - weight);
    ww += weight_step * (value - weight);
  }
};

// The last reading's row.
std::size_t last_reading(const weight_series& series) noexcept {
  std::size_t row = series.day.size();
  while (row > 0 && std::isnan(series.weight_kg[row - 1])) --row;
  return row - 1;
}

weight_slope line_of(const line_sums& sums, double first_day, double last_day) noexcept {
  weight_slope line;
  line.weighings = static_cast<std::int32_t>(sums.count);
  line.days = last_day - first_day;
  line.mean_kg = sums.weight;
  line.slope_kg_per_day = sums.dw / sums.dd;
  line.end_kg = sums.weight + line.slope_kg_per_day * (last_day - sums.day);
  const double rest = std::max(sums.ww - sums.dw * line.slope_kg_per_day, 0.0);
  line.scatter_kg = std::sqrt(rest / (sums.count - 2));
  line.slope_error_kg_per_day = line.scatter_kg / std::sqrt(sums.dd);
  line.percent_per_week = 700 * line.slope_kg_per_day / line.mean_kg;
  line.percent_error_per_week = 700 * line.slope_error_kg_per_day / line.mean_kg;
  line.verdict = judge_trend(line.percent_per_week, line.percent_error_per_week, line.days / 7,
                             line.weighings);
  return line;
}

// One step back. @param now filtered, becomes smoothed @param forecast of the next row from now
// @param next smoothed
void smooth_row(trend_point& now, const trend_point& forecast, const trend_point& next,
                double days) noexcept {
  // Gain P F' inverse(forecast covariance), 2 x 2.
  const double a = now.weight_variance + days * now.covariance, b = now.covariance;
  const double c = now.covariance + days * now.slope_variance, d = now.slope_variance;
  const trend_point& f = forecast;
  const double det = f.weight_variance * f.slope_variance - f.covariance * f.covariance;
  const double g00 = (a * f.slope_variance - b * f.covariance) / det;
  const double g01 = (b * f.weight_variance - a * f.covariance) / det;
  const double g10 = (c * f.slope_variance - d * f.covariance) / det;
  const double g11 = (d * f.weight_variance - c * f.covariance) / det;
  const double level = next.weight_kg - f.weight_kg;
  const double slope = next.slope_kg_per_day - f.slope_kg_per_day;
  now.weight_kg += g00 * level + g01 * slope;
  now.slope_kg_per_day += g10 * level + g11 * slope;
  const double ww = next.weight_variance - f.weight_variance;
  const double ws = next.covariance - f.covariance;
  const double ss = next.slope_variance - f.slope_variance;
  now.weight_variance += g00 * (g00 * ww + 2 * g01 * ws) + g01 * g01 * ss;
  now.covariance += g10 * (g00 * ww + g01 * ws) + g11 * (g00 * ws + g01 * ss);
  now.slope_variance += g10 * (g10 * ww + 2 * g11 * ws) + g11 * g11 * ss;
}

problem too_few(std::int32_t count) noexcept {
  return {.code = status::wrong_count,
          .value = static_cast<double>(count),
          .minimum = 3,
          .maximum = std::numeric_limits<double>::infinity(),
          .name = "weighings",
          .why = "in the window, outliers left out"};
}

}  // namespace

problem exponential_trend(const weight_series& series, const trend_settings& settings,
                          std::span<double> trend_kg) noexcept {
  if (const problem wrong = check_series(series, settings, trend_kg.size());
      wrong.code != status::ok)
    return wrong;
  double sum = 0, weight = 0, last_day = 0;
  for (double& value : trend_kg) value = std::numeric_limits<double>::quiet_NaN();
  follow(series, settings, [&](std::size_t row, reading_use use, const trend_point&) {
    const bool used = use == reading_use::used || use == reading_use::jump;
    if (used) {
      const double days = weight == 0 ? 1 : series.day[row] - last_day;
      const double kept = std::pow(1 - settings.smoothing, days);
      sum = kept * sum + (1 - kept) * series.weight_kg[row];
      weight = kept * weight + (1 - kept);
      last_day = series.day[row];
    }
    if (weight > 0) trend_kg[row] = sum / weight;
  });
  return {};
}

problem kalman_trend(const weight_series& series, const trend_settings& settings,
                     std::span<trend_point> points) noexcept {
  if (const problem wrong = check_series(series, settings, points.size()); wrong.code != status::ok)
    return wrong;
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  for (std::size_t row = 0; row < first_reading(series); ++row)
    points[row] = {none, none, none, none, none, 0, reading_use::missing};
  follow(series, settings,
         [&](std::size_t row, reading_use, const trend_point& state) { points[row] = state; });
  return {};
}

problem smooth_trend(const weight_series& series, const trend_settings& settings,
                     std::span<trend_point> points) noexcept {
  if (const problem wrong = check_series(series, settings, points.size()); wrong.code != status::ok)
    return wrong;
  for (std::size_t row = points.size() - 1; row-- > first_reading(series);) {
    trend_point forecast = points[row];
    level_slope::advance(forecast, series.day[row + 1] - series.day[row], settings);
    forecast.weight_variance += points[row + 1].jump_variance;
    smooth_row(points[row], forecast, points[row + 1], series.day[row + 1] - series.day[row]);
  }
  return {};
}

std::string_view trend_verdict_name(trend_verdict verdict) noexcept {
  constexpr std::string_view names[] = {"too_short", "losing", "plateau", "unclear", "rising"};
  const auto index = static_cast<std::size_t>(verdict) - 1;
  return index < std::size(names) ? names[index] : std::string_view{};
}

trend_verdict judge_trend(double slope, double error, double weeks,
                          std::int32_t weighings) noexcept {
  constexpr double least_weeks = 3, no_loss = -0.1, gain = 0.1, useful_loss = -0.25;
  constexpr double one_sided_95 = 1.645;
  constexpr std::int32_t least_weighings = 6;
  if (!(weeks >= least_weeks) || weighings < least_weighings) return trend_verdict::too_short;
  const double low = slope - one_sided_95 * error;
  if (slope >= gain && low > 0) return trend_verdict::rising;
  if (slope > no_loss && low > useful_loss) return trend_verdict::plateau;
  return slope > no_loss ? trend_verdict::unclear : trend_verdict::losing;
}

outcome<weight_slope> slope_of(const weight_series& series, double window_days,
                               const trend_settings& settings) noexcept {
  if (const problem wrong = check_series(series, settings, series.day.size());
      wrong.code != status::ok)
    return wrong;
  if (!(window_days >= 2 && window_days <= 3660))
    return problem{.code = std::isfinite(window_days) ? status::impossible : status::not_finite,
                   .value = window_days,
                   .minimum = 2,
                   .maximum = 3660,
                   .name = "window_days"};
  const double after = series.day[last_reading(series)] - window_days;
  line_sums sums;
  std::int32_t outliers = 0;
  double first_day = 0, last_day = 0;
  follow(series, settings, [&](std::size_t row, reading_use use, const trend_point&) {
    if (series.day[row] <= after || use == reading_use::missing) return;
    outliers += use == reading_use::outlier;
    if (use == reading_use::outlier) return;
    if (sums.count == 0) first_day = series.day[row];
    last_day = series.day[row];
    sums.add(last_day, series.weight_kg[row]);
  });
  if (sums.count < 3) return too_few(static_cast<std::int32_t>(sums.count));
  weight_slope line = line_of(sums, first_day, last_day);
  line.outliers = outliers;
  return line;
}

}  // namespace tonus::body
