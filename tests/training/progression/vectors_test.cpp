// SPDX-License-Identifier: BSL-1.0
// The worked weeks of tests/vectors/progression.csv, walked through the models.
#include "vectors.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <sstream>
#include <tonus/training/progression/acsm_2009.hpp>
#include <tonus/training/progression/double_progression.hpp>
#include <tonus/training/progression/linear.hpp>
#include <tonus/training/progression/percent.hpp>
#include <tonus/training/progression/rir.hpp>

namespace {

using namespace tonus;
namespace models = training::progression;

using named = std::map<std::string, std::string>;

double number(const named& values, const std::string& name) { return to_number(values.at(name)); }
mass load(const named& values, const std::string& name) { return number(values, name) * kilogram; }

std::vector<std::int32_t> whole_numbers(const std::string& list) {
  std::vector<std::int32_t> reps;
  for (const double one_set : to_numbers(list)) reps.push_back(static_cast<std::int32_t>(one_set));
  return reps;
}

std::string action_of(models::action what) {
  return std::string(choice_name(choice_names<models::action>, static_cast<int>(what)));
}

/// One row: what is fixed, the state before, what was done, and what must follow.
struct session {
  named rules, before, done, after;
  std::string action;
};

void same(double ours, const named& expected, const std::string& name) {
  CAPTURE(name);
  CHECK(ours == doctest::Approx(number(expected, name)).epsilon(1e-12));
}

void walk_linear(const session& row) {
  const named& r = row.rules;
  const models::linear::input rules{number(r, "sets") * set,
                                    number(r, "reps") * repetition,
                                    load(r, "step"),
                                    number(r, "fail_limit") * one,
                                    number(r, "back_off") * one,
                                    load(r, "grid"),
                                    load(r, "load_min")};
  const auto fails = static_cast<std::int32_t>(number(row.before, "fails"));
  const auto reps = whole_numbers(row.done.at("reps"));
  const mass now = load(row.before, "load");
  const auto next = models::linear::next(rules, {now, fails}, {now, reps});
  REQUIRE(next);
  same(next->next.load / kilogram, row.after, "load");
  same(next->next.fails, row.after, "fails");
  CHECK(action_of(next->what) == row.action);
}

void walk_double(const session& row) {
  const named& r = row.rules;
  const models::double_progression::input rules{
      number(r, "sets") * set, number(r, "reps_min") * repetition,
      number(r, "reps_max") * repetition, load(r, "step"), load(r, "load_min")};
  const mass now = load(row.before, "load");
  const auto reps = whole_numbers(row.done.at("reps"));
  const auto next = models::double_progression::next(
      rules, {now, static_cast<std::int32_t>(number(row.before, "low")), 0}, {now, reps});
  REQUIRE(next);
  same(next->next.load / kilogram, row.after, "load");
  same(next->next.low, row.after, "low");
  same(next->next.goal, row.after, "goal");
  CHECK(action_of(next->what) == row.action);
}

void walk_acsm(const session& row) {
  const named& r = row.rules;
  const models::acsm_2009::input rules{number(r, "sets") * set,
                                       number(r, "reps") * repetition,
                                       number(r, "over_reps") * repetition,
                                       number(r, "sessions") * one,
                                       number(r, "increase_pct") * percent,
                                       load(r, "grid")};
  const mass now = load(row.before, "load");
  const auto reps = whole_numbers(row.done.at("reps"));
  const auto over = static_cast<std::int32_t>(number(row.before, "over"));
  const auto next = models::acsm_2009::next(rules, {now, over}, {now, reps});
  REQUIRE(next);
  same(next->next.load / kilogram, row.after, "load");
  same(next->next.over, row.after, "over");
  CHECK(action_of(next->what) == row.action);
}

/// `65x5,75x5/70x3`: sets joined by commas, weeks by slashes.
std::vector<std::vector<models::planned_set>> read_plan(const std::string& text) {
  std::vector<std::vector<models::planned_set>> plan;
  std::istringstream week_texts(text);
  for (std::string week_text; std::getline(week_texts, week_text, '/');) {
    plan.emplace_back();
    std::istringstream set_texts(week_text);
    for (std::string planned; std::getline(set_texts, planned, ',');) {
      const auto times = planned.find('x');
      plan.back().push_back({to_number(planned.substr(0, times)) * percent,
                             to_number(planned.substr(times + 1)) * repetition});
    }
  }
  return plan;
}

void walk_percent(const session& row) {
  const named& r = row.rules;
  CHECK(r.at("rounding") == "nearest");
  const models::percent_plan::input rules{load(r, "tm_step"), load(r, "grid"),
                                          models::rounding::nearest};
  const auto weeks_of_sets = read_plan(r.at("plan"));
  const std::vector<models::planned_week> plan(weeks_of_sets.begin(), weeks_of_sets.end());
  const models::percent_plan::state now{load(row.before, "tm"),
                                        static_cast<std::int32_t>(number(row.before, "week")),
                                        row.before.at("ok") == "yes"};
  const auto loads = to_numbers(row.before.at("loads"));
  const auto& sets_of_week = plan[static_cast<std::size_t>(now.week)];
  REQUIRE(loads.size() == sets_of_week.size());
  for (std::size_t i = 0; i < loads.size(); ++i)
    CHECK(models::percent_plan::load(rules, now, sets_of_week[i]) / kilogram == loads[i]);
  const auto reps = whole_numbers(row.done.at("reps"));
  const auto next = models::percent_plan::next(rules, plan, now, reps);
  REQUIRE(next);
  same(next->next.tm / kilogram, row.after, "tm");
  same(next->next.week, row.after, "week");
  CHECK((next->next.ok ? "yes" : "no") == row.after.at("ok"));
  CHECK(action_of(next->what) == row.action);
}

void walk_rir(const session& row) {
  const named& r = row.rules;
  const models::rir::input rules{number(r, "reps") * repetition, number(r, "rpe") * rpe_point,
                                 number(r, "limit") * one, load(r, "grid")};
  const mass now = load(row.before, "load");
  const auto next = models::rir::next(
      rules, {now},
      {now, number(row.done, "reps") * repetition, number(row.done, "rpe") * rpe_point});
  REQUIRE(next);
  same(next->next.load / kilogram, row.after, "load");
  CHECK(action_of(next->what) == row.action);
}

}  // namespace

TEST_CASE("progression: the worked weeks of every model") {
  const std::map<std::string, std::function<void(const session&)>> walks{
      {"training.progression.linear", walk_linear},
      {"training.progression.double", walk_double},
      {"training.progression.acsm_2009", walk_acsm},
      {"training.progression.percent", walk_percent},
      {"training.progression.rir", walk_rir}};
  std::map<std::string, int> walked;
  for (const auto& [where, f] : read_table("progression.csv", 8)) {
    CAPTURE(where);
    walks.at(f[0])(
        {split_inputs(f[1]), split_inputs(f[4]), split_inputs(f[5]), split_inputs(f[6]), f[7]});
    ++walked[f[0]];
  }
  CHECK(walked.size() == walks.size());
}
