// SPDX-License-Identifier: BSL-1.0
// The next session out of a log: the worked weeks of tests/vectors/progression.csv lived through as
// workouts, and what plates, stops and easy weeks change.
#include <tonus/training/next.hpp>

#include <doctest/doctest.h>

#include "refusal.hpp"
#include "vectors.hpp"

using namespace tonus::training;
namespace models = tonus::training::progression;
using namespace std::chrono;
using tonus::kilogram;
using tonus::one;
using tonus::percent;
using tonus::repetition;
using tonus::rpe_point;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;
constexpr const char* bench = "Bench Press (Barbell)";

struct lifted {
  double load;
  double reps;
  std::optional<double> rpe{};
};

void add(tonus::training::log& log, const char* exercise, int day, const lifted& done) {
  set_record set;
  set.time = tonus::start_of(monday + days(day)) + 18 * 3600;
  set.exercise = exercise;
  set.load_kg = done.load;
  set.reps = done.reps;
  set.rpe = done.rpe;
  REQUIRE(log.add(set));
}

/// Grid of half a kilogram, so that plates change nothing.
next_options fine(scheme how) {
  next_options with;
  with.how = std::move(how);
  with.with.barbell = models::loadable::steps(0.5, 0.5, 500).value();
  with.sets_as_logged = false;
  with.deload.weeks_most = 0;
  with.take_deload = false;
  return with;
}

next_exercise only(const tonus::training::log& log, const next_options& with,
                   const held_back& held = {}) {
  const auto plan = next_sessions(log, with, held);
  REQUIRE(plan);
  REQUIRE(plan->exercises.size() == 1);
  return plan->exercises[0];
}

using named = std::map<std::string, std::string>;

double number(const named& from, const char* name) { return to_number(from.at(name)); }

scheme scheme_of(const std::string& model, const named& r) {
  const auto sets = [&] { return number(r, "sets") * tonus::set; };
  if (model == "training.progression.linear")
    return models::linear::input{sets(),
                                 number(r, "reps") * repetition,
                                 number(r, "step") * kilogram,
                                 number(r, "fail_limit") * one,
                                 number(r, "back_off") * one,
                                 number(r, "grid") * kilogram,
                                 number(r, "load_min") * kilogram};
  if (model == "training.progression.double")
    return models::double_progression::input{
        sets(), number(r, "reps_min") * repetition, number(r, "reps_max") * repetition,
        number(r, "step") * kilogram, number(r, "load_min") * kilogram};
  if (model == "training.progression.acsm_2009")
    return models::acsm_2009::input{sets(),
                                    number(r, "reps") * repetition,
                                    number(r, "over_reps") * repetition,
                                    number(r, "sessions") * one,
                                    number(r, "increase_pct") * percent,
                                    number(r, "grid") * kilogram};
  return models::rir::input{number(r, "reps") * repetition, number(r, "rpe") * rpe_point,
                            number(r, "limit") * one, number(r, "grid") * kilogram};
}

}  // namespace

TEST_CASE("next: the worked weeks, lived through as a log") {
  std::string model;
  tonus::training::log log;
  int day = 0;
  int walked = 0;
  for (const table_row& row : read_table("progression.csv", 8)) {
    CAPTURE(row.where);
    const std::vector<std::string>& f = row.fields;
    if (f[0] == "training.progression.percent") continue;  // below
    if (f[0] != model) {
      log = {};
      day = 0;
    }
    model = f[0];
    const auto before = split_inputs(f[4]), done = split_inputs(f[5]), after = split_inputs(f[6]);
    const auto rpe = done.contains("rpe") ? std::optional(number(done, "rpe")) : std::nullopt;
    for (const double reps : to_numbers(done.at("reps")))
      add(log, bench, day, {number(before, "load"), reps, rpe});
    day += 2;
    const next_exercise next = only(log, fine(scheme_of(model, split_inputs(f[1]))));
    REQUIRE(!next.sets.empty());
    CHECK(next.sets[0].load_kg == doctest::Approx(number(after, "load")).epsilon(1e-12));
    CHECK(tonus::choice_name(tonus::choice_names<models::action>, static_cast<int>(next.what)) ==
          f[7]);
    if (after.contains("goal")) CHECK(next.figures[0].value == number(after, "goal"));
    ++walked;
  }
  CHECK(walked > 30);
}

