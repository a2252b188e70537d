// SPDX-License-Identifier: BSL-1.0
// Three ways to follow a weight, with a missing day and a slip of 3 kg.
#include <cmath>
#include <limits>
#include <tonus/body/trend.hpp>
#include <vector>

int main() {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> day{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  const std::vector<double> weight{80.4, 80.1, 80.6, none, 80.0, 83.2, 79.9, 80.2, 79.7, 79.8};
  const tonus::body::weight_series series{day, weight};
  //! [exponential]
  std::vector<double> trend(day.size());
  if (tonus::body::exponential_trend(series, {}, trend).code < 0) return 1;
  //! [exponential]
  //! [smooth]
  std::vector<tonus::body::trend_point> points(day.size());
  if (tonus::body::kalman_trend(series, {}, points).code < 0) return 1;
  if (tonus::body::smooth_trend(series, {}, points).code < 0) return 1;
  const double error_kg = std::sqrt(points.back().weight_variance);
  //! [smooth]
  const auto line = tonus::body::slope_of(series, 28);
  const bool slip = points[5].use == tonus::body::reading_use::outlier;
  return slip && line && line->outliers == 1 && error_kg > 0 && trend.back() < 80.4 ? 0 : 1;
}
