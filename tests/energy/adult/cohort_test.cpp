// SPDX-License-Identifier: BSL-1.0
// Columns of people against one person at a time, to the last bit, on every instruction set.
#include <tonus/energy/adult/cohort.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <thread>
#include <tonus/energy/adult/simulate.hpp>
#include <vector>

#include "refusal.hpp"

namespace {

using namespace tonus;
using namespace tonus::energy::adult;

/// Random adults with a plan for each day.
struct crowd {
  std::vector<std::int32_t> sex;
  std::vector<double> age, height, weight, pal, fat, intake_change, share, sodium, activity;
  std::int32_t days;

  crowd(std::size_t rows, std::int32_t days_) : days(days_) {
    std::mt19937 random(7);
    const auto between = [&](double low, double high) {
      return std::uniform_real_distribution<>(low, high)(random);
    };
    for (std::size_t i = 0; i < rows; ++i) {
      sex.push_back(1 + static_cast<std::int32_t>(i % 2));
      age.push_back(between(20, 70));
      height.push_back(between(155, 195));
      weight.push_back(between(65, 120));
      pal.push_back(between(1.4, 2.2));
      fat.push_back(i % 3 == 0 ? between(10, 30) : not_a_number);
    }
    for (std::size_t i = 0; i < rows * static_cast<std::size_t>(days); ++i) {
      intake_change.push_back(between(-800, 500));
      share.push_back(between(0.2, 0.6));
      sodium.push_back(between(-1500, 1500));
      activity.push_back(between(-20, 40));
    }
  }
  [[nodiscard]] std::size_t rows() const { return sex.size(); }
  [[nodiscard]] people columns() const {
    return {rows(), sex.data(), age.data(), height.data(), weight.data(), pal.data(), fat.data()};
  }
  [[nodiscard]] cohort_plan plan_by_day() const {
    const std::size_t n = rows();
    return {{intake_change.data(), 1, n},
            {sodium.data(), 1, n},
            {share.data(), 1, n},
            {activity.data(), 1, n},
            days};
  }
  [[nodiscard]] cohort_plan plan_for_ever() const {
    return {{intake_change.data(), 1, 0}, {}, {share.data(), 1, 0}, {}, days};
  }
  /// One person's plan as columns over days.
  [[nodiscard]] plan::input of(std::size_t row) const {
    const auto n = static_cast<std::size_t>(days);
    const auto from = [&](const std::vector<double>& all) { return all.data() + row; };
    return {{from(intake_change), n, rows()},
            {from(sodium), n, rows()},
            {from(share), n, rows()},
            {from(activity), n, rows()}};
  }
};

constexpr instructions every_set[] = {instructions::baseline, instructions::x86_64_v3,
                                      instructions::x86_64_v4};

}  // namespace

TEST_CASE("cohort: every person gets the bits of the scalar model, on every instruction set") {
  const crowd all(53, 60);
  const std::size_t n = all.rows();
  cohort_plan what = all.plan_by_day();
  what.every = 20;
  for (const instructions each : every_set) {
    if (each > best_instructions()) continue;
    std::vector<double> weight(3 * n), adaptive(3 * n);
    std::vector<std::int32_t> statuses(n, -99);
    cohort_result into;
    into.weight_kg = weight.data();
    into.adaptive_kcal_per_day = adaptive.data();
    into.row_status = statuses.data();
    const auto run = simulate_many_with(each, all.columns(), what, into, 0, n);
    REQUIRE(run);
    CHECK(*run == 0);
    constexpr std::array<std::int32_t, 3> days{20, 40, 60};
    for (std::size_t row = 0; row < n; ++row) {
      std::array<snapshot, 3> bodies{};
      const auto one_run = simulate(all.columns().at(row), all.of(row), days, bodies);
      REQUIRE(one_run);
      for (std::size_t w = 0; w < 3; ++w) {
        CHECK(weight[w * n + row] == bodies[w].body.weight().value());
        CHECK(adaptive[w * n + row] == bodies[w].body.adaptive.value());
      }
      CHECK(statuses[row] >= 0);
    }
  }
}

TEST_CASE("cohort: constant changes, daily and weekly steps") {
  const crowd all(100, 365);
  const std::size_t n = all.rows();
  std::vector<double> daily(n), weekly(n), fine(n);
  cohort_plan what = all.plan_for_ever();
  const auto run = [&](std::vector<double>& weights) {
    cohort_result into;
    into.weight_kg = weights.data();
    return simulate_many(all.columns(), what, into, 0, n);
  };
  REQUIRE(run(daily));
  what.days_per_step = 7;
  REQUIRE(run(weekly));
  what.days_per_step = 1;
  what.steps_per_day = 16;
  REQUIRE(run(fine));
  for (std::size_t row = 0; row < n; ++row) {
    CHECK(std::abs(daily[row] - fine[row]) < 5e-6);
    CHECK(std::abs(weekly[row] - fine[row]) < 5e-4);
  }
}

