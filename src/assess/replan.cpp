// SPDX-License-Identifier: BSL-1.0
// The next plan: made from new facts, kept near the plan before.
#include <algorithm>
#include <cmath>

#include "plan_parts.hpp"

namespace tonus {
namespace {

// Largest change of one plan against the one before; choices of this project.
constexpr double most_intake_kcal = 250;
constexpr double most_sets_ratio = 1.2;  // as rule strength.volume.ramp

// A trend that differs from the projected one by less than this is no reason, % a week.
constexpr double same_rate = 0.1;

double value_of(const facts& known, std::string_view fact) {
  const auto found = known.get(fact);
  return found ? found->value : unknown;
}

/// Percent of body weight lost a week that the old plan projected for its first month.
double projected_rate(const plan& before) {
  if (before.trajectory.size() < 5) return unknown;
  const double start = before.trajectory.front().weight_kg;
  return 100.0 * (start - before.trajectory[4].weight_kg) / 4.0 / start;
}

/// Why intake changes: what happened against what was expected.
std::string_view reason_for_food(const facts& known, const plan& before, const plan& now) {
  if (before.goal != now.goal) return "goal_changed";
  const double trend = value_of(known, "weight_trend");
  const double expected = projected_rate(before);
  if (trend != trend || expected != expected) return "expenditure_changed";
  const double difference = -trend - expected;
  if (std::fabs(difference) < same_rate) return "as_expected";
  return difference < 0.0 ? "slower_than_expected" : "faster_than_expected";
}

double weekly_back_sets(const plan& of) {
  if (!of.training) return unknown;
  for (const planned_muscle& m : of.training->muscles)
    if (m.which == training::muscle::back) return m.fractional_sets;
  return 0.0;
}

}  // namespace

outcome<plan> replan(const facts& known, const training::log* log, const plan_options& options,
                     const plan& before) {
  // The rules see the sets of the plan before where no log tells them.
  facts now = known;
  const double sets_before = weekly_back_sets(before);
  if (sets_before == sets_before && !now.given("fractional_sets_4wk"))
    static_cast<void>(now.set("fractional_sets_4wk", sets_before));
  auto made = detail::make_plan_near(
      now, log, options,
      before.food ? detail::intake_band{before.food->intake_kcal - most_intake_kcal,
                                        before.food->intake_kcal + most_intake_kcal}
                  : detail::intake_band{});
  if (!made) return made;
  plan next = *made;
  if (before.food && next.food) {
    const double was = before.food->intake_kcal;
    const double is = next.food->intake_kcal;
    const bool limited = std::fabs(is - was) > most_intake_kcal - 0.5;
    if (is != was)
      next.changes.push_back({"intake", was, is, reason_for_food(known, before, next), limited});
  }
  const double sets_now = weekly_back_sets(next);
  if (sets_before == sets_before && sets_now == sets_now && sets_now != sets_before)
    next.changes.push_back({"back_sets", sets_before, sets_now,
                            sets_now > sets_before ? "volume_progress" : "volume_reduced",
                            sets_now > sets_before * most_sets_ratio - 0.5});
  if (before.cardio && next.cardio && before.cardio->moderate_min != next.cardio->moderate_min)
    next.changes.push_back({"moderate_minutes", before.cardio->moderate_min,
                            next.cardio->moderate_min,
                            next.withheld.increases ? "recovery_first" : "goal_changed", false});
  return {std::move(next), made.status()};
}

}  // namespace tonus
