// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/progression/loadable.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <tonus/literals.hpp>
#include <tonus/training/progression/bodyweight.hpp>

#include "refusal.hpp"

using namespace tonus::training::progression;
using namespace tonus::literals;

namespace {

constexpr double pound = 0.45359237;

std::vector<double> side(const loadable& from, double load_kg) {
  const auto plates = from.side_kg(load_kg);
  REQUIRE(plates.has_value());
  return plates.value_or(std::vector<double>{});
}

}  // namespace

TEST_CASE("loadable: a bar with few plates") {
  const plate_pairs plates[] = {{10, 1}, {2.5, 2}};
  const auto bar = loadable::plates(20, plates);
  REQUIRE(bar);
  const double expected[] = {20, 25, 30, 40, 45, 50};  // sides 0, 2.5, 5, 10, 12.5, 15
  REQUIRE(bar->loads_kg().size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) CHECK(bar->loads_kg()[i] == expected[i]);
  CHECK(bar->find(36, fit::lighter) == 30);
  CHECK(bar->find(36, fit::heavier) == 40);
  CHECK(bar->find(36, fit::nearest) == 40);
  CHECK(bar->find(35, fit::nearest) == 30);  // halfway: the lighter
  CHECK_FALSE(bar->find(19, fit::lighter));
  CHECK_FALSE(bar->find(51, fit::heavier));
  CHECK(bar->find(300, fit::nearest) == 50);
  CHECK(bar->above(30) == 40);
  CHECK(bar->below(30) == 25);
  CHECK_FALSE(bar->above(50));
  CHECK_FALSE(bar->below(20));
  CHECK(side(*bar, 45) == std::vector<double>{10, 2.5});
  CHECK(side(*bar, 20).empty());
  CHECK_FALSE(bar->side_kg(37));
}

TEST_CASE("loadable: the ready-made bars reach every step") {
  const auto metric = gym::kilograms();
  for (double load = 20; load <= 320; load += 2.5) {
    CAPTURE(load);
    REQUIRE(metric.barbell.find(load, fit::lighter));
    CHECK(std::abs(*metric.barbell.find(load, fit::lighter) - load) < 1e-9);
    double sum = 20;
    for (const double plate : side(metric.barbell, load)) sum += 2 * plate;
    CHECK(std::abs(sum - load) < 1e-9);
  }
  CHECK(side(metric.barbell, 100) == std::vector<double>{25, 15});
  const auto imperial = gym::pounds();
  for (double load = 45; load <= 700; load += 5) {
    CAPTURE(load);
    REQUIRE(imperial.barbell.find(load * pound, fit::nearest));
    CHECK(std::abs(*imperial.barbell.find(load * pound, fit::nearest) - load * pound) < 1e-9);
  }
  CHECK(side(imperial.barbell, 135 * pound).size() == 1);
  CHECK(&metric.of("kettlebells") == &metric.dumbbells);
  CHECK(&metric.of("cable") == &metric.machines);
}

TEST_CASE("loadable: refuses what is no equipment") {
  const plate_pairs none[] = {{0, 1}};
  check_refused(loadable::plates(20, none), tonus::status::impossible, "plate_kg", 1e-6, 100);
  check_refused(loadable::plates(not_a_number, {}), tonus::status::not_finite, "bar_kg", 0, 100);
  check_refused(loadable::rack({}), tonus::status::impossible, "loads", 1, 20000);
  check_refused(loadable::steps(5, 0, 10), tonus::status::impossible, "step_kg", 0.05, 100);
  check_refused(loadable::steps(50, 5, 10), tonus::status::impossible, "most_kg", 50, 1000);
  plate_pairs many[8];
  for (int i = 0; i < 8; ++i) many[i] = {1.0 + 0.37 * i * i, 20};
  CHECK(loadable::plates(20, many).status() == tonus::status::outside_domain);
}

TEST_CASE("bodyweight: from a band to a belt and back") {
  constexpr bodyweight::input rules{3_set, 2_rep, 5_rep, 10_kg, 40_kg};
  const auto step = [&](const bodyweight::state& now, std::vector<std::int32_t> reps) {
    const auto after = bodyweight::next(rules, now, {now.added, reps});
    REQUIRE(after);
    return *after;
  };
  auto at = step(bodyweight::start(rules, -20_kg), {3, 2, 2});
  CHECK(at.what == action::add_rep);
  CHECK(at.next.goal == 8);
  at = step(at.next, {5, 5, 5});
  CHECK(at.what == action::less_assistance);
  CHECK(at.next.added == -10_kg);
  CHECK(at.next.goal == 6);
  at = step(at.next, {5, 5, 6});
  CHECK(at.what == action::unassisted);
  CHECK(at.next.added == 0_kg);
  at = step(at.next, {5, 5, 5});
  CHECK(at.what == action::up);
  CHECK(at.next.added == 10_kg);
  at = step(at.next, {1, 1});
  CHECK(at.what == action::repeat);
  at = step(at.next, {1, 1, 1});
  CHECK(at.what == action::down);
  CHECK(at.next.added == 0_kg);
  at = step(step(at.next, {1, 1, 1}).next, {1, 1, 1});
  CHECK(at.what == action::more_assistance);
  CHECK(at.next.added == -10_kg);
  at = step(step({-40_kg, 0, 6}, {1, 1, 1}).next, {1, 1, 1});
  CHECK(at.what == action::held_at_least);
  CHECK(at.next.added == -40_kg);
  // Half a step from body weight alone: never past it.
  CHECK(step({-5_kg, 0, 6}, {5, 5, 5}).next.added == 0_kg);
  const std::vector<std::int32_t> good{5, 5, 5};
  CHECK(bodyweight::next(rules, {0_kg, 0, 6}, {10_kg, good})->what == action::not_evaluated);
  CHECK(bodyweight::next(rules, {0_kg, 2, 6}, {0_kg, good}).status() == tonus::status::impossible);
}