TEST_CASE("cohort: ranges in threads give what one call gives") {
  const crowd all(101, 30);
  const std::size_t n = all.rows();
  std::vector<double> together(n), apart(n);
  cohort_result into;
  into.weight_kg = together.data();
  REQUIRE(simulate_many(all.columns(), all.plan_by_day(), into, 0, n));
  const auto part = [&](std::size_t first, std::size_t count) {
    cohort_result there;
    there.weight_kg = apart.data();
    (void)simulate_many(all.columns(), all.plan_by_day(), there, first, count);
  };
  std::thread other(part, 0, 37);
  part(37, n - 37);
  other.join();
  CHECK(together == apart);
}

TEST_CASE("cohort: rows that fail are NaN with their status and day, the others are not touched") {
  crowd all(20, 400);
  const std::size_t n = all.rows();
  cohort_plan what = all.plan_for_ever();
  all.age[3] = 17;
  all.weight[5] = not_a_number;
  all.sex[6] = 3;
  all.intake_change[9] = -50000;
  all.intake_change[11] = infinite;
  all.share[12] = 1.5;
  all.fat[13] = 0;
  std::vector<double> weight(n);
  std::vector<std::int32_t> statuses(n), days(n);
  cohort_result into;
  into.weight_kg = weight.data();
  into.row_status = statuses.data();
  into.row_day = days.data();
  for (std::size_t i = 0; i < 3; ++i) all.intake_change[14 + i] = -2600 + 50.0 * double(i);
  const auto run = simulate_many(all.columns(), what, into, 0, n);
  REQUIRE(run);
  CHECK(run.status() == status::some_rows_failed);
  CHECK(statuses[3] == status::outside_domain);
  CHECK(statuses[5] == status::not_finite);
  CHECK(statuses[6] == status::unknown_name);
  CHECK(statuses[9] == status::outside_domain);
  CHECK(statuses[11] == status::not_finite);
  CHECK(statuses[12] == status::impossible);
  CHECK(statuses[13] == status::outside_domain);
  std::size_t failed = 0;
  for (std::size_t row = 0; row < n; ++row) {
    CHECK(std::isnan(weight[row]) == (statuses[row] < 0));
    if (statuses[row] < 0) ++failed;
    const double change = all.intake_change[row], share = all.share[row];
    constexpr std::array<std::int32_t, 1> last{400};
    std::array<snapshot, 1> body{};
    const auto alone =
        simulate(all.columns().at(row),
                 {.intake_change = {&change, 1}, .carbohydrate = {&share, 1}}, last, body);
    CHECK(alone.has_value() == (statuses[row] >= 0));
    if (!alone && alone.error().name == "day") CHECK(days[row] == alone.error().value);
    if (!alone) CHECK(alone.status() == statuses[row]);
  }
  CHECK(*run == failed);
}

TEST_CASE("cohort: calls that cannot be are refused whole") {
  const crowd all(10, 30);
  std::vector<double> weight(10, -1);
  cohort_result into;
  into.weight_kg = weight.data();
  cohort_plan what = all.plan_by_day();
  CHECK(simulate_many({}, what, into, 0, 0).status() == status::null_argument);
  CHECK(simulate_many(all.columns(), what, into, 5, 6).status() == status::wrong_count);
  what.every = 7;
  CHECK(simulate_many(all.columns(), what, into, 0, 10).error().name == "every");
  what.every = 0;
  what.days_per_step = 7;
  CHECK(simulate_many(all.columns(), what, into, 0, 10).error().name == "days_per_step");
  what.days_per_step = 1;
  what.days = 0;
  CHECK(simulate_many(all.columns(), what, into, 0, 10).error().name == "days");
  CHECK(weight == std::vector<double>(10, -1));
  what.days = 30;
  CHECK(*simulate_many(all.columns(), what, into, 0, 0) == 0);
}

TEST_CASE("cohort: goals and steady states by column are those of one person") {
  crowd all(9, 1);
  all.age[4] = 16;
  const std::size_t n = all.rows();
  std::vector<double> goal(n), days(n, 200), intake(n), hold(n), rest(n);
  for (std::size_t i = 0; i < n; ++i) goal[i] = 0.95 * all.weight[i];
  std::vector<std::int32_t> statuses(n);
  const auto run =
      intake_for_goal_many(all.columns(), {goal.data(), nullptr, days.data()},
                           {nullptr, intake.data(), hold.data(), statuses.data()}, 0, n);
  REQUIRE(run);
  CHECK(*run == 1);
  CHECK(statuses[4] == status::outside_domain);
  cohort_result into;
  into.weight_kg = rest.data();
  REQUIRE(steady_state_many(all.columns(), all.plan_for_ever(), into, 0, n));
  for (std::size_t row = 0; row < n; ++row) {
    const auto one_goal = intake_for_goal(
        all.columns().at(row), {.goal_weight = goal[row] * kilogram, .goal_days = 200.0 * day});
    CHECK(std::isnan(intake[row]) == !one_goal.has_value());
    if (!one_goal) continue;
    CHECK(intake[row] == one_goal->goal.value());
    CHECK(hold[row] == one_goal->maintain.value());
    const auto alone =
        steady_state(all.columns().at(row), {.intake = all.intake_change[row] * kilocalorie_per_day,
                                             .carbohydrate = all.share[row] * one});
    REQUIRE(alone);
    CHECK(rest[row] == alone->body.weight().value());
  }
}