TEST_CASE("next: a plan in percentages asks for the week that comes") {
  // Plan and loads of tests/vectors/progression.csv: maximum 120, 0.9 of it, weeks 1 to 3.
  const auto week = [](std::initializer_list<std::pair<double, double>> sets) {
    std::vector<models::planned_set> all;
    for (const auto& [share, reps] : sets) all.push_back({share * percent, reps * repetition});
    return all;
  };
  percent_scheme how{.rules = {2.5 * kilogram, 2.5 * kilogram, models::rounding::nearest}};
  how.plan = {week({{65, 5}, {75, 5}, {85, 5}}), week({{70, 3}, {80, 3}, {90, 3}}),
              week({{75, 5}, {85, 3}, {95, 1}}), week({{40, 5}, {50, 5}, {60, 5}})};
  how.start = monday + days(7);
  next_options with = fine(how);
  with.with.barbell = models::loadable::steps(2.5, 2.5, 500).value();
  tonus::training::log log;
  add(log, bench, 0, {120, 1, 10.0});
  const double loads[4][3] = {{70, 80, 92.5}, {75, 87.5, 97.5}, {80, 92.5, 102.5}, {42.5, 55, 65}};
  const double reps[4][3] = {{5, 5, 7}, {3, 3, 5}, {5, 3, 2}, {5, 5, 5}};
  for (int w = 0; w < 4; ++w) {
    CAPTURE(w);
    const next_exercise next = only(log, with);
    REQUIRE(next.sets.size() == 3);
    for (int i = 0; i < 3; ++i) {
      CHECK(next.sets[static_cast<std::size_t>(i)].load_kg == loads[w][i]);
      add(log, bench, 7 + 7 * w, {loads[w][i], reps[w][i]});
    }
  }
  const next_exercise cycle = only(log, with);
  CHECK(cycle.what == models::action::new_cycle_up);
  CHECK(cycle.figures[0].value == doctest::Approx(110.5));
  CHECK(cycle.sets[0].load_kg == 72.5);
  tonus::training::log empty_before;
  add(empty_before, bench, 8, {70, 5});
  CHECK(only(empty_before, with).kind == next_kind::no_basis);
}

TEST_CASE("next: another load than prescribed starts anew and is judged") {
  next_options with =
      fine(models::linear::input{3.0 * tonus::set, 5.0 * repetition, 2.5 * kilogram, 3.0 * one,
                                 0.9 * one, 2.5 * kilogram, 20.0 * kilogram});
  tonus::training::log log;
  for (int i = 0; i < 3; ++i) add(log, bench, 0, {60, 5});
  for (int i = 0; i < 3; ++i) add(log, bench, 2, {80, 5});
  CHECK(only(log, with).sets[0].load_kg == 82.5);
  CHECK(only(log, with).sessions == 2);
}

TEST_CASE("next: loads are what can be built, and a coarse raise is said") {
  next_options with;
  with.take_deload = false;
  tonus::training::log log;
  for (int i = 0; i < 3; ++i) add(log, "Bicep Curl (Dumbbell)", 0, {10, 12});
  const next_exercise curl = only(log, with);
  CHECK(curl.sets[0].load_kg == 12.5);  // the rack has 10 and 12.5
  CHECK(curl.what == models::action::up_over_10_pct);
  const double rack[] = {8, 10};
  with.with.dumbbells = models::loadable::rack(rack).value();
  CHECK(only(log, with).what == models::action::held_at_most);
  CHECK(only(log, with).sets[0].load_kg == 10);
}

TEST_CASE("next: pull-ups from a machine's help to body weight and on to a belt") {
  next_options with;
  with.take_deload = false;
  with.body.reps_min = 2.0 * repetition;
  with.body.reps_max = 5.0 * repetition;
  with.body.step = 5.0 * kilogram;
  tonus::training::log log;
  const char* const assisted = "Pull Up (Assisted)";
  for (const double reps : {3.0, 3.0, 2.0}) add(log, assisted, 0, {10, reps});
  CHECK(only(log, with).sets[0].load_kg == -10);
  CHECK(only(log, with).figures[0].value == 9);  // 3 + 3 + 2, and one more
  for (int i = 0; i < 3; ++i) add(log, assisted, 3, {10, 5});
  CHECK(only(log, with).what == models::action::less_assistance);
  CHECK(only(log, with).sets[0].load_kg == -5);
  for (int i = 0; i < 3; ++i) add(log, assisted, 6, {5, 5});
  CHECK(only(log, with).what == models::action::unassisted);
  CHECK(only(log, with).sets[0].load_kg == 0);
  CHECK(only(log, with).kind == next_kind::body);
}

