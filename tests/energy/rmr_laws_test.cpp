// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/rmr/cunningham_1980.hpp>
#include <tonus/energy/rmr/cunningham_1991.hpp>
#include <tonus/energy/rmr/de_lorenzo_2001.hpp>
#include <tonus/energy/rmr/livingston_kohlstadt_2005.hpp>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/energy/rmr/mifflin_1990_ffm.hpp>
#include <tonus/energy/rmr/mifflin_1990_full.hpp>
#include <tonus/energy/rmr/mueller_2004.hpp>
#include <tonus/energy/rmr/mueller_2004_bmi.hpp>
#include <tonus/energy/rmr/nelson_1992_no_intercept.hpp>
#include <tonus/energy/rmr/owen_1986_1987.hpp>
#include <tonus/energy/rmr/owen_1986_athlete_women.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_ffm.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_weight.hpp>
#include <tonus/energy/rmr/tinsley_2019_ffm.hpp>
#include <tonus/energy/rmr/tinsley_2019_weight.hpp>

#include "person.hpp"

using namespace tonus;
using namespace tonus::energy::rmr;
using doctest::Approx;

namespace {

auto nelson(double ffm, double fat) {
  return evaluate<nelson_1992_no_intercept>(
      {.ffm = mass::from_value(ffm), .fat_mass = mass::from_value(fat)});
}

/// Checks a line of fat-free mass: refusals, and its slope everywhere.
template <class F>
void check_ffm_line(double slope) {
  check_refused(of_ffm<F>(0.19), status::impossible, "ffm_kg", 0.2, 400);
  check_refused(of_ffm<F>(infinite), status::not_finite, "ffm_kg", 0.2, 400);
  for (double kg = 20; kg < 120; kg += 7)
    CHECK(of_ffm<F>(kg + 1)->value() - of_ffm<F>(kg)->value() == Approx(slope).epsilon(1e-11));
}

/// Checks a line of weight alone: refusals, and its slope everywhere.
template <class F>
void check_weight_line(double slope) {
  check_person_refusals<F>();
  for (double kg = 20; kg < 200; kg += 9)
    CHECK(per_kilogram<F>(kg, 0, 0, sex_t::female) == Approx(slope).epsilon(1e-11));
}

/// Checks a line of weight, (height,) age and sex: refusals, and its slopes for age and weight.
template <class F>
void check_person_line(double male, double female, double male_year, double female_year) {
  check_person_refusals<F>();
  const auto year = [](sex_t sex) {
    return of_person<F>(90, 180, 50, sex)->value() - of_person<F>(90, 180, 51, sex)->value();
  };
  CHECK(year(sex_t::male) == Approx(male_year).epsilon(1e-9));
  CHECK(year(sex_t::female) == Approx(female_year).epsilon(1e-9));
  for (double kg = 50; kg < 150; kg += 12) {
    CHECK(per_kilogram<F>(kg, 175, 40, sex_t::male) == Approx(male).epsilon(1e-9));
    CHECK(per_kilogram<F>(kg, 175, 40, sex_t::female) == Approx(female).epsilon(1e-9));
  }
}

}  // namespace

TEST_CASE("energy.rmr: lines of fat-free mass refuse and rise evenly") {
  check_ffm_line<cunningham_1980>(22);
  check_ffm_line<mifflin_1990_ffm>(19.7);
  check_ffm_line<ten_haaf_2014_ffm>(22.771);
  check_ffm_line<tinsley_2019_ffm>(25.9);
}

TEST_CASE("energy.rmr: lines of weight refuse and rise evenly") {
  check_weight_line<owen_1986_athlete_women>(21.1);
  check_weight_line<tinsley_2019_weight>(24.8);
  check_weight_line<owen_1986_1987>(7.18);
}

