// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log_facts.hpp>
#include <tonus/vocabulary.hpp>

using namespace tonus::training;
using namespace std::chrono;

namespace {

void add_sets(tonus::training::log& log, tonus::civil_day day, int hour, std::string_view name,
              int count, set_type type = set_type::working) {
  set_record set;
  set.time = tonus::start_of(day) + hour * 3600;
  set.exercise = name;
  set.type = type;
  set.reps = 8;
  for (int i = 0; i < count; ++i) REQUIRE(log.add(set));
}

const weekly_muscle_volume* find_row(const std::vector<weekly_muscle_volume>& rows,
                                     tonus::iso_week week, muscle which) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
    return row.week == week && row.which == which;
  });
  return found == rows.end() ? nullptr : &*found;
}

const log_fact* find_fact(const std::vector<log_fact>& facts, std::string_view name) {
  const auto found = std::find_if(facts.begin(), facts.end(),
                                  [&](const log_fact& fact) { return fact.name == name; });
  return found == facts.end() ? nullptr : &*found;
}

constexpr tonus::civil_day monday = 2025y / September / 1;  // of 2025-W36

}  // namespace

TEST_CASE("weekly volume: primary 1, secondary a half, the back once a set") {
  tonus::training::log log;
  add_sets(log, monday, 18, "Deadlift (Barbell)", 1, set_type::warmup);
  add_sets(log, monday, 18, "Deadlift (Barbell)", 3);
  add_sets(log, monday + days(6), 18, "Pull Up", 2, set_type::failure);
  add_sets(log, monday + days(7), 18, "Pull Up", 1);
  add_sets(log, monday, 18, "Face Pull (Cable)", 4);
  add_sets(log, monday, 18, "No Such Thing", 9);
  add_sets(log, monday, 18, "Running", 1);
  const auto rows = weekly_volume(log);
  const tonus::iso_week week{2025, 36};
  // Back: 3 deadlifts and 2 pull-ups direct, 4 face pulls with a secondary back muscle.
  REQUIRE(find_row(rows, week, muscle::back) != nullptr);
  CHECK(find_row(rows, week, muscle::back)->direct_sets == 5);
  CHECK(find_row(rows, week, muscle::back)->fractional_sets == 7);
  CHECK(find_row(rows, week, muscle::lower_back)->direct_sets == 3);
  // Lats: 2 pull-ups, and 3 deadlifts by half.
  CHECK(find_row(rows, week, muscle::lats)->direct_sets == 2);
  CHECK(find_row(rows, week, muscle::lats)->fractional_sets == 3.5);
  CHECK(find_row(rows, week, muscle::chest) == nullptr);
  CHECK(find_row(rows, {2025, 37}, muscle::back)->fractional_sets == 1);
  CHECK(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.week != b.week ? a.week < b.week : a.which < b.which;
  }));
}

TEST_CASE("weekly volume: an empty log has none") {
  CHECK(weekly_volume(tonus::training::log()).empty());
  CHECK(log_facts(tonus::training::log()).empty());
}

