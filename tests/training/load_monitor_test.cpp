// SPDX-License-Identifier: BSL-1.0
// Load of days, readiness, and the fitted fitness-fatigue model.
#include <tonus/training/load_monitor.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <tonus/training/fitness_fit.hpp>

#include "refusal.hpp"

using namespace tonus::training;
using namespace std::chrono;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

load_entry session(int day, double load) {
  return {tonus::start_of(monday + days(day)) + 18 * 3600, load};
}

double fact(const std::vector<log_fact>& all, std::string_view name) {
  for (const log_fact& one : all)
    if (one.name == name) return one.value;
  return not_a_number;
}

/// The data of tests/training/fitness_fit.py.
std::vector<double> training_days() {
  std::vector<double> loads;
  for (int d = 0; d < 150; ++d) {
    const double base = d % 28 > 20 ? 0 : 60;
    loads.push_back(d % 7 == 6 ? 0 : base + 40.0 * (d * 37 % 5) / 4);
  }
  return loads;
}

std::vector<performance> tests_of(const std::vector<double>& loads, double noise) {
  std::vector<performance> tests;
  for (int day = 10; day <= 150; day += 5) {
    double value = 500 + noise * std::sin(12.9898 * day);
    for (int i = 0; i < day; ++i)
      value += loads[static_cast<std::size_t>(i)] *
               (0.1 * std::exp(-(day - i) / 42.0) - 0.18 * std::exp(-(day - i) / 8.0));
    tests.push_back({day, value});
  }
  return tests;
}

}  // namespace

TEST_CASE("load: sessions of a day are summed, rest days are zeros") {
  const load_entry sessions[] = {session(0, 300), session(6, 400), session(0, 200),
                                 session(3, 600)};
  const auto all = daily(sessions, monday, monday + days(6));
  REQUIRE(all);
  CHECK(all->load_au == std::vector<double>{500, 0, 0, 600, 0, 0, 400});
  check_refused(daily(sessions, monday, monday + days(5)), tonus::status::impossible, "session_day",
                0, 5);
  const load_entry bad[] = {session(0, not_a_number)};
  check_refused(daily(bad, monday, monday), tonus::status::not_finite, "load_au", 0, 10000);
  check_refused(daily({}, monday, monday - days(1)), tonus::status::impossible, "days", 1, 20000);
}

TEST_CASE("load: a report says what the days allow") {
  // Monotony and strain of the row of tests/vectors/training.csv; 500+300+600+400+700 = 2500.
  const daily_loads week{monday, {500, 300, 0, 600, 400, 700, 0}};
  const load_report report = load_of(week);
  CHECK(*report.weekly == 2500);
  CHECK(*report.monotony == doctest::Approx(1.293872923766914).epsilon(1e-12));
  CHECK(*report.strain == doctest::Approx(2500 * 1.293872923766914).epsilon(1e-12));
  CHECK(report.acwr_coupled.status() == tonus::status::wrong_count);
  CHECK(load_json(report).find("\"acwr_rolling_coupled\":null") != std::string::npos);
  CHECK(load_json(report).ends_with("}\n"));
  daily_loads month{monday, std::vector<double>(21, 100.0)};
  month.load_au.insert(month.load_au.end(), 7, 200.0);
  const load_report later = load_of(month);
  CHECK(*later.acwr_coupled == doctest::Approx(200 / 125.0));  // (21 x 100 + 7 x 200) / 28
  CHECK(*later.acwr_uncoupled_21 == doctest::Approx(2.0));
  CHECK(later.acwr_uncoupled_28.status() == tonus::status::wrong_count);
  double ctl = 0, atl = 0;
  for (const double load : month.load_au) {
    ctl += (1 - std::exp(-1 / 42.0)) * (load - ctl);
    atl += (1 - std::exp(-1 / 7.0)) * (load - atl);
  }
  CHECK(*later.ctl == doctest::Approx(ctl).epsilon(1e-12));
  CHECK(*later.atl == doctest::Approx(atl).epsilon(1e-12));
  CHECK(*later.tsb == doctest::Approx(ctl - atl).epsilon(1e-12));
}

TEST_CASE("load: work of a log for each workout") {
  tonus::training::log log;
  for (const double reps : {10.0, 8.0}) {
    set_record set;
    set.time = tonus::start_of(monday);
    set.exercise = "Bench Press (Barbell)";
    set.load_kg = 50;
    set.reps = reps;
    REQUIRE(log.add(set));
  }
  CHECK(loads_of(log, load_measure::tonnage_t)[0].load_au == doctest::Approx(0.9));
  CHECK(loads_of(log, load_measure::working_sets)[0].load_au == 2);
}

