// SPDX-License-Identifier: BSL-1.0
// Strength over time: expected values by hand from the printed curves.
#include <tonus/training/strength.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include <tonus/parameter.hpp>

#include "refusal.hpp"

using namespace tonus::training;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

void add(tonus::training::log& log, int day, double load, double reps,
         set_type type = set_type::working, std::optional<double> rpe = {}) {
  set_record set;
  set.time = tonus::start_of(monday + days(day)) + 18 * 3600;
  set.exercise = "Bench Press (Barbell)";
  set.type = type;
  set.load_kg = load;
  set.reps = reps;
  set.rpe = rpe;
  REQUIRE(log.add(set));
}

exercise_strength only(const tonus::training::log& log, const trend_rules& how = {}) {
  const auto all = strength_of(log, {}, how);
  REQUIRE(all);
  REQUIRE(all->size() == 1);
  return (*all)[0];
}

/// One workout a week with one repetition each, which is the maximum itself.
exercise_strength singles(std::initializer_list<double> loads) {
  tonus::training::log log;
  int day = 0;
  for (const double load : loads) {
    add(log, day, load, 1, set_type::working, 10.0);
    day += 7;
  }
  return only(log);
}

}  // namespace

TEST_CASE("strength: seven curves at five repetitions") {
  // 1 + 5/30; 36/32; 100/(101.3 - 13.35615); 1.125; 5^0.1; Mayhew; Wathen, times 100 kg.
  const double factors[] = {1.1666666667, 1.125,        1.1370891768, 1.125,
                            1.1746189431, 1.1901068045, 1.1658250529};
  double mean = 0, square = 0;
  for (const double factor : factors) mean += factor / 7;
  for (const double factor : factors) square += (factor - mean) * (factor - mean) / 7;
  const auto e = estimate_strength(100, 5, 0.0);
  REQUIRE(e);
  CHECK(e->one_rm_kg == doctest::Approx(100 * mean).epsilon(1e-6));
  CHECK(e->spread_kg == doctest::Approx(100 * std::sqrt(square)).epsilon(1e-6));
  CHECK(e->total_error_kg == doctest::Approx(13.5 * mean).epsilon(1e-6));
  CHECK(e->effort_known);
  CHECK(e.status() == tonus::status::ok);
}

TEST_CASE("strength: repetitions in reserve count as done") {
  CHECK(estimate_strength(100, 3, 2.0)->one_rm_kg == estimate_strength(100, 5, 0.0)->one_rm_kg);
  CHECK(estimate_strength(100, 5, {})->one_rm_kg == estimate_strength(100, 5, 0.0)->one_rm_kg);
  CHECK_FALSE(estimate_strength(100, 5, {})->effort_known);
  CHECK(estimate_strength(100, 4, 0.5)->reps_to_failure == 4.5);
}

TEST_CASE("strength: one repetition is the load") {
  const auto e = estimate_strength(142.5, 1, 0.0);
  CHECK(e->one_rm_kg == 142.5);
  CHECK(e->spread_kg == 0);
  CHECK(e->total_error_kg == 0);
}

TEST_CASE("strength: straight lines lose their weight from ten to twenty repetitions") {
  CHECK(estimate_strength(100, 10, 0.0).status() == tonus::status::ok);
  CHECK(estimate_strength(100, 11, 0.0).status() == tonus::status::outside_studied);
  // At twenty only Lombardi, Mayhew and Wathen are left.
  const double left = (1.3492828476 + 1.5117775390 + 1.6446177530) / 3;
  CHECK(estimate_strength(100, 20, 0.0)->one_rm_kg == doctest::Approx(100 * left).epsilon(1e-9));
}

TEST_CASE("strength: beyond the curves is refused") {
  check_refused(estimate_strength(100, 12, 9.0), tonus::status::impossible, "reps_to_failure", 1,
                20);
  check_refused(estimate_strength(100, 21, {}), tonus::status::impossible, "reps", 1, 20);
  check_refused(estimate_strength(100, 0, {}), tonus::status::impossible, "reps", 1, 20);
  check_refused(estimate_strength(1001, 5, {}), tonus::status::impossible, "load_kg",
                tonus::above_zero, 1000);
  CHECK(estimate_strength(infinite, 5, {}).status() == tonus::status::not_finite);
  CHECK(estimate_strength(100, not_a_number, {}).status() == tonus::status::not_finite);
  CHECK(estimate_strength(100, 5, -1.0).status() == tonus::status::impossible);
}

