// SPDX-License-Identifier: BSL-1.0
#include "body/level_slope.hpp"

#include <algorithm>
#include <cmath>
#include <tonus/vocabulary.hpp>

namespace tonus::body {
namespace {

constexpr double most_days = 40'000;  // a century
constexpr std::size_t first_readings = 7;
constexpr double first_days = 7;
constexpr double first_slope_kg_per_day = 1.0 / 7;      // width of what is not known at the start
constexpr double median_variance = 1.5707963267948966;  // pi / 2, of n normal readings over 1 / n
constexpr double first_noises = 2;  // width of the level at the start, in noises of a weighing

problem out_of(std::string_view name, double value, double least, double most) noexcept {
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = least,
          .maximum = most,
          .name = name};
}

problem check_settings(const trend_settings& s) noexcept {
  struct {
    std::string_view name;
    double value, least, most;
  } const checks[] = {{"smoothing", s.smoothing, 1e-4, 1},
                      {"weighing_noise", s.weighing_noise, 1e-5, 0.1},
                      {"level_noise_kg", s.level_noise_kg, 0, 10},
                      {"slope_noise_kg", s.slope_noise_kg, 0, 1},
                      {"outlier", s.outlier, 1, 100},
                      {"outliers_in_a_row", static_cast<double>(s.outliers_in_a_row), 2, 1000}};
  for (const auto& one : checks)
    if (!(one.value >= one.least && one.value <= one.most))
      return out_of(one.name, one.value, one.least, one.most);
  return {};
}

problem check_day(const weight_series& series, std::size_t row) noexcept {
  const double day = series.day[row];
  const double first = series.day.front();
  problem wrong = out_of("day", day, first, first + most_days);
  wrong.argument = static_cast<std::int32_t>(row);
  if (!(day >= first && day <= first + most_days)) return wrong;
  if (row == 0 || day > series.day[row - 1]) return {};
  wrong.minimum = series.day[row - 1];
  wrong.why = "days must increase from row to row";
  return wrong;
}

}  // namespace

problem check_series(const weight_series& series, const trend_settings& settings,
                     std::size_t rows) noexcept {
  if (series.day.size() != series.weight_kg.size() || rows != series.day.size())
    return {.code = status::wrong_count,
            .value = static_cast<double>(rows),
            .name = "rows",
            .why = "columns of equal length"};
  if (const problem wrong = check_settings(settings); wrong.code != status::ok) return wrong;
  constexpr const fact& weight = fact_named("weight");
  for (std::size_t row = 0; row < rows; ++row) {
    if (const problem wrong = check_day(series, row); wrong.code != status::ok) return wrong;
    const double value = series.weight_kg[row];
    if (std::isnan(value) || (value >= weight.least && value <= weight.most)) continue;
    problem wrong = out_of("weight_kg", value, weight.least, weight.most);
    wrong.argument = static_cast<std::int32_t>(row);
    return wrong;
  }
  if (first_reading(series) < rows) return {};
  return {.code = status::missing_input, .name = "weight_kg", .why = "at least one weighing"};
}

std::size_t first_reading(const weight_series& series) noexcept {
  const auto found = std::find_if(series.weight_kg.begin(), series.weight_kg.end(),
                                  [](double weight) { return !std::isnan(weight); });
  return static_cast<std::size_t>(found - series.weight_kg.begin());
}

first_level first_level_of(const weight_series& series, double weighing_noise) noexcept {
  double early[first_readings] = {};
  std::size_t count = 0;
  const std::size_t first = first_reading(series);
  for (std::size_t row = first; row < series.day.size() && count < first_readings; ++row) {
    if (series.day[row] - series.day[first] >= first_days) break;
    if (!std::isnan(series.weight_kg[row])) early[count++] = series.weight_kg[row];
  }
  std::sort(early, early + count);
  const double median = (early[(count - 1) / 2] + early[count / 2]) / 2;
  const double noise = weighing_noise * median;
  return {median, first_noises * noise,
          noise * noise * (1 + median_variance / static_cast<double>(count)),
          static_cast<std::int32_t>(count)};
}

reading_use outlier_gate::judge(double innovation, double variance) noexcept {
  if (seen_++ < start_.count) variance = std::min(variance, start_.gate_variance);
  if (innovation * innovation <= outlier_ * outlier_ * variance) {
    same_side_ = 0;
    return reading_use::used;
  }
  same_side_ = innovation > 0 ? std::max(same_side_, 0) + 1 : std::min(same_side_, 0) - 1;
  if (std::abs(same_side_) < in_a_row_) return reading_use::outlier;
  same_side_ = 0;
  return reading_use::jump;
}

level_slope::level_slope(const weight_series& series, const trend_settings& settings) noexcept
    : settings_(settings),
      gate_(first_level_of(series, settings.weighing_noise), settings.outlier,
            settings.outliers_in_a_row) {
  const first_level first = first_level_of(series, settings.weighing_noise);
  state_.weight_kg = first.weight_kg;
  state_.weight_variance = first.error * first.error;
  state_.slope_variance = first_slope_kg_per_day * first_slope_kg_per_day;
}

void level_slope::advance(trend_point& s, double days, const trend_settings& settings) noexcept {
  const double slope_rate = settings.slope_noise_kg * settings.slope_noise_kg;
  const double level_rate = settings.level_noise_kg * settings.level_noise_kg;
  s.weight_kg += days * s.slope_kg_per_day;
  s.weight_variance += days * (2 * s.covariance + days * s.slope_variance) + days * level_rate +
                       days * days * days / 3 * slope_rate;
  s.covariance += days * s.slope_variance + days * days / 2 * slope_rate;
  s.slope_variance += days * slope_rate;
}

void level_slope::predict(double days) noexcept { advance(state_, days, settings_); }

// Joseph form, which stays positive in round-off.
void level_slope::update(double innovation, double noise_variance) noexcept {
  trend_point& s = state_;
  const double total = s.weight_variance + noise_variance;
  const double gain = s.weight_variance / total;
  const double slope_gain = s.covariance / total;
  s.weight_kg += gain * innovation;
  s.slope_kg_per_day += slope_gain * innovation;
  const double kept = 1 - gain;
  const double old_weight = s.weight_variance, old_covariance = s.covariance;
  s.weight_variance = kept * kept * old_weight + gain * gain * noise_variance;
  s.covariance =
      kept * (old_covariance - slope_gain * old_weight) + gain * slope_gain * noise_variance;
  s.slope_variance += slope_gain * (slope_gain * old_weight - 2 * old_covariance) +
                      slope_gain * slope_gain * noise_variance;
}

reading_use level_slope::take(double weight_kg) noexcept {
  state_.jump_variance = 0;
  if (std::isnan(weight_kg)) return state_.use = reading_use::missing;
  const double noise = settings_.weighing_noise * state_.weight_kg;
  const double innovation = weight_kg - state_.weight_kg;
  state_.use = gate_.judge(innovation, state_.weight_variance + noise * noise);
  if (state_.use == reading_use::outlier) return state_.use;
  if (state_.use == reading_use::jump) state_.jump_variance = innovation * innovation;
  state_.weight_variance += state_.jump_variance;
  update(innovation, noise * noise);
  return state_.use;
}

}  // namespace tonus::body
