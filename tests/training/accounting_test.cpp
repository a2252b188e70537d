// SPDX-License-Identifier: BSL-1.0
// Each convention of counting, worked by hand.
#include <tonus/training/accounting.hpp>

#include <doctest/doctest.h>

#include <string>
#include <tonus/training/load_monitor.hpp>
#include <tonus/training/strength.hpp>

#include "refusal.hpp"

using namespace tonus::training;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

set_record one_set(tonus::civil_day day, int hour, std::string_view exercise) {
  set_record set;
  set.time = tonus::start_of(day) + hour * 3600;
  set.exercise = exercise;
  set.reps = 8;
  set.load_kg = 50;
  return set;
}

std::vector<training_week> weeks_of(const tonus::training::log& log, const counting& rules = {}) {
  const auto weeks = weekly_training(log, rules);
  REQUIRE(weeks);
  return *weeks;
}

}  // namespace

TEST_CASE("accounting: ISO weeks from Monday, empty ones listed, partial ones flagged") {
  tonus::training::log log;
  REQUIRE(log.add(one_set(monday + days(2), 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(20), 18, "Pull Up")));
  const auto weeks = weeks_of(log);
  REQUIRE(weeks.size() == 3);
  CHECK(weeks[0].first == monday);
  CHECK(weeks[0].last == monday + days(6));
  CHECK(weeks[0].partial);  // the log begins on its Wednesday
  CHECK(weeks[1].sessions == 0);
  CHECK_FALSE(weeks[1].partial);
  CHECK(weeks[2].sessions == 1);
  CHECK_FALSE(weeks[2].partial);  // the last set is on its Sunday
  CHECK(weeks_of({}).empty());
}

TEST_CASE("accounting: rolling weeks end with the last day") {
  tonus::training::log log;
  REQUIRE(log.add(one_set(monday, 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(3), 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(9), 18, "Pull Up")));
  counting rules{.weeks = week_form::rolling};
  const auto weeks = weeks_of(log, rules);
  REQUIRE(weeks.size() == 2);
  CHECK(weeks[1].first == monday + days(3));
  CHECK(weeks[1].last == monday + days(9));
  CHECK(weeks[1].sessions == 2);
  CHECK(weeks[0].partial);
  // What lies after `until` is not looked at.
  rules.until = monday + days(3);
  REQUIRE(weeks_of(log, rules).size() == 1);
  CHECK(weeks_of(log, rules)[0].sessions == 2);
  rules.until = monday - days(1);
  CHECK(weeks_of(log, rules).empty());
}

TEST_CASE("accounting: a set after midnight belongs to the day it began on, if so asked") {
  tonus::training::log log;
  REQUIRE(log.add(one_set(monday, 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(7), 1, "Pull Up")));  // Monday, one in the morning
  CHECK(weeks_of(log).size() == 2);
  CHECK(weeks_of(log, {.day_starts_at_h = 4}).size() == 1);
}

TEST_CASE("accounting: hard sets by effort, and what an unrated one is") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "Pull Up");
  REQUIRE(log.add(set));  // unrated
  set.rpe = 8;            // two in reserve
  REQUIRE(log.add(set));
  set.rpe = 6.5;  // three and a half in reserve
  REQUIRE(log.add(set));
  set.rpe = {};
  set.rir = 3;
  REQUIRE(log.add(set));
  set.type = set_type::warmup;
  REQUIRE(log.add(set));
  CHECK(weeks_of(log)[0].hard_sets == 4);
  CHECK(weeks_of(log)[0].unrated_sets == 1);
  CHECK(weeks_of(log)[0].working_sets == 4);
  CHECK(weeks_of(log, {.hard_rir_most = 3})[0].hard_sets == 3);
  CHECK(weeks_of(log, {.hard_rir_most = 2})[0].hard_sets == 2);
  const counting strict{.hard_rir_most = 2, .unrated = unrated_set::left_out};
  CHECK(weeks_of(log, strict)[0].hard_sets == 1);
  CHECK(weeks_of(log, strict)[0].of(muscle::lats).direct_sets == 1);
}

