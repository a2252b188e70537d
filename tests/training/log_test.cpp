// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <tonus/training/log.hpp>

using namespace tonus::training;
namespace status = tonus::status;

namespace {

// Monday 2025-09-15 18:00.
constexpr tonus::wall_seconds monday_evening = 20'346LL * 86'400 + 18 * 3600;

set_record bench(double reps, double load_kg, set_type type = set_type::working) {
  set_record set;
  set.time = monday_evening;
  set.exercise = "Bench Press (Barbell)";
  set.type = type;
  set.reps = reps;
  set.load_kg = load_kg;
  return set;
}

tonus::problem refusal(const set_record& set) {
  tonus::training::log log;
  const auto added = log.add(set);
  CHECK(log.sets().empty() == !added.has_value());
  return added.error();
}

template <class Change>
tonus::status_code code_after(Change change) {
  set_record set = bench(8, 60);
  change(set);
  return refusal(set).code;
}

}  // namespace

TEST_CASE("log: an empty one") {
  const log_report report = tonus::training::log().report();
  CHECK(report.rows == 0);
  CHECK(report.tonnage_kg == 0);
  CHECK_FALSE(report.first_day);
  CHECK(report.unresolved.empty());
}

TEST_CASE("log: totals count working sets for tonnage, all sets for repetitions") {
  tonus::training::log log;
  CHECK(*log.add(bench(10, 40, set_type::warmup)) == 0);
  CHECK(*log.add(bench(8, 60)) == 1);
  CHECK(*log.add(bench(6, 60.5, set_type::failure)) == 2);
  CHECK(*log.add(bench(12, 30, set_type::drop)) == 3);
  set_record plank = bench(0, 0);
  plank.exercise = " Plank ";
  plank.type = set_type::timed;
  plank.reps.reset();
  plank.load_kg.reset();
  plank.duration_s = 60;
  plank.time += 2 * 86'400;
  CHECK(log.add(plank));
  const log_report report = log.report();
  CHECK(report.rows == 5);
  CHECK(report.sets == 5);
  CHECK(report.working_sets == 4);
  CHECK(report.reps == 36);
  CHECK(report.tonnage_kg == 8 * 60 + 6 * 60.5 + 12 * 30);
  CHECK(report.exercises == 2);
  CHECK(report.zero_reps == 0);
  CHECK(tonus::day_text(*report.first_day) == "2025-09-15");
  CHECK(tonus::day_text(*report.last_day) == "2025-09-17");
  CHECK(log.exercises()[1].name == "Plank");
  CHECK(log.exercise_of(log.sets()[4])->id == "plank");
  CHECK_FALSE(log.sets()[4].reps);
}

TEST_CASE("log: zero repetitions are a set, and remarked on") {
  tonus::training::log log;
  CHECK(log.add(bench(0, 100, set_type::failure)));
  CHECK(log.report().working_sets == 1);
  CHECK(log.report().zero_reps == 1);
  CHECK(log.report().tonnage_kg == 0);
}

TEST_CASE("log: unresolved names are listed, known cardio is remarked on") {
  tonus::training::log log;
  for (const char* const name : {"Zottel", "Ypsilon", "Ypsilon", "Running"}) {
    set_record set = bench(8, 20);
    set.exercise = name;
    CHECK(log.add(set));
  }
  const log_report report = log.report();
  REQUIRE(report.unresolved.size() == 2);
  CHECK(report.unresolved[0].name == "Ypsilon");
  CHECK(report.unresolved[0].sets == 2);
  CHECK(report.unresolved[1].name == "Zottel");
  CHECK(report.not_strength == 1);
  CHECK(report.exercises == 3);
}

TEST_CASE("log: bounds are inside, one step beyond is out") {
  CHECK(refusal(bench(1000, 1000)).code == status::ok);
  CHECK(refusal(bench(0, 0)).code == status::ok);
  CHECK(refusal(bench(1001, 1)).code == status::impossible);
  CHECK(refusal(bench(1, 1000.001)).code == status::impossible);
  CHECK(refusal(bench(-1, 1)).code == status::impossible);
  CHECK(refusal(bench(1, -0.5)).code == status::impossible);
  CHECK(refusal(bench(1, 1e308)).code == status::impossible);
  CHECK(refusal(bench(8.5, 1)).code == status::impossible);
  CHECK(refusal(bench(8, std::nan(""))).code == status::not_finite);
  CHECK(refusal(bench(std::numeric_limits<double>::infinity(), 1)).code == status::not_finite);
}

TEST_CASE("log: effort, time and texts are checked") {
  CHECK(code_after([](set_record& s) { s.rpe = 1; }) == status::ok);
  CHECK(code_after([](set_record& s) { s.rpe = 9.5; }) == status::ok);
  CHECK(code_after([](set_record& s) { s.rpe = 0.5; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.rpe = 10.5; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.rpe = 8.3; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.rir = 0; }) == status::ok);
  CHECK(code_after([](set_record& s) { s.rir = 11; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.distance_m = 1'000'001; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.duration_s = 86'400; }) == status::ok);
  CHECK(code_after([](set_record& s) { s.duration_s = 86'401; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.time = -1; }) == status::impossible);
  CHECK(code_after([](set_record& s) { s.time = 4'133'980'800; }) == status::impossible);  // 2101
  CHECK(code_after([](set_record& s) { s.time = 4'133'980'799; }) == status::ok);
  CHECK(code_after([](set_record& s) { s.exercise = " \t"; }) == status::missing_input);
  CHECK(code_after([](set_record& s) { s.exercise = "\xFF"; }) == status::bad_text);
  CHECK(code_after([](set_record& s) { s.type = set_type{}; }) == status::unknown_name);
  CHECK(code_after([](set_record& s) { s.type = static_cast<set_type>(6); }) ==
        status::unknown_name);
  const std::string longest(set_limits::name_bytes, 'x');
  CHECK(code_after([&](set_record& s) { s.workout = longest; }) == status::ok);
  const std::string longer = longest + 'x';
  CHECK(code_after([&](set_record& s) { s.workout = longer; }) == status::impossible);
}

TEST_CASE("log: a refusal names field, value and bounds") {
  const tonus::problem found = refusal(bench(8, 2000));
  CHECK(found.name == "load_kg");
  CHECK(found.value == 2000);
  CHECK(found.minimum == 0);
  CHECK(found.maximum == 1000);
}
