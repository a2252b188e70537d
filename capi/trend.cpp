// SPDX-License-Identifier: BSL-1.0
// Weight trends.
#include <tonus/body/trend.hpp>

#include <cmath>
#include <vector>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_settings_size = 48;
constexpr std::uint32_t first_trend_size = 80;

// Settings of the caller, or the usual ones. @return status, reported
std::int32_t read_settings(const tonus_trend_settings* from, body::trend_settings& settings,
                           tonus_error* error) noexcept {
  if (from == nullptr) return status::ok;
  if (!size_is_good<first_settings_size>(from))
    return report(error, {.code = status::bad_handle, .name = "settings.struct_size"});
  settings = {from->smoothing,      from->weighing_noise, from->level_noise_kg,
              from->slope_noise_kg, from->outlier,        from->outliers_in_a_row};
  return status::ok;
}

void put(double* column, std::size_t row, double value) noexcept {
  if (column != nullptr) column[row] = value;
}

}  // namespace

int32_t tonus_trend_defaults(tonus_trend_settings* settings) noexcept {
  if (settings == nullptr) return status::null_argument;
  if (!size_is_good<first_settings_size>(settings)) return status::bad_handle;
  const body::trend_settings usual;
  write_struct(settings, {0, usual.outliers_in_a_row, usual.smoothing, usual.weighing_noise,
                          usual.level_noise_kg, usual.slope_noise_kg, usual.outlier});
  return status::ok;
}

int32_t tonus_trend_exponential(const double* at_day, const double* weight_kg, size_t rows,
                                const tonus_trend_settings* settings, double* trend_kg,
                                tonus_error* error) noexcept {
  const bool pointers = at_day != nullptr && weight_kg != nullptr && trend_kg != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  body::trend_settings how;
  if (const auto bad = read_settings(settings, how, error); bad != status::ok) return bad;
  return report(
      error, body::exponential_trend({{at_day, rows}, {weight_kg, rows}}, how, {trend_kg, rows}));
}

int32_t tonus_trend_kalman(const double* at_day, const double* weight_kg, size_t rows,
                           const tonus_trend_settings* settings, int32_t smooth, double* level_kg,
                           double* level_error_kg, double* slope_kg_per_day,
                           double* slope_error_kg_per_day, int32_t* use,
                           tonus_error* error) noexcept {
  const bool pointers = at_day != nullptr && weight_kg != nullptr && level_kg != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  body::trend_settings how;
  if (const auto bad = read_settings(settings, how, error); bad != status::ok) return bad;
  if (smooth != 0 && smooth != 1)
    return report(error, {.code = status::unknown_name,
                          .value = static_cast<double>(smooth),
                          .minimum = 0,
                          .maximum = 1,
                          .name = "smooth"});
  return guarded(error, [&] {
    const body::weight_series series{{at_day, rows}, {weight_kg, rows}};
    std::vector<body::trend_point> points(rows);
    problem wrong = body::kalman_trend(series, how, points);
    if (wrong.code == status::ok && smooth == 1) wrong = body::smooth_trend(series, how, points);
    if (wrong.code != status::ok) return report(error, wrong);
    for (std::size_t row = 0; row < rows; ++row) {
      const body::trend_point& point = points[row];
      level_kg[row] = point.weight_kg;
      put(level_error_kg, row, std::sqrt(point.weight_variance));
      put(slope_kg_per_day, row, point.slope_kg_per_day);
      put(slope_error_kg_per_day, row, std::sqrt(point.slope_variance));
      if (use != nullptr) use[row] = static_cast<std::int32_t>(point.use);
    }
    return report(error, {});
  });
}

int32_t tonus_trend_slope(const double* at_day, const double* weight_kg, size_t rows,
                          double window_days, const tonus_trend_settings* settings,
                          tonus_trend* result, tonus_error* error) noexcept {
  const bool pointers = at_day != nullptr && weight_kg != nullptr && result != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_trend_size>(result))
    return report(error, {.code = status::bad_handle, .name = "result.struct_size"});
  body::trend_settings how;
  if (const auto bad = read_settings(settings, how, error); bad != status::ok) return bad;
  const auto line = body::slope_of({{at_day, rows}, {weight_kg, rows}}, window_days, how);
  if (!line) return report(error, line.error());
  write_struct(
      result, {0, static_cast<std::int32_t>(line->verdict), line->weighings, line->outliers,
               line->days, line->mean_kg, line->end_kg, line->scatter_kg, line->slope_kg_per_day,
               line->slope_error_kg_per_day, line->percent_per_week, line->percent_error_per_week});
  return report(error, {});
}
