// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <tonus/training/load/acwr_ewma_williams_2017.hpp>
#include <tonus/training/load/acwr_rolling_coupled.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_21.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_28.hpp>
#include <tonus/training/load/atl_goldencheetah.hpp>
#include <tonus/training/load/ctl_goldencheetah.hpp>
#include <tonus/training/load/ctl_simple_1_over_n.hpp>
#include <tonus/training/load/ewma_williams_2017.hpp>
#include <tonus/training/load/fitness_fatigue_banister.hpp>
#include <tonus/training/load/monotony_foster_1998_population_sd.hpp>
#include <tonus/training/load/session_rpe_foster_2001.hpp>
#include <tonus/training/load/strain_foster_1998_sample_sd.hpp>
#include <tonus/training/load/trimp_banister_female.hpp>
#include <tonus/training/load/trimp_banister_male.hpp>
#include <tonus/training/load/trimp_edwards_1993.hpp>
#include <tonus/training/load/trimp_goldencheetah_female.hpp>
#include <tonus/training/load/trimp_lucia_2003.hpp>
#include <tonus/training/load/tsb_same_day.hpp>
#include <tonus/training/load/weekly_load.hpp>
#include <vector>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::training::load;

namespace {

using series = std::vector<double>;

template <class F>
auto of_loads(const series& loads) {
  return evaluate<F>({.daily_loads = {loads.data(), loads.size()}});
}
template <class F>
auto average(const series& stress, double tau) {
  return evaluate<F>(
      {.daily_stress = {stress.data(), stress.size()}, .tau = days::from_value(tau)});
}
auto balance(const series& stress) {
  return evaluate<tsb_same_day>({.daily_stress = {stress.data(), stress.size()}});
}
auto weighted(const series& loads, double window) {
  return evaluate<ewma_williams_2017>(
      {.daily_loads = {loads.data(), loads.size()}, .window = days::from_value(window)});
}
auto performance(const series& loads, double p0, double k1, double k2, double tau1, double tau2) {
  return evaluate<fitness_fatigue_banister>({.daily_loads = {loads.data(), loads.size()},
                                             .p0 = p0 * one,
                                             .k1 = k1 * one,
                                             .k2 = k2 * one,
                                             .tau1 = days::from_value(tau1),
                                             .tau2 = days::from_value(tau2)});
}
template <class F>
auto impulse(double time, double exercise, double rest, double most) {
  return evaluate<F>({.duration = minutes::from_value(time),
                      .hr_exercise = heart_rate::from_value(exercise),
                      .hr_rest = heart_rate::from_value(rest),
                      .hr_max = heart_rate::from_value(most)});
}
auto session(double effort_done, double time) {
  return evaluate<session_rpe_foster_2001>(
      {.rpe_cr10 = effort::from_value(effort_done), .duration = minutes::from_value(time)});
}

}  // namespace

TEST_CASE("training.load.session_rpe_foster_2001 is proportional to both") {
  check_refused(session(-1, 60), status::impossible, "rpe_cr10", 0, 10);
  check_refused(session(10.5, 60), status::impossible, "rpe_cr10", 0, 10);
  check_refused(session(5, 0), status::impossible, "duration_min", above_zero, 1440);
  check_refused(session(5, 1441), status::impossible, "duration_min", above_zero, 1440);
  CHECK(session(0, 60)->value() == 0);
  for (double e = 1; e <= 5; ++e) {
    CHECK(*session(2 * e, 45) == 2.0 * *session(e, 45));
    CHECK(*session(e, 90) == 2.0 * *session(e, 45));
  }
}

TEST_CASE_TEMPLATE("training.load of a week asks for seven loads", F, weekly_load,
                   monotony_foster_1998_population_sd, strain_foster_1998_sample_sd) {
  check_refused(of_loads<F>({1, 2, 3, 4, 5, 6}), status::wrong_count, "daily_loads_au", 7, 7);
  check_refused(of_loads<F>(series(8, 1.0)), status::wrong_count, "daily_loads_au", 7, 7);
  check_refused(of_loads<F>({1, 2, 3, -1, 5, 6, 7}), status::impossible, "daily_loads_au", 0,
                10000);
  check_refused(of_loads<F>({1, 2, 3, 4, 5, 6, 10001}), status::impossible, "daily_loads_au", 0,
                10000);
  check_refused(of_loads<F>({1, 2, not_a_number, 4, 5, 6, 7}), status::not_finite, "daily_loads_au",
                0, 10000);
}

TEST_CASE("training.load of a week: the three measures agree with each other") {
  const series loads{0, 120, 250, 300, 380, 450, 700}, flat(7, 400.0);
  CHECK(of_loads<weekly_load>(loads)->value() == 2200);
  CHECK(of_loads<monotony_foster_1998_population_sd>(loads)->value() ==
        doctest::Approx(of_loads<monotony_foster_1998_sample_sd>(loads)->value() *
                        std::sqrt(7.0 / 6.0)));
  CHECK(of_loads<strain_foster_1998_sample_sd>(loads)->value() ==
        doctest::Approx(2200 * of_loads<monotony_foster_1998_sample_sd>(loads)->value()));
  CHECK(of_loads<monotony_foster_1998_population_sd>(flat).status() == status::outside_domain);
  CHECK(of_loads<strain_foster_1998_sample_sd>(flat).status() == status::outside_domain);
}