TEST_CASE("strength: the estimate rises with load, repetitions and reserve") {
  for (double reps = 1; reps < 10; reps += 0.5) {
    CAPTURE(reps);
    CHECK(estimate_strength(80, reps + 0.5, 0.0)->one_rm_kg >
          estimate_strength(80, reps, 0.0)->one_rm_kg);
    CHECK(estimate_strength(160, reps, 0.0)->one_rm_kg ==
          doctest::Approx(2 * estimate_strength(80, reps, 0.0)->one_rm_kg));
  }
}

TEST_CASE("strength: best of a workout, records, heaviest set, skipped sets") {
  tonus::training::log log;
  add(log, 0, 60, 5, set_type::warmup);
  add(log, 0, 100, 5);
  add(log, 0, 110, 1, set_type::failure);
  add(log, 0, 80, 12, set_type::drop);
  add(log, 7, 100, 4);
  add(log, 14, 100, 6);
  add(log, 14, 50, 30);
  const exercise_strength row = only(log);
  REQUIRE(row.points.size() == 3);
  CHECK(row.points[0].load_kg == 100);
  CHECK(row.points[0].reps == 5);
  CHECK(row.points[0].set == 1);
  CHECK(row.records == std::vector<std::size_t>{0, 2});
  CHECK(row.best == 2);
  CHECK(row.heaviest_set == 2);
  CHECK(row.skipped_sets == 2);
  CHECK(row.trend.verdict == strength_verdict::too_few);
}

TEST_CASE("strength: slope, its error and interval by hand") {
  // 100 102 101 105 kg at weeks 0 to 3: slope 1.4; residuals 0.1 0.7 -1.7 0.9; s^2 = 4.2/2;
  // error sqrt(2.1/5) = 0.6480741; t of two degrees at 95 % is 2.9199856.
  const strength_trend trend = singles({100, 102, 101, 105}).trend;
  CHECK(trend.workouts == 4);
  CHECK(trend.slope_kg_per_week == doctest::Approx(1.4));
  CHECK(trend.slope_error_kg_per_week == doctest::Approx(0.6480741).epsilon(1e-6));
  CHECK(trend.low_kg_per_week == doctest::Approx(1.4 - 2.9199856 * 0.6480741).epsilon(1e-6));
  CHECK(trend.high_kg_per_week == doctest::Approx(1.4 + 2.9199856 * 0.6480741).epsilon(1e-6));
  CHECK(trend.verdict == strength_verdict::unclear);
}

TEST_CASE("strength: verdicts") {
  CHECK(singles({100, 102, 104, 106.1}).trend.verdict == strength_verdict::rising);
  CHECK(singles({106.1, 104, 102, 100}).trend.verdict == strength_verdict::falling);
  CHECK(singles({100, 100.01, 99.99, 100}).trend.verdict == strength_verdict::stagnant);
  CHECK(singles({100, 110, 95, 105}).trend.verdict == strength_verdict::unclear);
  CHECK(singles({100, 101, 102}).trend.verdict == strength_verdict::too_few);
  CHECK(strength_verdict_name(strength_verdict::stagnant) == "stagnant");
}

TEST_CASE("strength: only the window counts for the trend") {
  tonus::training::log log;
  for (int week = 0; week < 10; ++week) add(log, 7 * week, week < 2 ? 200 : 100 + week, 1);
  const strength_trend trend = only(log).trend;
  CHECK(trend.workouts == 8);  // 56 days up to the last workout
  CHECK(trend.slope_kg_per_week == doctest::Approx(1.0));
}

TEST_CASE("strength: impossible rules are named") {
  check_refused(strength_of({}, {}, {.least_workouts = 2}), tonus::status::impossible,
                "least_workouts", 3, 1000);
  check_refused(strength_of({}, {}, {.window_days = 6}), tonus::status::impossible, "window_days",
                7, 3650);
  check_refused(strength_of({}, {.day_starts_at_h = -1}), tonus::status::impossible,
                "day_starts_at_h", 0, 12);
}
