// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/energy/bmr/henry_2005_w.hpp>
#include <tonus/energy/rmr/cunningham_1991.hpp>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/energy/tee/bmr_times_pal.hpp>
#include <tonus/literals.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::literals;
using energy::bmr::henry_2005_w;
using energy::rmr::cunningham_1991;
using energy::rmr::mifflin_1990;
using energy::tee::bmr_times_pal;

namespace {

auto cunningham(double kg) { return evaluate<cunningham_1991>({.ffm = mass::from_value(kg)}); }
auto henry(double kg, double age, sex_t sex) {
  return evaluate<henry_2005_w>(
      {.weight = mass::from_value(kg), .age = years::from_value(age), .sex = sex});
}
auto mifflin(double kg, double cm, double age, sex_t sex) {
  return evaluate<mifflin_1990>({.weight = mass::from_value(kg),
                                 .height = length::from_value(cm),
                                 .age = years::from_value(age),
                                 .sex = sex});
}
auto total(double bmr, double pal) {
  return evaluate<bmr_times_pal>(
      {.bmr = energy_rate_si::from_value(bmr), .pal = fraction::from_value(pal)});
}

}  // namespace

static_assert(cunningham_1991::evaluate({.ffm = 50_kg}).value() == 370 + 21.6 * 50);
static_assert(henry_2005_w::evaluate({40_kg, 18_y, sex_t::female}).value() == 13.1 * 40 + 558);

TEST_CASE("energy.rmr.cunningham_1991 refuses impossible masses") {
  check_refused(cunningham(0.199), status::impossible, "ffm_kg", 0.2, 400);
  check_refused(cunningham(400.1), status::impossible, "ffm_kg", 0.2, 400);
  check_refused(cunningham(not_a_number), status::not_finite, "ffm_kg", 0.2, 400);
  check_refused(cunningham(-infinite), status::not_finite, "ffm_kg", 0.2, 400);
}

TEST_CASE("energy.rmr.cunningham_1991 gives every kilogram the same share") {
  for (double kg = 20; kg < 120; kg += 7)
    CHECK((*cunningham(kg + 1) - *cunningham(kg)).value() == doctest::Approx(21.6).epsilon(1e-11));
}

TEST_CASE("energy.bmr.henry_2005_w refuses impossible people") {
  check_refused(henry(701, 30, sex_t::male), status::impossible, "weight_kg", 0.3, 700);
  check_refused(henry(80, 130.5, sex_t::male), status::impossible, "age_y", 0, 130);
  check_refused(henry(80, not_a_number, sex_t::male), status::not_finite, "age_y", 0, 130);
  const auto nobody = henry(80, 30, static_cast<sex_t>(3));
  check_refused(nobody, status::unknown_name, "sex", 1, 2);
  CHECK(std::string(nobody.error().why) == "male|female");
  check_refused(henry(80, 30, static_cast<sex_t>(0)), status::missing_input, "sex", 1, 2);
}

TEST_CASE("energy.bmr.henry_2005_w: the beginning of an age band belongs to the band") {
  const double begins[] = {0, 3, 10, 18, 30, 60, 70, 130};
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (int band = 0; band < 7; ++band) {
      const double first = begins[band];
      const double last = std::nextafter(begins[band + 1], 0);
      CAPTURE(first);
      CHECK(*henry(50, first, sex) == *henry(50, last, sex));
      if (band > 0) CHECK(*henry(50, first, sex) != *henry(50, std::nextafter(first, 0), sex));
    }
}

TEST_CASE("energy.bmr.henry_2005_w rises evenly with weight at every age") {
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (double age = 0; age < 100; age += 2.5) {
      const double step = (*henry(21, age, sex) - *henry(20, age, sex)).value();
      CHECK(step > 0);
      CHECK((*henry(121, age, sex) - *henry(120, age, sex)).value() ==
            doctest::Approx(step).epsilon(1e-11));
    }
}

TEST_CASE("energy.rmr.mifflin_1990 refuses, and cautions outside the studied ages") {
  check_refused(mifflin(0.2, 180, 30, sex_t::male), status::impossible, "weight_kg", 0.3, 700);
  check_refused(mifflin(80, 19, 30, sex_t::male), status::impossible, "height_cm", 20, 280);
  check_refused(mifflin(80, infinite, 30, sex_t::male), status::not_finite, "height_cm", 20, 280);
  CHECK(mifflin(80, 180, 19, sex_t::male).status() == status::ok);
  CHECK(mifflin(80, 180, 78, sex_t::male).status() == status::ok);
  CHECK(mifflin(80, 180, 18.99, sex_t::male).status() == status::outside_studied);
  CHECK(mifflin(80, 180, 78.01, sex_t::male).status() == status::outside_studied);
}

TEST_CASE("energy.rmr.mifflin_1990: men use 166 kcal/d more than women of the same size") {
  for (double kg = 40; kg <= 160; kg += 8)
    CHECK((*mifflin(kg, 170, 40, sex_t::male) - *mifflin(kg, 170, 40, sex_t::female)).value() ==
          doctest::Approx(166).epsilon(1e-11));
}

TEST_CASE("energy.tee.bmr_times_pal refuses, and cautions outside lasting ways of life") {
  check_refused(total(0.19, 1.6), status::impossible, "bmr_mj_per_day", 0.2, 60);
  check_refused(total(60.1, 1.6), status::impossible, "bmr_mj_per_day", 0.2, 60);
  check_refused(total(7, 0.99), status::impossible, "pal", 1, 6);
  check_refused(total(7, infinite), status::not_finite, "pal", 1, 6);
  CHECK(total(7, 1.40).status() == status::ok);
  CHECK(total(7, 2.40).status() == status::ok);
  CHECK(total(7, 1.399).status() == status::outside_studied);
  CHECK(total(7, 2.401).status() == status::outside_studied);
}

TEST_CASE("energy.tee.bmr_times_pal is proportional to the basal rate, in any unit") {
  for (double bmr = 3; bmr < 12; bmr += 0.7) {
    CHECK(total(2 * bmr, 1.75)->value() == 2 * total(bmr, 1.75)->value());
    CHECK(*total(bmr, 1.0) == energy_rate_si::from_value(bmr));
    const energy_rate in_kilocalories(*total(bmr, 1.75));
    CHECK(in_kilocalories.value() == doctest::Approx(bmr * 1.75 * 1000 / 4.184).epsilon(1e-13));
  }
}