TEST_CASE("accounting: left and right make one set") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "dumbbell_row_single_arm");
  set.side = side::left;
  REQUIRE(log.add(set));
  set.side = side::right;
  REQUIRE(log.add(set));
  const auto week = weeks_of(log)[0];
  CHECK(week.hard_sets == 1);
  CHECK(week.of(muscle::middle_back).direct_sets == 1);
  CHECK(week.of(muscle::lats).fractional_sets == 0.5);
  CHECK(week.pull_sets == 1);
  CHECK(week.tonnage_kg == 2 * 8 * 50);  // each side moved its load
}

TEST_CASE("accounting: two dumbbells once or twice, one dumbbell always once") {
  tonus::training::log log;
  REQUIRE(log.add(one_set(monday, 18, "dumbbell_row_double_arm")));
  CHECK(weeks_of(log)[0].tonnage_kg == 400);
  CHECK(weeks_of(log, {.dumbbells = dumbbell_load::both})[0].tonnage_kg == 800);
  tonus::training::log single;
  REQUIRE(single.add(one_set(monday, 18, "dumbbell_row_single_arm")));
  CHECK(weeks_of(single, {.dumbbells = dumbbell_load::both})[0].tonnage_kg == 400);
}

TEST_CASE("accounting: body weight and assistance") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "Pull Up");  // 0.94 of body weight in the table
  set.load_kg = {};
  REQUIRE(log.add(set));
  CHECK(weeks_of(log)[0].tonnage_kg == 0);
  CHECK(weeks_of(log)[0].unloaded_sets == 1);
  const counting with_body{.body_weight_kg = 100};
  CHECK(weeks_of(log, with_body)[0].tonnage_kg == doctest::Approx(8 * 94.0));
  CHECK(weeks_of(log, with_body)[0].unloaded_sets == 0);
  set.load_kg = 10;
  set.assistance_kg = 30;
  tonus::training::log assisted;
  REQUIRE(assisted.add(set));
  CHECK(weeks_of(assisted, with_body)[0].tonnage_kg == doctest::Approx(8 * (94.0 + 10 - 30)));
  CHECK(weeks_of(assisted)[0].unloaded_sets == 1);  // 10 less 30 is no load without the body
  // The caller's share of body weight in place of the table's.
  const auto& logged = assisted.sets()[0];
  CHECK(*effective_load_kg(assisted.exercise_of(logged), logged, with_body, 1.0) ==
        doctest::Approx(80));
  set.assistance_kg = 200;
  tonus::training::log lifted;
  REQUIRE(lifted.add(set));
  CHECK(weeks_of(lifted, with_body)[0].unloaded_sets == 1);
}

TEST_CASE("accounting: what an assisting machine or band takes off was not lifted") {
  for (const char* name : {"Pull Up (Assisted)", "Pull Up (Band)", "Chest Dip (Assisted)"}) {
    CAPTURE(name);
    tonus::training::log log;
    set_record set = one_set(monday, 18, name);  // 8 times, 50 kg on the machine
    REQUIRE(log.add(set));
    CHECK(weeks_of(log)[0].tonnage_kg == 0);
    CHECK(weeks_of(log)[0].unloaded_sets == 1);
    CHECK(log.report().tonnage_kg == 0);
    CHECK(loads_of(log, load_measure::tonnage_t)[0].load_au == 0);
    CHECK(strength_of(log)->empty());
    const counting with_body{.body_weight_kg = 100};
    CHECK(weeks_of(log, with_body)[0].tonnage_kg == doctest::Approx(8 * (94.0 - 50)));
    // Help that is named as such is the help, and the load a load on top.
    set.load_kg = 10;
    set.assistance_kg = 30;
    tonus::training::log named;
    REQUIRE(named.add(set));
    CHECK(weeks_of(named, with_body)[0].tonnage_kg == doctest::Approx(8 * (94.0 + 10 - 30)));
  }
}

