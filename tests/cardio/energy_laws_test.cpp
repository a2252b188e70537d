// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/cardio/energy/keytel_2005_no_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max_4digit.hpp>
#include <tonus/cardio/energy/met_kcal_acsm.hpp>
#include <tonus/cardio/energy/met_kcal_compendium.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/energy/vo2_to_kcal.hpp>
#include <tonus/cardio/epoc/laforgia_2006_fraction.hpp>
#include <tonus/cardio/guideline/met_minutes.hpp>
#include <tonus/cardio/hiit/session_energy.hpp>
#include <tonus/cardio/met/corrected_met.hpp>
#include <tonus/cardio/met/intensity_class.hpp>
#include <tonus/cardio/vo2/met_to_vo2.hpp>
#include <vector>

#include "call.hpp"

using namespace tonus;
using namespace tonus::cardio::energy;
using namespace cardio_test;
using cardio::epoc::laforgia_2006_fraction;
using cardio::guideline::met_minutes;
using cardio::hiit::session_energy;
using cardio::met::corrected_met;
using cardio::met::intensity_class;
using cardio::met::rmr_ml_kg_min_harris_benedict;

namespace {

auto minutes_of(const std::vector<double>& met, const std::vector<double>& duration) {
  return evaluate<met_minutes>(
      {.met = {met.data(), met.size()}, .duration = {duration.data(), duration.size()}});
}

}  // namespace

TEST_CASE("cardio.energy: the two conventions of the MET differ by 5 % exactly") {
  for (double met = 1; met <= 20; met += 0.7)
    CHECK(value<met_kcal_acsm>(met, 71.5, 33) ==
          near(1.05 * value<met_kcal_compendium>(met, 71.5, 33)));
}

TEST_CASE("cardio.energy.met_net_kcal_acsm is gross less one MET, and nothing at rest") {
  for (double met = 1; met <= 20; met += 0.7)
    CHECK(value<met_net_kcal_acsm>(met, 71.5, 33) ==
          doctest::Approx(value<met_kcal_acsm>(met, 71.5, 33) - value<met_kcal_acsm>(1, 71.5, 33))
              .epsilon(1e-11));
  CHECK(value<met_net_kcal_acsm>(1, 71.5, 33) == 0);
  check_refused(call<met_net_kcal_acsm>(0.9, 71.5, 33), status::impossible, "met", 1, 25);
}

TEST_CASE("cardio.energy.vo2_to_kcal at 5 kcal/L is the energy of the MET") {
  for (double met = 1; met <= 20; met += 0.7)
    CHECK(value<vo2_to_kcal>(value<cardio::vo2::met_to_vo2>(met), 64, 45, 5) ==
          near(value<met_kcal_acsm>(met, 64, 45)));
}

TEST_CASE("cardio.met.corrected_met times the own rest is the MET times 3.5") {
  for (double kg = 45; kg <= 140; kg += 9.5)
    for (const double sex : {man, woman}) {
      const double rest = value<rmr_ml_kg_min_harris_benedict>(kg, 172, 44, sex);
      CHECK(value<corrected_met>(6, kg, 172, 44, sex) * rest == near(21));
    }
}

TEST_CASE("cardio.met.rmr_ml_kg_min_harris_benedict: 6.775 for the age of men is a misprint") {
  const double right = value<rmr_ml_kg_min_harris_benedict>(80, 180, 35, man);
  const double slip = right - (6.775 - 6.755) * 35 / 1440 / 5 * 1000 / 80;
  CHECK(right != doctest::Approx(slip).epsilon(1e-5));
  const double next_year = value<rmr_ml_kg_min_harris_benedict>(80, 180, 36, man);
  CHECK((right - next_year) * 1440 * 5 / 1000 * 80 == doctest::Approx(6.755).epsilon(1e-10));
}

TEST_CASE("cardio.met: a body so small that the line runs below 0 is refused") {
  CHECK(status_of<rmr_ml_kg_min_harris_benedict>(0.3, 20, 130, man) == status::outside_domain);
  CHECK(status_of<corrected_met>(6, 0.3, 20, 130, man) == status::outside_domain);
}

TEST_CASE("cardio.met.intensity_class climbs its ladder, and the gap of the bands is sedentary") {
  int below = 1;
  for (const double limit : {1.6, 3.0, 6.0}) {
    CHECK(value<intensity_class>(std::nextafter(limit, 0)) == below);
    CHECK(value<intensity_class>(limit) == ++below);
  }
  CHECK(value<intensity_class>(1.55) == 1);
  CHECK(below == choice_count(choice_names<cardio::intensity_class_t>));
}

TEST_CASE("cardio.energy.keytel_2005_no_vo2max: the weight of women counts down") {
  // A plus in its place is in use and gives up to 41 % more.
  const double right = value<keytel_2005_no_vo2max>(140, 62, 35, woman);
  const double slip = right + 2 * 0.1263 * 62;
  CHECK(slip / right > 1.4);
  CHECK(value<keytel_2005_no_vo2max>(140, 63, 35, woman) < right);
  CHECK(value<keytel_2005_no_vo2max>(140, 63, 35, man) >
        value<keytel_2005_no_vo2max>(140, 62, 35, man));
}