TEST_CASE("energy.rmr: lines of weight, age and sex refuse, rise and fall evenly") {
  check_person_line<mifflin_1990_full>(9.99, 9.99, 4.92, 4.92);
  check_person_line<mueller_2004>(0.047, 0.047, 0.01452, 0.01452);
  check_person_line<de_lorenzo_2001>(53.284, 46.322, 23.859, 16.66);
  check_person_line<ten_haaf_2014_weight>(11.936, 11.936, 8.129, 8.129);
}

TEST_CASE("energy.rmr: cautions outside the studied ages") {
  check_studied_ages<mifflin_1990_full>(19, 78);
  check_studied_ages<de_lorenzo_2001>(18, 59);
  check_studied_ages<ten_haaf_2014_weight>(18, 35);
  check_studied_ages<mueller_2004>(18, 130);  // adults; no upper limit is known
  check_studied_ages<mueller_2004_bmi>(18, 130);
  check_studied_ages<livingston_kohlstadt_2005>(18, 130);
}

TEST_CASE("energy.rmr: a line that runs below zero is refused, not returned") {
  const auto nobody = of_person<mifflin_1990_full>(0.3, 20, 100, sex_t::female);
  CHECK(nobody.status() == status::outside_domain);
  CHECK(of_person<mueller_2004_bmi>(1, 280, 130, sex_t::female).status() == status::outside_domain);
  CHECK(of_person<de_lorenzo_2001>(0.3, 20, 130, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<livingston_kohlstadt_2005>(0.3, 0, 130, sex_t::female).status() ==
        status::outside_domain);
}

TEST_CASE("energy.rmr.owen_1986_1987 cautions outside the studied weights of each sex") {
  const auto at = [](double kg, sex_t sex) {
    return of_person<owen_1986_1987>(kg, 0, 0, sex).status();
  };
  CHECK(at(42.99, sex_t::female) == status::outside_studied);
  CHECK(at(43, sex_t::female) == status::ok);
  CHECK(at(143, sex_t::female) == status::ok);
  CHECK(at(143.01, sex_t::female) == status::outside_studied);
  CHECK(at(42.99, sex_t::male) == status::ok);
  CHECK(at(171, sex_t::male) == status::ok);
  CHECK(at(171.01, sex_t::male) == status::outside_studied);
}

TEST_CASE("energy.rmr.livingston_kohlstadt_2005 is a power of weight: equal ratios, equal ratios") {
  check_person_refusals<livingston_kohlstadt_2005>();
  for (double kg = 20; kg < 300; kg *= 1.3) {
    const auto ratio = [&](sex_t sex) {
      return of_person<livingston_kohlstadt_2005>(2 * kg, 0, 0, sex)->value() /
             of_person<livingston_kohlstadt_2005>(kg, 0, 0, sex)->value();
    };
    CHECK(ratio(sex_t::male) == Approx(std::exp2(0.4330)).epsilon(1e-12));
    CHECK(ratio(sex_t::female) == Approx(std::exp2(0.4356)).epsilon(1e-12));
  }
}

TEST_CASE("energy.rmr.livingston_kohlstadt_2005: the exponents of the sexes are not swapped") {
  // A public program gives the men's exponent to women; at 80 kg that is 16 to 20 kcal/d.
  const double swapped = 293 * std::pow(80, 0.4356) - 5.92 * 30;
  const double ours = of_person<livingston_kohlstadt_2005>(80, 0, 30, sex_t::male)->value();
  CHECK(swapped - ours > 15);
  CHECK(swapped - ours < 25);
}

TEST_CASE("energy.rmr: numbers that no source settles carry the caution") {
  CHECK(of_person<livingston_kohlstadt_2005>(80, 0, 30, sex_t::male).status() ==
        status::unverified);
  CHECK(of_ffm<mifflin_1990_ffm>(60).status() == status::unverified);
  CHECK(of_ffm<cunningham_1980>(60).status() == status::ok);
}

TEST_CASE("energy.rmr.mueller_2004_bmi: 18.5 and 25 belong below, 30 above") {
  check_person_refusals<mueller_2004_bmi>();
  // At 2 m the index is a quarter of the weight.
  const auto slope = [](double kg) {
    return (of_person<mueller_2004_bmi>(kg, 200, 40, sex_t::male)->value() -
            of_person<mueller_2004_bmi>(kg - 0.25, 200, 40, sex_t::male)->value()) /
           0.25;
  };
  CHECK(slope(74) == Approx(0.07122).epsilon(1e-9));
  CHECK(slope(100) == Approx(0.02219).epsilon(1e-9));
  CHECK(slope(119.99) == Approx(0.04507).epsilon(1e-9));
  CHECK(slope(120) != Approx(0.04507).epsilon(1e-2));
  CHECK(slope(120.25) == Approx(0.05).epsilon(1e-9));
}

TEST_CASE("energy.rmr.nelson_1992_no_intercept is proportional to the body") {
  check_refused(nelson(0.1, 10), status::impossible, "ffm_kg", 0.2, 400);
  check_refused(nelson(60, -1), status::impossible, "fat_mass_kg", 0, 600);
  for (double kg = 20; kg < 90; kg += 11)
    CHECK(nelson(2 * kg, kg)->value() == 2 * nelson(kg, kg / 2)->value());
}

TEST_CASE("energy.rmr.cunningham: 1980 and 1991 are two lines") {
  // Both are called Cunningham; Katch-McArdle is that of 1991.
  for (double kg = 30; kg < 100; kg += 10)
    CHECK(of_ffm<cunningham_1980>(kg)->value() - of_ffm<cunningham_1991>(kg)->value() ==
          Approx(130 + 0.4 * kg).epsilon(1e-10));
}

TEST_CASE("energy.rmr.mifflin_1990_full: women have -161, not -151") {
  // A public program prints -151; the rounded form must stay within its rounding of this one.
  const double full = of_person<mifflin_1990_full>(60, 165, 30, sex_t::female)->value();
  const double rounded = of_person<mifflin_1990>(60, 165, 30, sex_t::female)->value();
  CHECK(std::abs(full - rounded) < 5);
}

TEST_CASE("energy.rmr: nothing derives the lines of special people from facts") {
  const auto names_its_people = []<class F>(F) { CHECK_FALSE(F::info.apart.empty()); };
  names_its_people(cunningham_1980{});
  names_its_people(de_lorenzo_2001{});
  names_its_people(owen_1986_athlete_women{});
  names_its_people(ten_haaf_2014_ffm{});
  names_its_people(ten_haaf_2014_weight{});
  names_its_people(tinsley_2019_ffm{});
  names_its_people(tinsley_2019_weight{});
}

TEST_CASE("energy.rmr.mueller_2004 is the line of adults, not that of children") {
  // Programs offer adults 0.02606 W + 0.04129 H + 0.311 m - 0.08369 A - 0.808 of the same group.
  const double of_children = 0.02606 * 80 + 0.04129 * 180 + 0.311 - 0.08369 * 30 - 0.808;
  CHECK(of_person<mueller_2004>(80, 180, 30, sex_t::male)->value() - of_children > 1);
}

TEST_CASE("energy.rmr: kcal, kJ and MJ are in the types, so all agree on one man") {
  const auto kilocalories = []<class F>(F) {
    return energy_rate(*of_person<F>(80, 180, 30, sex_t::male)).value();
  };
  const double all[] = {kilocalories(mifflin_1990{}), kilocalories(mueller_2004{}),
                        kilocalories(mueller_2004_bmi{}), kilocalories(de_lorenzo_2001{}),
                        kilocalories(livingston_kohlstadt_2005{})};
  for (const double rate : all) {
    CHECK(rate > 1700);
    CHECK(rate < 1900);
  }
  CHECK(kilocalories(mueller_2004{}) == Approx(7.5434 * 1000 / 4.184).epsilon(1e-12));
  CHECK(kilocalories(de_lorenzo_2001{}) == Approx(7806.21 / 4.184).epsilon(1e-12));
}
