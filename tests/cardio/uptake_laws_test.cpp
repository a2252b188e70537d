// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <tonus/cardio/vo2max/cooper_1968.hpp>
#include <tonus/cardio/vo2max/george_1993_mile_jog.hpp>
#include <tonus/cardio/vo2max/jackson_1990_bmi.hpp>
#include <tonus/cardio/vo2max/jackson_1990_percent_fat.hpp>
#include <tonus/cardio/vo2max/leger_1988.hpp>
#include <tonus/cardio/vo2max/leger_lambert_1982.hpp>
#include <tonus/cardio/vo2max/myers_2017_friend.hpp>
#include <tonus/cardio/vo2max/nes_2011_men.hpp>
#include <tonus/cardio/vo2max/nes_2011_women.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987_absolute.hpp>
#include <tonus/cardio/vo2max/run_1_5_mile_acsm.hpp>
#include <tonus/cardio/vo2max/stickland_2003.hpp>
#include <tonus/cardio/vo2max/uth_2004.hpp>

#include "call.hpp"

using namespace tonus;
using namespace tonus::cardio::vo2max;
using namespace cardio_test;

TEST_CASE("cardio.vo2max: nothing is clipped, what is far from everybody measured is told") {
  CHECK(status_of<cooper_1968>(2400) == status::ok);
  CHECK(status_of<cooper_1968>(952) == status::extrapolated);   // 9.995 mL/kg/min
  CHECK(status_of<cooper_1968>(953) == status::ok);             // 10.02
  CHECK(status_of<cooper_1968>(4530) == status::ok);            // 89.99
  CHECK(status_of<cooper_1968>(4531) == status::extrapolated);  // 90.01
  CHECK(value<cooper_1968>(6000) > 120);
}

TEST_CASE("cardio.vo2max: a result at or below 0 is refused") {
  const auto refused = [](const outcome<double>& found) {
    CHECK(found.status() == status::outside_domain);
    CHECK(std::string(found.error().why) == "a result above 0");
  };
  refused(call<cooper_1968>(504.9));
  refused(call<rockport_kline_1987>(400, 80, 40, 150, woman));
  refused(call<rockport_kline_1987_absolute>(44, 80, 40, 150, woman));
  refused(call<george_1993_mile_jog>(300, 25, 200, woman));
  refused(call<jackson_1990_bmi>(0, 80, 60, woman));
  refused(call<jackson_1990_percent_fat>(0, 100, 70, woman));
  refused(call<nes_2011_men>(80, 200, 100, 0));
  refused(call<nes_2011_women>(80, 200, 100, 0));
  refused(call<myers_2017_friend>(90, 400, woman));
}

TEST_CASE("cardio.vo2max.cooper_1968 gives every 44.73 m one more") {
  for (double d = 1000; d <= 4000; d += 250)
    CHECK(value<cooper_1968>(d + 44.73) - value<cooper_1968>(d) ==
          doctest::Approx(1).epsilon(1e-11));
  CHECK(value<cooper_1968>(504.9 + 44.73 * 50) == near(50));
}

TEST_CASE("cardio.vo2max.run_1_5_mile_acsm: half the time doubles the uptake above rest") {
  for (double t = 10; t <= 30; t += 2.5)
    CHECK(value<run_1_5_mile_acsm>(t / 2) - 3.5 == near(2 * (value<run_1_5_mile_acsm>(t) - 3.5)));
  CHECK(status_of<run_1_5_mile_acsm>(12) == status::unverified);
  CHECK(status_of<run_1_5_mile_acsm>(5.5) == (status::unverified | status::extrapolated));
}

TEST_CASE("cardio.vo2max.rockport_kline_1987: its coefficient of weight belongs to pounds") {
  // One program multiplies kilograms by 0.0769 and is 7.2 mL/kg/min too high here.
  const double right = value<rockport_kline_1987>(170, 35, 14, 130, man);
  const double kilograms = 170 * 0.45359237;
  const double slip = right + 0.0769 * (170 - kilograms);
  CHECK(right != doctest::Approx(slip).epsilon(0.1));
  const quantity<unit::pound> from_kilograms(mass::from_value(kilograms));
  CHECK(from_kilograms.value() == near(170));
  CHECK(value<rockport_kline_1987>(from_kilograms.value(), 35, 14, 130, man) == near(right));
}

TEST_CASE("cardio.vo2max.rockport_kline_1987: the sexes differ by a constant, slowness costs") {
  for (double t = 10; t <= 18; t += 0.5) {
    const auto relative = [&](double sex) {
      return value<rockport_kline_1987>(150, 40, t, 120, sex);
    };
    const auto absolute = [&](double sex) {
      return value<rockport_kline_1987_absolute>(150, 40, t, 120, sex);
    };
    CHECK(relative(man) - relative(woman) == doctest::Approx(6.315).epsilon(1e-11));
    CHECK(absolute(man) - absolute(woman) == doctest::Approx(0.5955).epsilon(1e-11));
    CHECK(value<rockport_kline_1987>(150, 40, t + 1, 120, man) < relative(man));
    CHECK(value<rockport_kline_1987_absolute>(150, 40, t + 1, 120, man) < absolute(man));
  }
  CHECK(rockport_kline_1987_absolute::info.standard_error == 0.325);
}