TEST_CASE("cardio.energy.keytel_2005: forms with and without oxygen uptake do not mix") {
  const auto slope = [](double sex) {
    return value<keytel_2005_vo2max>(141, 70, 35, 45, sex) -
           value<keytel_2005_vo2max>(140, 70, 35, 45, sex);
  };
  CHECK(slope(man) == doctest::Approx(0.634).epsilon(1e-10));  // 0.6309 is of the other form
  CHECK(slope(woman) == doctest::Approx(0.450).epsilon(1e-10));
  for (const double sex : {man, woman}) {
    const double three = value<keytel_2005_vo2max>(140, 70, 35, 45, sex);
    const double four = value<keytel_2005_vo2max_4digit>(140, 70, 35, 45, sex);
    CHECK(three == doctest::Approx(four).epsilon(0.005));
    CHECK(three != doctest::Approx(four).epsilon(1e-6));
  }
}

TEST_CASE("cardio.energy.keytel_2005: kilocalories in place of the oxygen uptake are noticed") {
  CHECK(status_of<keytel_2005_vo2max>(140, 70, 35, 90, man) == status::outside_studied);
  check_refused(call<keytel_2005_vo2max>(140, 70, 35, 450, man), status::impossible,
                "vo2max_ml_per_kg_min", 0, 150);
}

TEST_CASE("cardio.energy.keytel_2005 outside its heart rates: told, and refused at rest") {
  // 57 and 90 % of 208 - 0.7 x 40 = 180 bpm are 102.6 and 162 bpm.
  const auto check_ends = []<class F>(F, auto... others) {
    CHECK(status_of<F>(102.7, 80, 40, others...) == status::ok);
    CHECK(status_of<F>(102.5, 80, 40, others...) == status::outside_studied);
    CHECK(status_of<F>(161.9, 80, 40, others...) == status::ok);
    CHECK(status_of<F>(162.1, 80, 40, others...) == status::outside_studied);
  };
  check_ends(keytel_2005_no_vo2max{}, man);
  check_ends(keytel_2005_vo2max{}, 45, woman);
  check_ends(keytel_2005_vo2max_4digit{}, 45, man);
  CHECK(status_of<keytel_2005_no_vo2max>(40, 60, 20, man) == status::outside_domain);
  CHECK(status_of<keytel_2005_vo2max>(60, 60, 20, 30, man) == status::outside_domain);
  CHECK(status_of<keytel_2005_vo2max_4digit>(60, 60, 20, 30, woman) == status::outside_domain);
}

TEST_CASE("cardio.epoc.laforgia_2006_fraction is a share, told outside the published range") {
  for (double kcal = 0; kcal <= 1000; kcal += 100)
    CHECK(value<laforgia_2006_fraction>(2 * kcal, 0.1) ==
          near(2 * value<laforgia_2006_fraction>(kcal, 0.1)));
  CHECK(status_of<laforgia_2006_fraction>(300, 0.06) == status::ok);
  CHECK(status_of<laforgia_2006_fraction>(300, 0.15) == status::ok);
  CHECK(status_of<laforgia_2006_fraction>(300, 0.0599) == status::outside_studied);
  CHECK(status_of<laforgia_2006_fraction>(300, 0.1501) == status::outside_studied);
}

TEST_CASE("cardio.hiit.session_energy is the sum of its parts and of what follows") {
  for (double rounds = 1; rounds <= 20; ++rounds) {
    const double gross =
        rounds * (value<met_kcal_acsm>(11, 75, 0.5) + value<met_kcal_acsm>(2, 75, 1));
    const double net =
        rounds * (value<met_net_kcal_acsm>(11, 75, 0.5) + value<met_net_kcal_acsm>(2, 75, 1));
    CHECK(value<session_energy>(75, rounds, 30, 11, 60, 2, 0) == near(gross));
    CHECK(value<session_energy>(75, rounds, 30, 11, 60, 2, 0.1) ==
          near(gross + value<laforgia_2006_fraction>(net, 0.1)));
  }
  check_refused(call<session_energy>(75, 1.5, 30, 11, 60, 2, 0.1), status::impossible, "rounds", 1,
                200);
}

TEST_CASE("cardio.guideline.met_minutes adds, and 150 minutes at 3 MET are 450") {
  CHECK(minutes_of({3}, {150})->value() == 450);
  const double together = minutes_of({3.5, 8}, {150, 20})->value();
  CHECK(minutes_of({8, 3.5}, {20, 150})->value() == near(together));
  CHECK(minutes_of({3.5}, {150})->value() + minutes_of({8}, {20})->value() == near(together));
}

TEST_CASE("cardio.guideline.met_minutes refuses what is no list of activities") {
  check_refused(minutes_of({0, 3}, {10, 10}), status::impossible, "met", above_zero, 25);
  check_refused(minutes_of({3, 25.1}, {10, 10}), status::impossible, "met", above_zero, 25);
  check_refused(minutes_of({3}, {-1}), status::impossible, "duration_min", 0, 10080);
  check_refused(minutes_of({3}, {10081}), status::impossible, "duration_min", 0, 10080);
  check_refused(minutes_of({not_a_number}, {1}), status::not_finite, "met", above_zero, 25);
  CHECK(minutes_of({}, {}).status() == status::wrong_count);
  const auto unequal = minutes_of({3, 4}, {10});
  CHECK(unequal.status() == status::wrong_count);
  CHECK(std::string(unequal.error().name) == "duration_min");
}
