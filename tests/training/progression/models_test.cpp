// SPDX-License-Identifier: BSL-1.0
// What the worked weeks do not show: floors, caps, sessions that are not evaluated, refusals.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <tonus/literals.hpp>
#include <tonus/training/progression/acsm_2009.hpp>
#include <tonus/training/progression/double_progression.hpp>
#include <tonus/training/progression/linear.hpp>
#include <tonus/training/progression/percent.hpp>
#include <tonus/training/progression/rir.hpp>

#include "refusal.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::training::progression;

constexpr linear::input by_five{3_set, 5_rep, 2.5_kg, 3.0 * one, 0.9 * one, 2.5_kg, 20_kg};
constexpr double_progression::input eight_to_twelve{3_set, 8_rep, 12_rep, 2_kg, 2_kg};
constexpr acsm_2009::input two_over{3_set, 10_rep, 2_rep, 2.0 * one, 5.0 * percent, 2.5_kg};
constexpr rir::input five_at_eight{5_rep, 8.0 * rpe_point, 0.1 * one, 2.5_kg};
constexpr percent_plan::input by_percent{2.5_kg, 2.5_kg, rounding::nearest};

constexpr std::array<std::int32_t, 3> fives{5, 5, 5}, missed{5, 4, 5}, sixes{6, 6, 6};
constexpr std::array<std::int32_t, 4> four_sets{5, 5, 5, 0};
constexpr std::array<std::int32_t, 2> two_sets{5, 5};

}  // namespace

TEST_CASE("progression: linear repeats, cuts and is held at the smallest load") {
  const auto cut = linear::next(by_five, {60_kg, 2}, {60_kg, missed});
  CHECK(cut->what == action::back_off);
  CHECK(cut->next.load / kilogram == 52.5);  // 0.9 * 60 = 54, down to the grid
  const auto held = linear::next(by_five, {20_kg, 2}, {20_kg, missed});
  CHECK(held->what == action::held_at_least);
  CHECK(held->next.load / kilogram == 20.0);
  CHECK(held->next.fails == 0);
  const auto lighter = linear::next(by_five, {15_kg, 2}, {15_kg, missed});
  CHECK(lighter->next.load / kilogram == 15.0);  // a cut never raises the load
}

TEST_CASE("progression: a missing set is 0 repetitions, a set too many is not looked at") {
  CHECK(linear::next(by_five, {60_kg, 0}, {60_kg, two_sets})->what == action::repeat);
  CHECK(linear::next(by_five, {60_kg, 0}, {60_kg, four_sets})->what == action::up);
  CHECK(linear::next(by_five, {60_kg, 0}, {60_kg, {}})->what == action::repeat);
}

TEST_CASE("progression: another load than prescribed is not evaluated and changes nothing") {
  const auto other = linear::next(by_five, {60_kg, 1}, {57.5_kg, missed});
  CHECK(other->what == action::not_evaluated);
  CHECK(other->next.load / kilogram == 60.0);
  CHECK(other->next.fails == 1);
  const auto twice = double_progression::next(eight_to_twelve, {20_kg, 1, 27}, {22_kg, sixes});
  CHECK(twice->what == action::not_evaluated);
  CHECK(twice->next.goal == 27);
  CHECK(acsm_2009::next(two_over, {40_kg, 1}, {42.5_kg, sixes})->next.over == 1);
  CHECK(rir::next(five_at_eight, {100_kg}, {95_kg, 5_rep, 8.0 * rpe_point})->what ==
        action::not_evaluated);
}

TEST_CASE("progression: double is held at its smallest load, and starts at the least goal") {
  CHECK(double_progression::start(eight_to_twelve, 20_kg).goal == 24);
  const auto held = double_progression::next(eight_to_twelve, {3_kg, 1, 24}, {3_kg, fives});
  CHECK(held->what == action::held_at_least);
  CHECK(held->next.load / kilogram == 2.0);
  CHECK(held->next.low == 0);
}

TEST_CASE("progression: the plan in percentages keeps its maximum after a missed set") {
  const std::array<planned_set, 1> heavy{{{85.0 * percent, 5_rep}}};
  const std::array<planned_set, 1> easy{{{50.0 * percent, 5_rep}}};
  const std::array<planned_week, 2> plan{heavy, easy};
  const std::array<std::int32_t, 1> four{4}, five{5};
  const auto missed_week = percent_plan::next(by_percent, plan, {108_kg, 0, true}, four);
  CHECK(missed_week->what == action::next_week);
  CHECK_FALSE(missed_week->next.ok);
  const auto over = percent_plan::next(by_percent, plan, missed_week->next, five);
  CHECK(over->what == action::new_cycle_same);
  CHECK(over->next.tm / kilogram == 108.0);
  CHECK(over->next.ok);
  const auto none_done = percent_plan::next(by_percent, plan, {108_kg, 1, true}, {});
  CHECK(none_done->what == action::new_cycle_same);
}