TEST_CASE("cardio.vo2max.george_1993_mile_jog: too fast is another test, for each sex") {
  CHECK(status_of<george_1993_mile_jog>(70, 8, 150, man) == status::ok);
  CHECK(status_of<george_1993_mile_jog>(70, 7.99, 150, man) == status::outside_studied);
  CHECK(status_of<george_1993_mile_jog>(60, 9, 150, woman) == status::ok);
  CHECK(status_of<george_1993_mile_jog>(60, 8.99, 150, woman) == status::outside_studied);
  CHECK(status_of<george_1993_mile_jog>(60, 9, 180.1, woman) == status::outside_studied);
  CHECK(george_1993_mile_jog::info.standard_error == 3.0);
}

TEST_CASE("cardio.vo2max.george_1993_mile_jog: the sexes differ by a constant") {
  for (double kg = 45; kg <= 100; kg += 5)
    CHECK(value<george_1993_mile_jog>(kg, 10, 150, man) -
              value<george_1993_mile_jog>(kg, 10, 150, woman) ==
          doctest::Approx(8.344).epsilon(1e-11));
}

TEST_CASE("cardio.vo2max.uth_2004 knows the ratio of the heart rates only") {
  for (double rest = 40; rest <= 80; rest += 5)
    CHECK(value<uth_2004>(3 * rest, rest) == near(45.9));
  check_refused(call<uth_2004>(60, 60), status::outside_domain, "hr_max_bpm", 60, 250);
  check_refused(call<uth_2004>(60, 61), status::outside_domain, "hr_max_bpm", 61, 250);
  CHECK(uth_2004::info.standard_error == 2.7);
  CHECK(uth_2004::info.result_fact.empty());  // well-trained men only, and neither is asked
}

TEST_CASE("cardio.vo2max.leger_1988: grown-ups count as 18, a rule of its authors") {
  for (double speed = 8; speed <= 18; speed += 0.5) {
    const double grown = value<leger_1988>(speed, 18);
    CHECK(value<leger_1988>(speed, 40) == grown);
    CHECK(value<leger_1988>(speed, 17.9) != grown);
    // At 18 the printed formula is the line 6.0028 X - 27.439.
    CHECK(grown == near(6.0028 * speed - 27.439));
  }
  CHECK(status_of<leger_1988>(11, 19) == status::ok);
  CHECK(status_of<leger_1988>(11, 19.1) == status::outside_studied);
}

TEST_CASE("cardio.vo2max.leger_lambert_1982 rises evenly with speed") {
  for (double speed = 8; speed < 20; ++speed)
    CHECK(value<leger_lambert_1982>(speed + 1) - value<leger_lambert_1982>(speed) ==
          doctest::Approx(5.857).epsilon(1e-11));
  CHECK(leger_lambert_1982::info.standard_error == 5.4);
}

TEST_CASE("cardio.vo2max.stickland_2003 takes half stages, and has an error for each sex") {
  check_refused(call<stickland_2003>(9.25, man), status::impossible, "last_half_stage", 0.5, 21);
  CHECK(value<stickland_2003>(8.5, man) - value<stickland_2003>(8, man) == near(1.375));
  CHECK(value<stickland_2003>(8.5, woman) - value<stickland_2003>(8, woman) == near(1.425));
  CHECK(stickland_2003::standard_error({fraction::from_value(8), sex_t::male}) == 4.07);
  CHECK(stickland_2003::standard_error({fraction::from_value(8), sex_t::female}) == 3.64);
  CHECK(stickland_2003::info.standard_error == 4.07);
}

TEST_CASE("cardio.vo2max.jackson_1990: whole ratings, a constant between the sexes") {
  check_refused(call<jackson_1990_bmi>(2.5, 40, 25, man), status::impossible, "par", 0, 7);
  check_refused(call<jackson_1990_percent_fat>(6.5, 40, 25, man), status::impossible, "par", 0, 7);
  for (double par = 0; par <= 6; ++par) {
    const auto by_index = [&](double rating, double sex) {
      return value<jackson_1990_bmi>(rating, 40, 25, sex);
    };
    const auto by_fat = [&](double rating, double sex) {
      return value<jackson_1990_percent_fat>(rating, 40, 25, sex);
    };
    CHECK(by_index(par, man) - by_index(par, woman) == doctest::Approx(10.987).epsilon(1e-11));
    CHECK(by_fat(par, man) - by_fat(par, woman) == doctest::Approx(5.863).epsilon(1e-11));
    CHECK(by_index(par + 1, man) > by_index(par, man));
    CHECK(by_fat(par + 1, man) > by_fat(par, man));
  }
  CHECK(jackson_1990_bmi::info.standard_error == 5.70);
  CHECK(jackson_1990_percent_fat::info.standard_error == 5.35);
}

TEST_CASE("cardio.vo2max.nes_2011 falls with age, waist and resting rate, rises with activity") {
  const auto check_signs = []<class F>(F) {
    const double middle = value<F>(40, 85, 60, 10);
    CHECK(value<F>(41, 85, 60, 10) < middle);
    CHECK(value<F>(40, 86, 60, 10) < middle);
    CHECK(value<F>(40, 85, 61, 10) < middle);
    CHECK(value<F>(40, 85, 60, 11) > middle);
    CHECK(F::info.result_fact.empty());  // sex is not asked
  };
  check_signs(nes_2011_men{});
  check_signs(nes_2011_women{});
}

TEST_CASE("cardio.vo2max.myers_2017_friend: the sexes differ by a constant") {
  for (double lb = 100; lb <= 250; lb += 25)
    CHECK(value<myers_2017_friend>(40, lb, man) - value<myers_2017_friend>(40, lb, woman) ==
          doctest::Approx(13.7).epsilon(1e-11));
  CHECK(myers_2017_friend::info.standard_error == 7.20);
}
