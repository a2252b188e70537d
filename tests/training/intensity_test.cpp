// SPDX-License-Identifier: BSL-1.0
// Bands, INOL and Prilepin's ranges, worked by hand from the printed table.
#include <doctest/doctest.h>

#include <tonus/training/intensity.hpp>

using namespace tonus::training;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

void add(tonus::training::log& log, tonus::civil_day day, double load_kg, double reps,
         int sets = 1) {
  for (int i = 0; i < sets; ++i)
    REQUIRE(log.add({.time = tonus::start_of(day) + 18 * 3600,
                     .exercise = "Bench Press (Barbell)",
                     .reps = reps,
                     .load_kg = load_kg}));
}

log_intensity intensity(const tonus::training::log& log, const intensity_rules& from = {}) {
  const auto found = intensity_of(log, {}, from);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("intensity: a known maximum of 100 kg") {
  tonus::training::log log;
  add(log, monday, 60, 5, 2);  // 10 repetitions below 70 %: fewer than 18
  add(log, monday, 70, 4, 3);  // 12 in 70-79: from 12 on
  add(log, monday, 80, 3, 7);  // 21 in 80-89: more than 20
  add(log, monday, 100, 1);    // at the maximum: INOL has no value
  add(log, monday, 105, 1);    // above it: in no band
  const known_maximum known[] = {{.exercise = 0, .one_rm_kg = 100}};
  const auto found = intensity(log, {.known = known});
  REQUIRE(found.sessions.size() == 1);
  const session_intensity& session = found.sessions[0];
  CHECK(session.known);
  CHECK(session.reps[0] == 10);
  CHECK(session.reps[1] == 12);
  CHECK(session.reps[2] == 21);
  CHECK(session.reps[3] == 1);
  CHECK(session.prilepin[0] == prilepin_verdict::below);
  CHECK(session.prilepin[1] == prilepin_verdict::within);
  CHECK(session.prilepin[2] == prilepin_verdict::above);
  CHECK(session.prilepin[3] == prilepin_verdict::below);
  CHECK(session.reps_above_maximum == 1);
  CHECK(session.reps_without_inol == 2);
  // 10/40 + 12/30 + 21/20
  CHECK(session.inol == doctest::Approx(0.25 + 0.4 + 1.05).epsilon(1e-12));
}

TEST_CASE("intensity: an estimated maximum counts for its window, its own day included") {
  tonus::training::log log;
  add(log, monday, 100, 1);  // one repetition to failure is the maximum itself
  add(log, monday + days(10), 50, 5);
  add(log, monday + days(84), 50, 1);
  const auto found = intensity(log);
  REQUIRE(found.sessions.size() == 3);
  CHECK_FALSE(found.sessions[1].known);
  CHECK(found.sessions[0].one_rm_kg == 100);
  CHECK(found.sessions[1].one_rm_kg == 100);
  CHECK(found.sessions[1].inol == doctest::Approx(5.0 / 50).epsilon(1e-12));
  // 84 days later the single of 100 kg is out of the window; the best left is the 5 of 50 kg.
  CHECK(found.sessions[2].one_rm_kg > 50);
  CHECK(found.sessions[2].one_rm_kg < 65);
  CHECK(intensity(log, {.known = {}, .window_days = 85}).sessions[2].one_rm_kg == 100);
}

TEST_CASE("intensity: without a maximum a set is counted as left out") {
  tonus::training::log log;
  add(log, monday, 40, 30);  // beyond the curves
  CHECK(intensity(log).sessions.empty());
  CHECK(intensity(log).sets_without_maximum == 1);
}

TEST_CASE("intensity: impossible rules are named") {
  tonus::training::log log;
  add(log, monday, 40, 5);
  CHECK(intensity_of(log, {}, {.known = {}, .window_days = 0}).error().name == "window_days");
  const known_maximum unknown[] = {{.exercise = 1, .one_rm_kg = 100}};
  CHECK(intensity_of(log, {}, {.known = unknown}).error().name == "known.exercise");
  const known_maximum heavy[] = {{.exercise = 0, .one_rm_kg = 2000}};
  CHECK(intensity_of(log, {}, {.known = heavy}).error().name == "known.one_rm_kg");
  CHECK(intensity_of(log, {.day_starts_at_h = 20}).error().name == "day_starts_at_h");
}