TEST_CASE("progression: effort goes one grid step back where rounding leaves the band") {
  // 26 kg by 10 kg plates: 1.1 * 26 = 28.6 rounds to 30, outside; 20 is outside too.
  rir::input coarse = five_at_eight;
  coarse.grid = 10_kg;
  const auto kept = rir::next(coarse, {26_kg}, {26_kg, 10_rep, 8.0 * rpe_point});
  CHECK(kept->what == action::limited);
  CHECK(kept->next.load / kilogram == 26.0);
  // 103 * 1.1 = 113.3; the nearest 115 is outside, one step back is 112.5.
  const auto back = rir::next(five_at_eight, {103_kg}, {103_kg, 10_rep, 7.0 * rpe_point});
  CHECK(back->next.load / kilogram == 112.5);
}

TEST_CASE("progression: rounding to the grid") {
  const auto rounded = [](double load, double grid, rounding mode) {
    return round_to_grid(load * kilogram, grid * kilogram, mode) / kilogram;
  };
  CHECK(rounded(63.7, 2.5, rounding::down) == 62.5);
  CHECK(rounded(63.7, 2.5, rounding::up) == 65.0);
  CHECK(rounded(63.7, 2.5, rounding::nearest) == 62.5);
  CHECK(rounded(63.75, 2.5, rounding::nearest) == 65.0);
  CHECK(rounded(63.75, 2.5, rounding::half_even) == 65.0);  // 26 * 2.5
  CHECK(rounded(61.25, 2.5, rounding::nearest) == 62.5);
  CHECK(rounded(61.25, 2.5, rounding::half_even) == 60.0);  // 24 * 2.5
  // Thirty tenths are a little more than 3.0 and stay a multiple whichever way.
  for (const rounding mode : {rounding::down, rounding::up, rounding::nearest, rounding::half_even})
    CHECK(rounded(0.1 * 3.0 * 10.0, 0.1, mode) == doctest::Approx(3.0));
}

TEST_CASE("progression: what is impossible is named with its range") {
  linear::input bad = by_five;
  bad.back_off = 1.0 * one;
  check_refused(linear::next(bad, {60_kg, 0}, {60_kg, fives}), status::impossible, "back_off", 0.1,
                0.99);
  bad = by_five;
  bad.step = infinite * kilogram;
  CHECK(linear::next(bad, {60_kg, 0}, {60_kg, fives}).status() == status::not_finite);
  check_refused(linear::next(by_five, {60_kg, 3}, {60_kg, fives}), status::impossible,
                "state_fails", 0, 2);
  CHECK(linear::next(by_five, {not_a_number * kilogram, 0}, {60_kg, fives}).status() ==
        status::not_finite);
  const std::array<std::int32_t, 1> negative{-1};
  check_refused(linear::next(by_five, {60_kg, 0}, {60_kg, negative}), status::impossible, "reps", 0,
                1000);
  double_progression::input upside_down = eight_to_twelve;
  upside_down.reps_max = 7_rep;
  check_refused(double_progression::next(upside_down, {20_kg, 0, 24}, {20_kg, fives}),
                status::impossible, "reps_max_reps", 8, 1000);
  check_refused(double_progression::next(eight_to_twelve, {20_kg, 2, 24}, {20_kg, fives}),
                status::impossible, "state_low", 0, 1);
  acsm_2009::input steep = two_over;
  steep.increase = 11.0 * percent;
  check_refused(acsm_2009::next(steep, {40_kg, 0}, {40_kg, fives}), status::impossible,
                "increase_pct", 2, 10);
  check_refused(acsm_2009::next(two_over, {40_kg, 2}, {40_kg, fives}), status::impossible,
                "state_over", 0, 1);
  check_refused(percent_plan::next(by_percent, {}, {108_kg, 0, true}, fives), status::impossible,
                "plan_weeks", 1, 520);
  const std::array<planned_week, 1> empty_week{};
  check_refused(percent_plan::next(by_percent, empty_week, {108_kg, 0, true}, fives),
                status::impossible, "plan_sets", 1, 100);
  // The chart has no place for twelve repetitions at an effort of 6.
  rir::input off_chart = five_at_eight;
  off_chart.reps = 12_rep;
  off_chart.rpe = 6.0 * rpe_point;
  CHECK(rir::next(off_chart, {100_kg}, {100_kg, 5_rep, 8.0 * rpe_point}).status() ==
        status::outside_domain);
  check_refused(rir::next(five_at_eight, {100_kg}, {100_kg, 5_rep, 11.0 * rpe_point}),
                status::impossible, "rpe", 1, 10);
}