TEST_CASE("next: stops withhold loads, increases, or work of the back") {
  next_options with;
  with.take_deload = false;
  tonus::training::log log;
  for (int i = 0; i < 3; ++i) add(log, bench, 0, {60, 12});
  for (int i = 0; i < 3; ++i) add(log, "Bent Over Row (Barbell)", 0, {50, 12});
  for (int i = 0; i < 3; ++i) add(log, "Leg Extension (Machine)", 0, {50, 12});
  const auto none = next_sessions(log, with, {.loads = true});
  CHECK(none.status() == tonus::status::withheld);
  const auto held = next_sessions(log, with, {.increases = true});
  REQUIRE(held);
  for (const next_exercise& each : held->exercises) {
    CHECK(each.what == models::action::held_back);
    CHECK(each.sets[0].load_kg == each.last.load_kg);
    CHECK(each.sets[0].reps_max == 12);
  }
  const auto back = next_sessions(log, with, {.back_work = true});
  REQUIRE(back);
  CHECK(back->exercises[0].kind == next_kind::withheld);  // a bar held in several joints
  CHECK(back->exercises[1].kind == next_kind::withheld);
  CHECK(back->exercises[1].sets.empty());
  CHECK(back->exercises[2].kind == next_kind::load);
  CHECK(back->exercises[2].sets[0].load_kg == 52.5);
}

TEST_CASE("next: a stop of recovery lets nothing rise, be it load, repetitions or sets") {
  tonus::training::log log;
  for (int i = 0; i < 3; ++i) add(log, bench, 0, {60, 9});
  next_options with;
  with.take_deload = false;
  CHECK(only(log, with).what == models::action::add_rep);
  const next_exercise held = only(log, with, {.increases = true});
  CHECK(held.what == models::action::held_back);
  double reps = 0;
  for (const next_set& each : held.sets) reps += each.reps_max;
  CHECK(reps == 27);
}

TEST_CASE("next: exercises not done lately are counted, not answered") {
  tonus::training::log log;
  add(log, bench, 0, {60, 5});
  add(log, "Squat (Barbell)", 60, {80, 5});
  next_options with;
  const auto plan = next_sessions(log, with, {});
  REQUIRE(plan);
  CHECK(plan->exercises.size() == 1);
  CHECK(plan->left_out == 1);
  with.recent_days = 0;
  check_refused(next_sessions(log, with, {}), tonus::status::impossible, "recent_days", 1, 3650);
  CHECK(next_sessions(tonus::training::log{}, next_options{}, {})->exercises.empty());
}

TEST_CASE("deload: due by time, taken as half of the sets, and an easy week resets the count") {
  tonus::training::log log;
  for (int week = 0; week < 9; ++week)
    for (int i = 0; i < 4; ++i) add(log, bench, 7 * week, {60, 9});
  add(log, bench, 7 * 9, {60, 9});
  const auto due = deload_of(log);
  REQUIRE(due);
  CHECK(due->weeks_since == 9);
  CHECK(due->since_start);
  CHECK(due->due_by_time);
  tonus::training::log eight = log;
  for (int i = 0; i < 3; ++i) add(eight, bench, 7 * 9, {60, 9});
  const next_exercise eased = only(eight, next_options{});
  CHECK(eased.what == models::action::deload);
  CHECK(eased.sets.size() == 2);
  CHECK(eased.sets[0].load_kg == 60);
  tonus::training::log rested;
  for (int week = 0; week < 9; ++week)
    for (int i = 0; i < (week == 5 ? 2 : 4); ++i) add(rested, bench, 7 * week, {60, 9});
  add(rested, bench, 7 * 9, {60, 9});
  const auto since = deload_of(rested);
  REQUIRE(since);
  CHECK(since->weeks_since == 3);
  CHECK_FALSE(since->since_start);
  CHECK_FALSE(since->due);
  CHECK(since->easy_week == monday + days(35));
}

TEST_CASE("deload: due where strength falls in most exercises") {
  tonus::training::log log;
  for (const char* const name : {bench, "Squat (Barbell)", "Deadlift (Barbell)"})
    for (int week = 0; week < 5; ++week)
      add(log, name, 7 * week, {100.0 - 2.5 * week + (week % 2), 1, 10.0});
  const auto report = deload_of(log);
  REQUIRE(report);
  CHECK(report->judged == 3);
  CHECK(report->falling == 3);
  CHECK(report->due_by_decline);
  CHECK_FALSE(report->due_by_time);
  check_refused(deload_of(log, {.sets_left = 0}), tonus::status::impossible, "sets_left", 0.1, 1);
}
