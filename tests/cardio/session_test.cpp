// SPDX-License-Identifier: BSL-1.0
// Cardio sessions; expected values worked by hand from the printed formulas.
#include <tonus/cardio/session.hpp>

#include <doctest/doctest.h>

#include "refusal.hpp"

using namespace tonus::cardio;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day sunday = 2025y / September / 7;
const athlete man{
    .weight_kg = 70, .age_y = 30, .sex = tonus::sex_t::male, .hr_rest = 60, .hr_max = 190};

session at(int day, double minutes) {
  return {.time = tonus::start_of(sunday - days(day)), .duration_min = minutes};
}

double fact(const std::vector<tonus::training::log_fact>& all, std::string_view name) {
  for (const auto& one : all)
    if (one.name == name) return one.value;
  return not_a_number;
}

}  // namespace

TEST_CASE("cardio session: MET to gross and net, never the rest twice") {
  session run = at(0, 30);
  run.met = 9.3;
  const auto done = session_energy_of(run, man);
  REQUIRE(done);
  CHECK(done->gross_kcal == doctest::Approx(9.3 * 3.5 * 70 / 200 * 30));
  CHECK(done->net_kcal == doctest::Approx(8.3 * 3.5 * 70 / 200 * 30));
  CHECK(done->epoc_low_kcal == doctest::Approx(0.06 * done->net_kcal));
  CHECK(done->epoc_high_kcal == doctest::Approx(0.15 * done->net_kcal));
  CHECK(done->vigorous_min == 30);
  CHECK(done->moderate_min == 0);
}

TEST_CASE("cardio session: walking and running by speed") {
  session walk = at(0, 60);
  walk.on_foot = pace{80, 0, false};
  const auto walked = session_energy_of(walk, man);
  REQUIRE(walked);
  CHECK(walked->met == doctest::Approx((3.5 + 8) / 3.5));
  CHECK(walked->net_kcal == doctest::Approx(8.0 / 1000 * 70 * 5 * 60));  // 5 kcal to the litre
  CHECK(walked->moderate_min == 60);
  session run = at(0, 30);
  run.on_foot = pace{160, 0.02, true};
  CHECK(session_energy_of(run, man)->met ==
        doctest::Approx((3.5 + 0.2 * 160 + 0.9 * 160 * 0.02) / 3.5));
}

TEST_CASE("cardio session: heart rate by Keytel, net of rest, and the share of the reserve") {
  session ride = at(0, 40);
  ride.heart_rate = 140;
  const auto done = session_energy_of(ride, man);
  REQUIRE(done);
  const double gross = (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 40;
  CHECK(done->gross_kcal == doctest::Approx(gross).epsilon(1e-9));
  CHECK(done->net_kcal == doctest::Approx(gross - 3.5 * 70 / 200 * 40).epsilon(1e-9));
  CHECK(*done->reserve == doctest::Approx(80.0 / 130));
  ride.heart_rate = 60;  // 0.53 MET by the same line
  CHECK(session_energy_of(ride, man).status() == tonus::status::outside_domain);
  ride.heart_rate = 140;
  CHECK(session_energy_of(ride, {.weight_kg = 70}).status() == tonus::status::missing_input);
}

TEST_CASE("cardio session: intervals") {
  session hiit = at(0, 0);
  hiit.rounds = intervals{8, 60, 120, 11, 4};
  const auto done = session_energy_of(hiit, man);
  REQUIRE(done);
  CHECK(done->gross_kcal == doctest::Approx(8 * (11 + 2 * 4) * 3.5 * 70 / 200));
  CHECK(done->net_kcal == doctest::Approx(8 * (10 + 2 * 3) * 3.5 * 70 / 200));
  CHECK(done->duration_min == 24);
  CHECK(done->interval_work_min == 8);
  CHECK(done->vigorous_min == 8);
  CHECK(done->moderate_min == 16);
}

TEST_CASE("cardio session: facts of a week") {
  session run = at(0, 30), walk = at(6, 45), old = at(7, 600), hiit = at(2, 0);
  run.met = 9.3;
  walk.met = 3.5;
  old.met = 5;
  hiit.rounds = intervals{8, 60, 120, 11, 4};
  const session all[] = {run, walk, old, hiit};
  const auto facts = session_facts(all, man, sunday);
  REQUIRE(facts);
  CHECK(fact(*facts, "moderate") == 45 + 16);
  CHECK(fact(*facts, "vigorous") == 30 + 8);
  CHECK(fact(*facts, "mvpa") == doctest::Approx(99 / 7.0));
  CHECK(fact(*facts, "hiit_sessions") == 1);
  CHECK(fact(*facts, "hiit_minutes") == 8);
  CHECK(fact(*facts, "exercise") ==
        doctest::Approx((8.3 * 30 + 2.5 * 45 + 8 * 16) * 3.5 * 70 / 200 / 7));
}

TEST_CASE("cardio session: refusals name the field") {
  session run = at(0, 30);
  CHECK(session_energy_of(run, man).status() == tonus::status::missing_input);
  run.met = not_a_number;
  CHECK(session_energy_of(run, man).status() == tonus::status::not_finite);
  run.met = 0.5;
  CHECK(session_energy_of(run, man).status() == tonus::status::impossible);
  run.met = 5;
  run.duration_min = 0;
  CHECK(session_energy_of(run, man).error().name == "duration_min");
  CHECK(session_energy_of(at(0, 30), {.weight_kg = 0}).status() < 0);
}
