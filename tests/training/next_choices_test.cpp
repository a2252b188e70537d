// SPDX-License-Identifier: BSL-1.0
// Plain choices for the next session, and the text of a plan in percentages.
#include <tonus/training/next_choices.hpp>

#include <doctest/doctest.h>

#include "refusal.hpp"

using namespace tonus::training;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

tonus::training::log one_single(double load_kg) {
  tonus::training::log log;
  set_record set;
  set.time = tonus::start_of(monday) + 18 * 3600;
  set.exercise = "Bench Press (Barbell)";
  set.load_kg = load_kg;
  set.reps = 1;
  set.rpe = 10;
  REQUIRE(log.add(set));
  return log;
}

}  // namespace

TEST_CASE("next choices: a plan is weeks of sets, and nothing else") {
  const auto plan = read_percent_plan("65x5,77.5x3/40x5");
  REQUIRE(plan);
  REQUIRE(plan->size() == 2);
  REQUIRE((*plan)[0].size() == 2);
  CHECK((*plan)[0][1].intensity == 77.5 * tonus::percent);
  CHECK((*plan)[0][1].reps == 3.0 * tonus::repetition);
  CHECK(read_percent_plan(usual_percent_plan)->size() == 4);
  for (const char* text : {"", "/", "65x5,", "65x5/", "65x5//65x5", "65x5,,65x5", "65", "x5", "65x",
                           "65x5x5", "65x5.5", "65%x5", "nanx5", "65x5;"}) {
    CAPTURE(text);
    CHECK(read_percent_plan(text).status() == tonus::status::bad_text);
  }
}

TEST_CASE("next choices: the plan starts with the next session at the best estimate before it") {
  const auto log = one_single(120);
  next_choices chosen{.how = next_scheme::percent, .take_deload = false};
  const auto options = options_of(chosen, log);
  REQUIRE(options);
  const auto plan = next_sessions(log, *options, {});
  REQUIRE(plan);
  // 0.9 of 120 kg is 108 kg: 65, 75 and 85 % of it to the nearest 2.5 kg (progression.csv).
  const auto& sets = plan->exercises[0].sets;
  REQUIRE(sets.size() == 3);
  CHECK(sets[0].load_kg == 70);
  CHECK(sets[1].load_kg == 80);
  CHECK(sets[2].load_kg == 92.5);
  chosen.start = monday;  // nothing was lifted before
  CHECK(next_sessions(log, options_of(chosen, log).value(), {})->exercises[0].kind ==
        next_kind::no_basis);
  chosen.start.reset();
  chosen.tm_share = 0.4;
  check_refused(options_of(chosen, log), tonus::status::impossible, "tm_share", 0.5, 1);
  chosen.tm_share = 0.9;
  chosen.plan = "200x5";
  check_refused(next_sessions(log, options_of(chosen, log).value(), {}), tonus::status::impossible,
                "plan_intensity_pct", tonus::above_zero, 150);
  chosen.plan = "50x5/50x5000";  // a week far ahead counts too
  check_refused(next_sessions(log, options_of(chosen, log).value(), {}), tonus::status::impossible,
                "plan_reps", 1, 1000);
  chosen.plan = "often";
  CHECK(options_of(chosen, log).status() == tonus::status::bad_text);
}

TEST_CASE("next choices: every scheme has its model and its name") {
  const auto log = one_single(100);
  constexpr std::string_view names[] = {"double", "linear", "acsm", "rpe", "percent"};
  for (int number = 1; number <= 5; ++number) {
    const auto which = static_cast<next_scheme>(number);
    CAPTURE(number);
    CHECK(next_scheme_name(which) == names[number - 1]);
    const auto options = options_of({.how = which}, log);
    REQUIRE(options);
    CHECK(options->how.index() == static_cast<std::size_t>(number - 1));
  }
  for (const int number : {0, 6, 255}) {
    CHECK(next_scheme_name(static_cast<next_scheme>(number)).empty());
    CHECK(options_of({.how = static_cast<next_scheme>(number)}, log).status() ==
          tonus::status::unknown_name);
  }
}

TEST_CASE("next choices: impossible numbers are named before a model meets them") {
  const auto log = one_single(100);
  using tonus::status::impossible;
  check_refused(options_of({.sets = -1}, log), impossible, "sets", 0, 100);
  check_refused(options_of({.reps_min = 0}, log), impossible, "reps_min", 1, 1000);
  check_refused(options_of({.reps_min = 12, .reps_max = 8}, log), impossible, "reps_max", 12, 1000);
  check_refused(options_of({.rpe = 11}, log), impossible, "rpe", 6, 10);
}