TEST_CASE("facts: four weeks of two back sessions") {
  tonus::training::log log;
  for (int week = 0; week < 4; ++week) {
    const tonus::civil_day start = monday + weeks(week);
    add_sets(log, start, 18, "Pull Up", 4);
    add_sets(log, start, 18, "Push Up", 2);
    add_sets(log, start, 18, "Push Press", 1);  // a press, no push-up
    add_sets(log, start + days(3), 8, "Deadlift (Barbell)", 3);
    add_sets(log, start + days(3), 8, "Bench Press (Barbell)", 3);
    add_sets(log, start + days(3), 8, "Bicep Curl (Dumbbell)", 5);  // one joint: on no side
    add_sets(log, start + days(6), 9, "Squat (Barbell)", 5);
    add_sets(log, start + days(6), 9, "Pull Up", 1, set_type::warmup);  // no hard back session
  }
  const auto facts = log_facts(log);
  CHECK(find_fact(facts, "back_sessions")->value == 2);
  CHECK(find_fact(facts, "back_sessions")->first == monday);
  CHECK(find_fact(facts, "back_sessions")->last == monday + days(27));
  // Monday 18:00 to Thursday 08:00 is 62 h; Thursday 08:00 to Monday 18:00 is 106 h.
  CHECK(find_fact(facts, "min_gap")->value == 62);
  CHECK(find_fact(facts, "pull_sets")->value == 7);
  CHECK(find_fact(facts, "push_sets")->value == 6);
  CHECK(find_fact(facts, "pushup_sets")->value == 2);
  CHECK(find_fact(facts, "strength_sessions")->value == 3);
  // The last day is a Sunday, so its week is completed: 4 pull-ups, 3 deadlifts, and 5 squats
  // by half, whose secondary muscles hold the lower back.
  CHECK(find_fact(facts, "fractional_sets")->value == 9.5);
  CHECK(find_fact(facts, "fractional_sets")->last == monday + days(27));
  CHECK(find_fact(facts, "fractional_sets_4wk") == nullptr);  // only three weeks before it
}

TEST_CASE("facts: names and units are the vocabulary's, but for one that no rule reads") {
  tonus::training::log log;
  for (int week = 0; week < 6; ++week) add_sets(log, monday + weeks(week), 18, "Pull Up", 4);
  const auto facts = log_facts(log);
  CHECK(facts.size() == 8);
  for (const log_fact& fact : facts) {
    CAPTURE(fact.name);
    const tonus::fact* const known = tonus::find_fact(fact.name);
    CHECK((known != nullptr) == (fact.name != "strength_sessions"));
    if (known != nullptr) CHECK(known->unit == fact.unit);
    CHECK(fact.first <= fact.last);
  }
}

TEST_CASE("facts: the unfinished week is left out, weeks without training count as 0") {
  tonus::training::log log;
  add_sets(log, monday, 18, "Pull Up", 8);
  add_sets(log, monday + weeks(3), 18, "Pull Up", 4);
  add_sets(log, monday + weeks(4), 18, "Pull Up", 6);
  add_sets(log, monday + weeks(5) + days(2), 18, "Pull Up", 9);
  const auto facts = log_facts(log);
  CHECK(find_fact(facts, "fractional_sets")->value == 6);
  CHECK(find_fact(facts, "fractional_sets_4wk")->value == 3);  // (8 + 0 + 0 + 4) / 4
  CHECK(find_fact(facts, "fractional_sets_4wk")->first == monday);
  // The 28 days up to the last one hold three of the four sessions.
  CHECK(find_fact(facts, "back_sessions")->value == 0.75);
  CHECK(find_fact(facts, "min_gap")->value == 168);
}

TEST_CASE("facts: short logs give what they can and guess nothing") {
  tonus::training::log log;
  add_sets(log, monday, 18, "Pull Up", 4);
  CHECK(log_facts(log).empty());  // one day: no week, no gap
  add_sets(log, monday + days(1), 6, "Pull Up", 4);
  auto facts = log_facts(log);
  REQUIRE(facts.size() == 1);
  CHECK(facts[0].name == "min_gap");
  CHECK(facts[0].value == 12);
  CHECK(facts[0].first == monday);
  add_sets(log, monday + days(6), 6, "Pull Up", 4);
  facts = log_facts(log);
  CHECK(find_fact(facts, "back_sessions")->value == 3);  // one whole week
  CHECK(find_fact(facts, "fractional_sets")->value == 12);
  add_sets(log, monday + days(12), 6, "Pull Up", 4);
  facts = log_facts(log);  // 13 days: one whole week, the last seven days
  CHECK(find_fact(facts, "back_sessions")->value == 2);
  CHECK(find_fact(facts, "back_sessions")->first == monday + days(6));
}
