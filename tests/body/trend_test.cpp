// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/body/trend.hpp>
#include <vector>

#include "refusal.hpp"

using namespace tonus::body;
namespace status = tonus::status;

namespace {

// Daily readings of a straight line with a repeating disturbance that has no slope of its own.
struct readings {
  std::vector<double> day, weight;

  readings(int days, double start, double slope, double swing = 0) {
    constexpr double pattern[] = {1, -1, -1, 1};
    for (int d = 0; d < days; ++d) {
      day.push_back(d);
      weight.push_back(start + slope * d + swing * pattern[d % 4]);
    }
  }
  weight_series series() const { return {day, weight}; }
};

std::vector<trend_point> filtered(const readings& from, const trend_settings& settings = {}) {
  std::vector<trend_point> points(from.day.size());
  CHECK(kalman_trend(from.series(), settings, points).code == status::ok);
  return points;
}

std::vector<double> exponential(const readings& from, const trend_settings& settings = {}) {
  std::vector<double> trend(from.day.size());
  CHECK(exponential_trend(from.series(), settings, trend).code == status::ok);
  return trend;
}

}  // namespace

TEST_CASE("trend: the exponential mean starts right and weighs gaps by their days") {
  // By hand, a = 0.5: S = 0.5*80, N = 0.5; then S = 0.25*... for readings 80, 82 a day apart:
  // T = (0.5*0.5*80 + 0.5*82)/(0.5*0.5 + 0.5) = 81.333...; 84 two days later: d = 0.25,
  // T = (0.25*61 + 0.75*84)/(0.25*0.75 + 0.75) = 83.4666...
  readings three(4, 80, 1);
  three.weight = {80, 82, not_a_number, 84};
  const auto trend = exponential(three, {.smoothing = 0.5, .weighing_noise = 0.05});
  CHECK(trend[0] == 80);
  CHECK(trend[1] == doctest::Approx(244.0 / 3).epsilon(1e-14));
  CHECK(trend[2] == trend[1]);
  CHECK(trend[3] == doctest::Approx(78.25 / 0.9375).epsilon(1e-14));
}

TEST_CASE("trend: the exponential mean lags (1-a)/a days on a ramp") {
  const readings ramp(400, 90, -0.05);
  CHECK(exponential(ramp).back() == doctest::Approx(ramp.weight.back() + 9 * 0.05).epsilon(1e-12));
}

TEST_CASE("trend: the exponential mean of a constant is that constant, whatever the gaps") {
  readings constant(5, 80, 0);
  constant.day = {0, 1, 9, 9.5, 400};
  for (const double value : exponential(constant)) CHECK(value == doctest::Approx(80));
}

TEST_CASE("trend: regression has the textbook slope and error") {
  // Days 0 to 4, weights 80, 79, 80, 79, 78: Sxx 10, Sxy -4, slope -0.4, RSS 2.8 - 1.6 = 1.2,
  // scatter sqrt(1.2/3) = 0.632456, error 0.632456/sqrt(10) = 0.2.
  readings five(5, 80, 0);
  five.weight = {80, 79, 80, 79, 78};
  const auto line = slope_of(five.series(), 28);
  REQUIRE(line);
  CHECK(line->weighings == 5);
  CHECK(line->days == 4);  // five points span four intervals
  CHECK(line->slope_kg_per_day == doctest::Approx(-0.4).epsilon(1e-13));
  CHECK(line->slope_error_kg_per_day == doctest::Approx(0.2).epsilon(1e-13));
  CHECK(line->scatter_kg == doctest::Approx(std::sqrt(0.4)).epsilon(1e-13));
  CHECK(line->mean_kg == doctest::Approx(79.2).epsilon(1e-14));
  CHECK(line->end_kg == doctest::Approx(78.4).epsilon(1e-14));
  CHECK(line->percent_per_week == doctest::Approx(-280 / 79.2).epsilon(1e-13));
  CHECK(line->verdict == trend_verdict::too_short);
}

TEST_CASE("trend: the window counts days, and missing days stay missing") {
  readings gaps(60, 90, 0);
  for (int d = 0; d < 30; ++d) gaps.weight[static_cast<std::size_t>(d)] += 0.01 * d;
  gaps.weight[45] = not_a_number;
  const auto line = slope_of(gaps.series(), 28);
  REQUIRE(line);
  CHECK(line->weighings == 27);
  CHECK(line->days == 27);
  CHECK(line->slope_kg_per_day == doctest::Approx(0).epsilon(1e-12));
}

TEST_CASE("trend: an outlier of 3 kg does not disturb any of them and is reported") {
  const readings clean(40, 85, -0.05, 0.1);
  for (const double error : {3.0, -3.0, 40.0})
    for (const std::size_t row : {0u, 1u, 20u, 39u}) {
      CAPTURE(error);
      CAPTURE(row);
      readings hit = clean;
      hit.weight[row] += error;
      const auto points = filtered(hit);
      CHECK(points[row].use == reading_use::outlier);
      CHECK(std::abs(points.back().weight_kg - filtered(clean).back().weight_kg) < 0.1);
      CHECK(std::abs(exponential(hit).back() - exponential(clean).back()) < 0.1);
      const auto line = slope_of(hit.series(), 60);
      REQUIRE(line);
      CHECK(line->outliers == 1);
      CHECK(std::abs(line->slope_kg_per_day - slope_of(clean.series(), 60)->slope_kg_per_day) <
            0.003);
    }
}

