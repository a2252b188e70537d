// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <tonus/cardio/hr/karvonen_target.hpp>
#include <tonus/cardio/hr/reserve_fraction.hpp>
#include <tonus/cardio/hr_max/fox_1971.hpp>
#include <tonus/cardio/hr_max/gellish_2007_linear.hpp>
#include <tonus/cardio/hr_max/gellish_2007_quadratic.hpp>
#include <tonus/cardio/hr_max/gulati_2010_women.hpp>
#include <tonus/cardio/hr_max/nes_2013.hpp>
#include <tonus/cardio/hr_max/tanaka_2001.hpp>
#include <tonus/cardio/vo2/acsm_arm_cycling.hpp>
#include <tonus/cardio/vo2/acsm_leg_cycling.hpp>
#include <tonus/cardio/vo2/acsm_running.hpp>
#include <tonus/cardio/vo2/acsm_stepping.hpp>
#include <tonus/cardio/vo2/acsm_walking.hpp>
#include <tonus/cardio/vo2/met_to_vo2.hpp>
#include <tonus/cardio/vo2/reserve_target.hpp>
#include <tonus/unit_code.hpp>

#include "call.hpp"

using namespace tonus;
using namespace tonus::cardio;
using namespace cardio_test;

namespace {

template <class F>
void check_falls_with_age() {
  for (double age = 1; age <= 130; age += 3) CHECK(value<F>(age) < value<F>(age - 1));
}

}  // namespace

TEST_CASE("cardio.hr_max: every prediction falls with age") {
  check_falls_with_age<hr_max::fox_1971>();
  check_falls_with_age<hr_max::tanaka_2001>();
  check_falls_with_age<hr_max::gellish_2007_linear>();
  check_falls_with_age<hr_max::gellish_2007_quadratic>();
  check_falls_with_age<hr_max::gulati_2010_women>();
  check_falls_with_age<hr_max::nes_2013>();
}

TEST_CASE("cardio.hr_max: lines that are parallel or cross") {
  CHECK(value<hr_max::fox_1971>(40) == near(value<hr_max::tanaka_2001>(40)));
  for (double age = 18; age <= 80; age += 4) {
    CHECK(value<hr_max::tanaka_2001>(age) - value<hr_max::gellish_2007_linear>(age) ==
          doctest::Approx(1).epsilon(1e-11));
    // The curve of a square is as far from 192 at twice the age by four times.
    CHECK(
        192 - value<hr_max::gellish_2007_quadratic>(age) ==
        doctest::Approx(4 * (192 - value<hr_max::gellish_2007_quadratic>(age / 2))).epsilon(1e-11));
  }
}

TEST_CASE("cardio.hr_max.gellish_2007_linear is not the longitudinal form of the same paper") {
  // 206.9 - 0.67 A is printed in its place.
  for (const double age : {20.0, 50.0, 65.0})
    CHECK(value<hr_max::gellish_2007_linear>(age) !=
          doctest::Approx(206.9 - 0.67 * age).epsilon(1e-4));
}

TEST_CASE("cardio.hr_max.gulati_2010_women is no prediction for men") {
  // Taken for men it is 11 bpm below the line for both sexes at 50.
  CHECK(value<hr_max::tanaka_2001>(50) - value<hr_max::gulati_2010_women>(50) == near(11));
  CHECK(hr_max::gulati_2010_women::info.result_fact.empty());  // never derived: sex is not asked
}

TEST_CASE("cardio.hr_max: published errors only") {
  CHECK(hr_max::nes_2013::info.standard_error == 10.8);
  CHECK(hr_max::fox_1971::info.standard_error != hr_max::fox_1971::info.standard_error);
  CHECK(hr_max::gulati_2010_women::info.standard_error !=
        hr_max::gulati_2010_women::info.standard_error);
}

TEST_CASE("cardio.hr.karvonen_target and cardio.hr.reserve_fraction are inverse") {
  for (double share = 0; share <= 1; share += 0.125) {
    const double rate = value<hr::karvonen_target>(share, 57, 186);
    CHECK(value<hr::reserve_fraction>(rate, 57, 186) == near(share));
  }
  CHECK(value<hr::karvonen_target>(0, 57, 186) == 57);
  CHECK(value<hr::karvonen_target>(1, 57, 186) == 186);
}

TEST_CASE("cardio.hr: a maximum not above rest is refused") {
  check_refused(call<hr::karvonen_target>(0.5, 60, 60), status::outside_domain, "hr_max_bpm", 60,
                250);
  check_refused(call<hr::karvonen_target>(0.5, 190, 60), status::outside_domain, "hr_max_bpm", 190,
                250);
  check_refused(call<hr::reserve_fraction>(80, 70, 69), status::outside_domain, "hr_max_bpm", 70,
                250);
  check_refused(call<vo2::reserve_target>(0.5, 3.5), status::outside_domain, "vo2max_ml_per_kg_min",
                3.5, 150);
}