TEST_CASE_TEMPLATE("training.load.acwr of equal days is one, whatever the unit of load", F,
                   acwr_rolling_coupled, acwr_rolling_uncoupled_21, acwr_rolling_uncoupled_28,
                   acwr_ewma_williams_2017) {
  const std::size_t least = std::is_same_v<F, acwr_rolling_uncoupled_28> ? 35 : 28;
  CHECK(of_loads<F>(series(least, 350.0))->value() == doctest::Approx(1).epsilon(1e-14));
  CHECK(of_loads<F>(series(least + 9, 350.0))->value() == doctest::Approx(1).epsilon(1e-14));
  CHECK(of_loads<F>(series(least - 1, 350.0)).status() == status::wrong_count);
  CHECK(of_loads<F>(series(least, 0.0)).status() == status::outside_domain);
  CHECK(std::string(of_loads<F>(series(least, 0.0)).error().name) == "daily_loads_au");
  series loads(least);
  for (std::size_t i = 0; i < least; ++i) loads[i] = static_cast<double>(i * i % 11);
  const double ratio = of_loads<F>(loads)->value();
  for (double& load : loads) load *= 64;
  CHECK(of_loads<F>(loads)->value() == ratio);
  loads.back() = 10001;
  check_refused(of_loads<F>(loads), status::impossible, "daily_loads_au", 0, 10000);
}

TEST_CASE("training.load.acwr_rolling uses the last days only") {
  series loads(28, 300.0);
  loads.insert(loads.begin(), 5, 9000.0);
  CHECK(of_loads<acwr_rolling_coupled>(loads)->value() == doctest::Approx(1));
  CHECK(of_loads<acwr_rolling_uncoupled_21>(loads)->value() == doctest::Approx(1));
}

TEST_CASE("training.load.acwr_rolling: coupled loads cannot pass four") {
  series loads(35, 0.0);
  for (std::size_t i = 28; i < 35; ++i) loads[i] = 500;
  CHECK(of_loads<acwr_rolling_coupled>(loads)->value() == 4);
  CHECK(of_loads<acwr_rolling_uncoupled_21>(loads).status() == status::outside_domain);
  CHECK(of_loads<acwr_rolling_uncoupled_28>(loads).status() == status::outside_domain);
}

TEST_CASE("training.load.ewma_williams_2017 lies between the least and the most load") {
  const series loads{100, 700, 0, 300, 450};
  for (double window = 1; window < 40; ++window) {
    CHECK(weighted(loads, window)->value() >= 0);
    CHECK(weighted(loads, window)->value() <= 700);
  }
  CHECK(weighted(loads, 1)->value() == 450);
  CHECK(weighted({320}, 28)->value() == 320);
  check_refused(weighted(loads, 0.5), status::impossible, "window_d", 1, 365);
  check_refused(weighted(loads, 366), status::impossible, "window_d", 1, 365);
  CHECK(weighted({}, 7).status() == status::wrong_count);
}

TEST_CASE_TEMPLATE("training.load averages of stress start at 0 and climb", F, ctl_goldencheetah,
                   atl_goldencheetah, ctl_simple_1_over_n) {
  check_refused(average<F>({1, 2}, 0.5), status::impossible, "tau_d", 1, 365);
  check_refused(average<F>({1, 2}, 366), status::impossible, "tau_d", 1, 365);
  check_refused(average<F>({1, -2}, 7), status::impossible, "daily_stress", 0, 10000);
  check_refused(average<F>({1, 10001}, 7), status::impossible, "daily_stress", 0, 10000);
  CHECK(average<F>({}, 7).status() == status::wrong_count);
  CHECK(average<F>({0, 0, 0}, 7)->value() == 0);
  CHECK(average<F>({1, 2}, 7).status() == status::unverified);
  double before = 0;
  for (std::size_t n = 1; n < 60; ++n) {
    const double now = average<F>(series(n, 100.0), 42)->value();
    CHECK(now > before);
    CHECK(now < 100);
    before = now;
  }
}

TEST_CASE("training.load averages: the two forms differ, the simple one is ahead") {
  CHECK(*average<ctl_simple_1_over_n>({100}, 42) > *average<ctl_goldencheetah>({100}, 42));
}

TEST_CASE("training.load.tsb_same_day is the difference of the two averages, 42 and 7 days") {
  const series stress{90, 0, 120, 60, 0, 200, 45, 80};
  CHECK(balance(stress)->value() ==
        doctest::Approx(average<ctl_goldencheetah>(stress, 42)->value() -
                        average<atl_goldencheetah>(stress, 7)->value()));
  CHECK(balance({100})->value() < 0);
  CHECK(balance({}).status() == status::wrong_count);
  check_refused(balance({-1}), status::impossible, "daily_stress", 0, 10000);
  check_refused(balance({10001}), status::impossible, "daily_stress", 0, 10000);
}