TEST_CASE("accounting: totals of a log take assistance off as its weeks do") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "Pull Up");
  set.assistance_kg = 10;
  REQUIRE(log.add(set));
  CHECK(weeks_of(log)[0].tonnage_kg == 8 * 40);
  CHECK(log.report().tonnage_kg == 8 * 40);
}

TEST_CASE("accounting: frequency and rest gap, across the end of a week") {
  tonus::training::log log;
  REQUIRE(log.add(one_set(monday, 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday, 18, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(2), 6, "Pull Up")));
  REQUIRE(log.add(one_set(monday + days(4), 6, "Bench Press (Barbell)")));
  REQUIRE(log.add(one_set(monday + days(7), 6, "Pull Up")));
  const auto weeks = weeks_of(log);
  CHECK(weeks[0].sessions == 3);
  CHECK(weeks[0].of(muscle::lats).sessions == 2);
  CHECK(*weeks[0].of(muscle::lats).shortest_gap_h == 36);
  CHECK(*weeks[1].of(muscle::lats).shortest_gap_h == 120);
  CHECK_FALSE(weeks[0].of(muscle::chest).shortest_gap_h);
  CHECK(weeks[0].push_sets == 1);
  CHECK(weeks[0].pull_sets == 3);
}

TEST_CASE("accounting: time under tension where the tempo is known") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "Pull Up");
  REQUIRE(log.add(set));
  set.tempo = read_tempo("3-0-X-1", 0.5);
  REQUIRE(log.add(set));
  CHECK(weeks_of(log)[0].time_under_tension_s == 8 * 4.5);
}

TEST_CASE("accounting: impossible conventions are named") {
  const auto refused = [](const counting& rules) { return weekly_training({}, rules); };
  check_refused(refused({.day_starts_at_h = 13}), tonus::status::impossible, "day_starts_at_h", 0,
                12);
  check_refused(refused({.hard_rir_most = 11}), tonus::status::impossible, "hard_rir_most", 0, 10);
  check_refused(refused({.body_weight_kg = 0}), tonus::status::impossible, "body_weight_kg", 20,
                400);
  check_refused(refused({.body_weight_kg = not_a_number}), tonus::status::not_finite,
                "body_weight_kg", 20, 400);
  check_refused(refused({.weeks = static_cast<week_form>(3)}), tonus::status::impossible, "weeks",
                1, 2);
}

TEST_CASE("set record: tempo notation") {
  const auto slow = read_tempo("3-1-2-0", 1);
  REQUIRE(slow);
  CHECK(slow->eccentric_s == 3);
  CHECK(slow->stretch_pause_s == 1);
  CHECK(slow->concentric_s == 2);
  CHECK(slow->top_pause_s == 0);
  CHECK(read_tempo("30X0", 0.7)->concentric_s == 0.7);
  CHECK(read_tempo(" 10-2.5-0-0 ", 1)->stretch_pause_s == 2.5);
  for (const char* wrong : {"", "3", "301", "30100", "3-0-1", "3-0-1-0-1", "a-0-1-0", "3--1-0"})
    CHECK_FALSE(read_tempo(wrong, 1));
}

TEST_CASE("set record: side, assistance, heart rate and phases have bounds") {
  tonus::training::log log;
  set_record set = one_set(monday, 18, "Pull Up");
  set.side = static_cast<side>(4);
  check_refused(log.add(set), tonus::status::unknown_name, "side", 1, 3);
  set.side = side::both;
  set.assistance_kg = 401;
  check_refused(log.add(set), tonus::status::impossible, "assistance_kg", 0, 400);
  set.assistance_kg = {};
  set.heart_rate_bpm = 19;
  check_refused(log.add(set), tonus::status::impossible, "heart_rate_bpm", 20, 250);
  set.heart_rate_bpm = {};
  set.tempo = tempo{3, 0, 61, 0};
  check_refused(log.add(set), tonus::status::impossible, "concentric_s", 0, 60);
  CHECK(log.sets().empty());
}