TEST_CASE("readiness: facts of mornings") {
  std::vector<morning> mornings;
  for (int d = 0; d < 40; ++d)
    mornings.push_back({monday + days(d), d < 33 ? 60.0 + d % 2 : 50.0, d < 36 ? 50.0 : 58.0, 7.5});
  const auto facts = readiness_facts(mornings);
  REQUIRE(facts);
  CHECK(fact(*facts, "lnrmssd_7d") == doctest::Approx(std::log(50)));
  CHECK(fact(*facts, "hrv_valid_days") == 7);
  CHECK(fact(*facts, "lnrmssd_baseline") ==
        doctest::Approx((std::log(60) + std::log(61)) / 2).epsilon(1e-12));
  CHECK(fact(*facts, "lnrmssd_baseline_sd") ==
        doctest::Approx((std::log(61) - std::log(60)) / 2 * std::sqrt(28.0 / 27)).epsilon(1e-12));
  CHECK(fact(*facts, "hr_rest_3d") == 58);
  CHECK(fact(*facts, "hr_rest_baseline") == doctest::Approx((27 * 50 + 58) / 28.0));
  CHECK(fact(*facts, "hr_rest_elevated_days") == 4);
  CHECK(fact(*facts, "sleep") == 7.5);
  const auto few = readiness_facts(std::span(mornings).first(3));
  REQUIRE(few);
  CHECK(std::isnan(fact(*few, "lnrmssd_baseline")));
  CHECK(std::isnan(fact(*few, "sleep")));
  CHECK(readiness_facts({})->empty());
  mornings.push_back(mornings[0]);
  CHECK(readiness_facts(mornings).status() == tonus::status::wrong_count);
  mornings.back() = {monday + days(60), {}, 500.0, {}};
  check_refused(readiness_facts(mornings), tonus::status::impossible, "hr_rest_bpm", 20, 200);
}

TEST_CASE("fitness fit: known parameters come back from data without noise") {
  const auto loads = training_days();
  const auto fit = fit_fitness(loads, tests_of(loads, 0));
  REQUIRE(fit);
  CHECK(fit->p0.value == doctest::Approx(500).epsilon(1e-5));
  CHECK(fit->k1.value == doctest::Approx(0.1).epsilon(1e-4));
  CHECK(fit->k2.value == doctest::Approx(0.18).epsilon(1e-4));
  CHECK(fit->tau1_d.value == doctest::Approx(42).epsilon(1e-4));
  CHECK(fit->tau2_d.value == doctest::Approx(8).epsilon(1e-4));
}

TEST_CASE("fitness fit: parameters and errors of an independent fit in Python") {
  // Printed by tests/training/fitness_fit.py; its derivatives are numerical, hence 1e-4.
  const auto loads = training_days();
  const auto fit = fit_fitness(loads, tests_of(loads, 2));
  REQUIRE(fit);
  CHECK(fit->p0.value == doctest::Approx(496.9475844).epsilon(1e-6));
  CHECK(fit->p0.standard_error == doctest::Approx(2.4184598).epsilon(1e-4));
  CHECK(fit->k1.value == doctest::Approx(0.09830937925).epsilon(1e-5));
  CHECK(fit->k1.standard_error == doctest::Approx(0.0040361312).epsilon(1e-4));
  CHECK(fit->k2.value == doctest::Approx(0.1780021895).epsilon(1e-5));
  CHECK(fit->k2.standard_error == doctest::Approx(0.0049409301).epsilon(1e-4));
  CHECK(fit->tau1_d.value == doctest::Approx(42.38042019).epsilon(1e-5));
  CHECK(fit->tau1_d.standard_error == doctest::Approx(1.0979333).epsilon(1e-4));
  CHECK(fit->tau2_d.value == doctest::Approx(7.564425151).epsilon(1e-5));
  CHECK(fit->tau2_d.standard_error == doctest::Approx(0.47849129).epsilon(1e-4));
  CHECK(fit->residual_sd == doctest::Approx(1.509307615).epsilon(1e-6));
  CHECK(fit->tau1_d.low < 42);
  CHECK(fit->tau1_d.high > 42);
}

TEST_CASE("fitness fit: refuses too little, and data that tell nothing") {
  const auto loads = training_days();
  auto tests = tests_of(loads, 0);
  CHECK(fit_fitness(loads, std::span(tests).first(19)).status() == tonus::status::wrong_count);
  std::vector<performance> early;
  for (int day = 10; day < 40; ++day) early.push_back({day, 1.0});
  CHECK(fit_fitness(loads, early).status() == tonus::status::wrong_count);
  for (performance& one : tests) one.value = 100 + one.day % 3;
  CHECK(fit_fitness(loads, tests).status() == tonus::status::outside_domain);
  tests[0].value = not_a_number;
  CHECK(fit_fitness(loads, tests).status() == tonus::status::not_finite);
  tests[0] = {151, 1};
  check_refused(fit_fitness(loads, tests), tonus::status::impossible, "day", 1, 150);
}