TEST_CASE("training.load.fitness_fatigue_banister without load is where it starts") {
  CHECK(performance({0, 0, 0}, 500, 1, 2, 45, 15)->value() == 500);
  CHECK(performance({100}, 0, 1, 1, 20, 20)->value() == 0);
  CHECK(performance({100}, 500, 1, 2, 45, 15)->value() < 500);
  // The load of the last day has decayed by one day; programs that add it whole differ.
  CHECK(performance({100}, 0, 1, 0, 45, 15)->value() ==
        doctest::Approx(100 * std::exp(-1.0 / 45)).epsilon(1e-14));
  check_refused(performance({1}, 0, 1, 1, 0.5, 15), status::impossible, "tau1_d", 1, 365);
  check_refused(performance({1}, 0, 1, 1, 45, 366), status::impossible, "tau2_d", 1, 365);
  CHECK(performance({1}, 0, -1, 1, 45, 15).status() == status::impossible);
  CHECK(performance({1}, 0, 1, -1, 45, 15).status() == status::impossible);
  CHECK(performance({1}, infinite, 1, 1, 45, 15).status() == status::not_finite);
  CHECK(performance({10000}, 0, 1e308, 1, 45, 15).status() == status::outside_domain);
  CHECK(performance({}, 0, 1, 1, 45, 15).status() == status::wrong_count);
}

TEST_CASE_TEMPLATE("training.load.trimp from heart rate refuses rates in the wrong order", F,
                   trimp_banister_male, trimp_banister_female, trimp_goldencheetah_female) {
  CHECK(impulse<F>(60, 150, 60, 60).status() == status::outside_domain);
  CHECK(std::string(impulse<F>(60, 150, 60, 60).error().name) == "hr_max_bpm");
  check_refused(impulse<F>(60, 59, 60, 190), status::outside_domain, "hr_exercise_bpm", 60, 250);
  check_refused(impulse<F>(0, 150, 60, 190), status::impossible, "duration_min", above_zero, 1440);
  check_refused(impulse<F>(1441, 150, 60, 190), status::impossible, "duration_min", above_zero,
                1440);
  check_refused(impulse<F>(60, 251, 60, 190), status::impossible, "hr_exercise_bpm", 20, 250);
  check_refused(impulse<F>(60, 150, 19, 190), status::impossible, "hr_rest_bpm", 20, 250);
  check_refused(impulse<F>(60, 150, 60, 251), status::impossible, "hr_max_bpm", 20, 250);
  CHECK((impulse<F>(60, 190, 60, 190).status() & status::extrapolated) == 0);
  CHECK((impulse<F>(60, 191, 60, 190).status() & status::extrapolated) != 0);
  CHECK(impulse<F>(60, 60, 60, 190)->value() == 0);
  for (double rate = 60; rate < 190; rate += 5) {
    CHECK(*impulse<F>(60, rate + 5, 60, 190) > *impulse<F>(60, rate, 60, 190));
    CHECK(*impulse<F>(120, rate, 60, 190) == 2.0 * *impulse<F>(60, rate, 60, 190));
  }
}

TEST_CASE("training.load.trimp of women: Banister is 34 % above GoldenCheetah") {
  CHECK(impulse<trimp_banister_female>(60, 150, 60, 190)->value() /
            impulse<trimp_goldencheetah_female>(60, 150, 60, 190)->value() ==
        doctest::Approx(0.86 / 0.64).epsilon(1e-14));
  CHECK(impulse<trimp_goldencheetah_female>(60, 150, 60, 190).status() == status::unverified);
  CHECK(impulse<trimp_banister_female>(60, 150, 60, 190).status() == status::ok);
}

TEST_CASE("training.load.trimp from zones: a minute counts its zone") {
  const auto edwards = [](std::array<double, 5> z) {
    return evaluate<trimp_edwards_1993>({minutes::from_value(z[0]), minutes::from_value(z[1]),
                                         minutes::from_value(z[2]), minutes::from_value(z[3]),
                                         minutes::from_value(z[4])});
  };
  const auto lucia = [](double a, double b, double c) {
    return evaluate<trimp_lucia_2003>(
        {minutes::from_value(a), minutes::from_value(b), minutes::from_value(c)});
  };
  CHECK(edwards({0, 0, 0, 0, 1})->value() == edwards({5, 0, 0, 0, 0})->value());
  CHECK(edwards({0, 0, 0, 1, 0})->value() == edwards({0, 2, 0, 0, 0})->value());
  CHECK(lucia(0, 0, 2)->value() == lucia(0, 3, 0)->value());
  CHECK(lucia(1, 1, 1).status() == status::unverified);
  check_refused(edwards({1, 1, 1, 1, 1441}), status::impossible, "z5_min", 0, 1440);
  check_refused(edwards({-1, 1, 1, 1, 1}), status::impossible, "z1_min", 0, 1440);
  check_refused(lucia(1, -1, 1), status::impossible, "z2_min", 0, 1440);
  check_refused(lucia(1, 1, 1441), status::impossible, "z3_min", 0, 1440);
}