TEST_CASE("cardio.hr.reserve_fraction: a heart rate below rest or above the maximum is told") {
  CHECK(status_of<hr::reserve_fraction>(60, 60, 190) == status::ok);
  CHECK(status_of<hr::reserve_fraction>(190, 60, 190) == status::ok);
  CHECK(status_of<hr::reserve_fraction>(59.9, 60, 190) == status::extrapolated);
  CHECK(status_of<hr::reserve_fraction>(190.1, 60, 190) == status::extrapolated);
  CHECK(value<hr::reserve_fraction>(50, 60, 190) < 0);
  CHECK(value<hr::reserve_fraction>(203, 60, 190) == near(1.1));
}

TEST_CASE("cardio.vo2.reserve_target runs from rest to the maximum") {
  for (const double most : {20.0, 41.5, 80.0}) {
    CHECK(value<vo2::reserve_target>(0, most) == value<vo2::met_to_vo2>(1));
    CHECK(value<vo2::reserve_target>(1, most) == near(most));
    CHECK(value<vo2::reserve_target>(0.5, most) == near((most + 3.5) / 2));
  }
}

TEST_CASE("cardio.vo2.met_to_vo2 is proportional") {
  for (double met = 0.5; met <= 12; met += 0.5)
    CHECK(value<vo2::met_to_vo2>(2 * met) == 2 * value<vo2::met_to_vo2>(met));
}

TEST_CASE("cardio.vo2.acsm_walking and running: a flat run costs twice a walk, a hill half") {
  for (double speed = 60; speed <= 200; speed += 20) {
    const double rest = 3.5;
    CHECK(value<vo2::acsm_running>(speed, 0) - rest ==
          near(2 * (value<vo2::acsm_walking>(speed, 0) - rest)));
    CHECK(value<vo2::acsm_walking>(speed, 0.1) - value<vo2::acsm_walking>(speed, 0) ==
          doctest::Approx(
              2 * (value<vo2::acsm_running>(speed, 0.1) - value<vo2::acsm_running>(speed, 0)))
              .epsilon(1e-11));
  }
}

TEST_CASE("cardio.vo2.acsm_walking and running say where their speeds end") {
  CHECK(status_of<vo2::acsm_walking>(50, 0) == status::ok);
  CHECK(status_of<vo2::acsm_walking>(100, 0) == status::ok);
  CHECK(status_of<vo2::acsm_walking>(100.1, 0) == status::outside_studied);
  CHECK(status_of<vo2::acsm_walking>(49.9, 0) == status::outside_studied);
  CHECK(status_of<vo2::acsm_running>(134, 0) == status::ok);
  CHECK(status_of<vo2::acsm_running>(133.9, 0) == status::outside_studied);
  check_refused(call<vo2::acsm_walking>(80, -0.01), status::impossible, "grade", 0, 0.5);
  check_refused(call<vo2::acsm_running>(180, 5), status::impossible, "grade", 0, 0.5);
}

TEST_CASE("cardio.vo2.acsm cycling knows work rate for each kilogram only") {
  for (double rate = 150; rate <= 1200; rate += 150) {
    CHECK(value<vo2::acsm_leg_cycling>(2 * rate, 120) ==
          near(value<vo2::acsm_leg_cycling>(rate, 60)));
    CHECK(value<vo2::acsm_arm_cycling>(2 * rate, 120) ==
          near(value<vo2::acsm_arm_cycling>(rate, 60)));
  }
  CHECK(value<vo2::acsm_leg_cycling>(0, 70) == 7);
  CHECK(value<vo2::acsm_arm_cycling>(0, 70) == 3.5);
  CHECK(status_of<vo2::acsm_arm_cycling>(300, 70) == status::unverified);
}

TEST_CASE("cardio.vo2.acsm_leg_cycling: a watt is 6.1183 kg m/min and not 6") {
  using watt = quotient<unit::joule, unit::second>;
  const mechanical_power hundred(quantity<watt>::from_value(100));
  CHECK(hundred.value() == near(100 * 60 / 9.80665));
  CHECK(convert(100, "J/s", "kgm/min").value() == near(100 * 60 / 9.80665));
  const double exact = value<vo2::acsm_leg_cycling>(hundred.value(), 70) - 7;
  CHECK(exact / (10.8 * 100 / 70) == near(10 / 9.80665));  // the form with 10.8 is 2 % low
}

TEST_CASE("cardio.vo2.acsm_stepping: a step up is a walk uphill, and 2.4 is a rounding") {
  const double level = value<vo2::acsm_stepping>(24, 1e-300);
  CHECK(level == near(3.5 + 0.2 * 24));
  CHECK(value<vo2::acsm_stepping>(24, 0.4) - level ==
        near(2 * (value<vo2::acsm_stepping>(24, 0.2) - level)));
  CHECK(value<vo2::acsm_stepping>(24, 0.2) !=
        doctest::Approx(level + 2.4 * 24 * 0.2).epsilon(1e-6));
}