TEST_CASE("trend: three readings in a row on one side are a change, not outliers") {
  readings change(40, 85, 0, 0.1);
  for (std::size_t row = 20; row < 40; ++row) change.weight[row] -= 6;
  const auto points = filtered(change);
  CHECK(points[20].use == reading_use::outlier);
  CHECK(points[21].use == reading_use::outlier);
  CHECK(points[22].use == reading_use::jump);
  CHECK(points[23].use == reading_use::used);
  CHECK(std::abs(points.back().weight_kg - 79) < 0.3);
  CHECK(std::abs(points.back().slope_kg_per_day) < 0.03);
}

TEST_CASE("trend: uncertainty grows with the days that pass, not with rows") {
  readings daily(30, 80, -0.05, 0.2);
  readings gap = daily;
  gap.day.resize(10);
  gap.weight.resize(10);
  readings rows = gap;
  for (int d = 10; d < 30; ++d) {
    rows.day.push_back(d);
    rows.weight.push_back(not_a_number);
  }
  gap.day.push_back(29);
  gap.weight.push_back(not_a_number);
  const auto by_rows = filtered(rows).back();
  const auto at_once = filtered(gap).back();
  CHECK(at_once.weight_kg == doctest::Approx(by_rows.weight_kg).epsilon(1e-13));
  CHECK(at_once.weight_variance == doctest::Approx(by_rows.weight_variance).epsilon(1e-12));
  CHECK(at_once.covariance == doctest::Approx(by_rows.covariance).epsilon(1e-12));
  CHECK(by_rows.weight_variance > 10 * filtered(daily).back().weight_variance);
}

TEST_CASE("trend: the smoother knows more than the filter, and ends where it ends") {
  const readings noisy(60, 80, -0.06, 0.4);
  const auto forward = filtered(noisy);
  auto both = forward;
  CHECK(smooth_trend(noisy.series(), {}, both).code == status::ok);
  CHECK(both.back().weight_kg == forward.back().weight_kg);
  for (std::size_t row = 0; row + 1 < both.size(); ++row) {
    CHECK(both[row].weight_variance <= forward[row].weight_variance);
    CHECK(both[row].slope_variance <= forward[row].slope_variance);
    CHECK(both[row].weight_variance > 0);
  }
  CHECK(both[30].slope_kg_per_day == doctest::Approx(-0.06).epsilon(0.05));
}

TEST_CASE("trend: verdicts of plateau.detect") {
  // scenario: slope %/wk, error, weeks, weighings
  CHECK(judge_trend(-0.5, 0.1, 4, 28) == trend_verdict::losing);
  CHECK(judge_trend(-0.1, 0.01, 4, 28) == trend_verdict::losing);
  CHECK(judge_trend(-0.05, 0.1, 4, 28) == trend_verdict::plateau);
  CHECK(judge_trend(-0.05, 0.15, 4, 28) == trend_verdict::unclear);
  CHECK(judge_trend(0.2, 0.1, 4, 28) == trend_verdict::rising);
  CHECK(judge_trend(0.2, 0.2, 4, 28) == trend_verdict::plateau);
  CHECK(judge_trend(0.2, 0.1, 2.9, 28) == trend_verdict::too_short);
  CHECK(judge_trend(0.2, 0.1, 4, 5) == trend_verdict::too_short);
  CHECK(trend_verdict_name(trend_verdict::plateau) == "plateau");
  CHECK(trend_verdict_name(trend_verdict{}).empty());
}

TEST_CASE("trend: what is refused, with nothing written") {
  readings good(5, 80, 0, 0.1);
  std::vector<double> trend(5, -1);
  const auto refuse = [&](readings bad, tonus::status_code code, std::string_view name) {
    const auto wrong = exponential_trend(bad.series(), {}, trend);
    CHECK(wrong.code == code);
    CHECK(wrong.name == name);
    CHECK(trend[0] == -1);
    CHECK(slope_of(bad.series(), 28).status() == code);
  };
  readings bad = good;
  bad.day[3] = bad.day[2];
  refuse(bad, status::impossible, "day");
  bad.day[3] = not_a_number;
  refuse(bad, status::not_finite, "day");
  bad = good;
  bad.weight[2] = infinite;
  refuse(bad, status::not_finite, "weight_kg");
  bad.weight[2] = 900;
  refuse(bad, status::impossible, "weight_kg");
  bad.weight.assign(5, not_a_number);
  refuse(bad, status::missing_input, "weight_kg");
  CHECK(exponential_trend({good.day, std::span(good.weight).first(4)}, {}, trend).code ==
        status::wrong_count);
  CHECK(exponential_trend(good.series(), {.smoothing = 0}, trend).name == "smoothing");
  CHECK(exponential_trend(good.series(), {.outlier = not_a_number}, trend).code ==
        status::not_finite);
  CHECK(slope_of(good.series(), 1).status() == status::impossible);
  good.weight = {80, not_a_number, not_a_number, 80, not_a_number};
  CHECK(slope_of(good.series(), 28).status() == status::wrong_count);
}
