// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/bmr/fao_2004.hpp>
#include <tonus/energy/bmr/harris_benedict_1919.hpp>
#include <tonus/energy/bmr/henry_2005_w.hpp>
#include <tonus/energy/bmr/henry_2005_wh.hpp>
#include <tonus/energy/bmr/roza_shizgal_1984.hpp>
#include <tonus/energy/bmr/schofield_1985_w.hpp>
#include <tonus/energy/bmr/schofield_1985_wh.hpp>
#include <tonus/energy/bmr/who_1985.hpp>

#include "person.hpp"

using namespace tonus;
using namespace tonus::energy::bmr;
using doctest::Approx;

namespace {

constexpr double begins[] = {0, 3, 10, 18, 30, 60, 130};

/// Checks that the result changes at the beginning of each band and nowhere within one.
template <class F>
void check_bands() {
  check_person_refusals<F>();
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (int band = 0; band < 6; ++band) {
      const double first = begins[band];
      const auto at = [&](double age) { return of_person<F>(50, 170, age, sex)->value(); };
      CAPTURE(first);
      CHECK(at(first) == at(std::nextafter(begins[band + 1], 0)));
      if (band > 0) CHECK(at(first) != at(std::nextafter(first, 0)));
    }
}

/// The standard error of F at each band, men then women.
template <class F>
void check_errors(const double (&men)[6], const double (&women)[6], double largest) {
  CHECK(F::info.standard_error == largest);
  for (int band = 0; band < 6; ++band) {
    typename F::input in{mass::from_value(50), years::from_value(begins[band]), sex_t::male};
    CHECK(estimate_of<F>(in)->standard_error == men[band]);
    in.sex = sex_t::female;
    CHECK(estimate_of<F>(in)->standard_error == women[band]);
  }
}

}  // namespace

TEST_CASE("energy.bmr: the beginning of an age band belongs to the band (18, 30 and 60 too)") {
  check_bands<schofield_1985_w>();
  check_bands<schofield_1985_wh>();
  check_bands<fao_2004>();
  check_bands<who_1985>();
  check_bands<henry_2005_wh>();
}

TEST_CASE("energy.bmr: standard errors by sex and band") {
  // Table 5.2 of the report of 2004, as copied in the collected sources.
  check_errors<schofield_1985_w>({0.292, 0.280, 0.441, 0.641, 0.700, 0.686},
                                 {0.246, 0.292, 0.466, 0.497, 0.465, 0.451}, 0.700);
  check_errors<fao_2004>({70, 67, 105, 153, 167, 164}, {59, 70, 111, 119, 111, 108}, 167);
}

TEST_CASE("energy.bmr.fao_2004 is energy.bmr.schofield_1985_w in kcal, who_1985 is not") {
  double apart = 0;
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (const double age : {1.0, 5.0, 15.0, 25.0, 45.0, 75.0}) {
      const double joules = of_person<schofield_1985_w>(60, 0, age, sex)->value();
      const double kilocalories = joules * 1000 / 4.184;
      CHECK(of_person<fao_2004>(60, 0, age, sex)->value() == Approx(kilocalories).epsilon(2e-4));
      apart += std::abs(of_person<who_1985>(60, 0, age, sex)->value() - kilocalories);
    }
  CHECK(apart > 100);
}

TEST_CASE("energy.bmr.schofield_1985_wh: a boy under 3 has 0.0007 for each kilogram") {
  // Not 0.007 and not 0.07: his height carries the line.
  CHECK(per_kilogram<schofield_1985_wh>(10, 80, 1, sex_t::male) == Approx(0.0007).epsilon(1e-9));
}

TEST_CASE("energy.bmr: heights are metres in the lines, centimetres in the call") {
  const auto per_metre = []<class F>(F, double age, sex_t sex) {
    return of_person<F>(60, 200, age, sex)->value() - of_person<F>(60, 100, age, sex)->value();
  };
  CHECK(per_metre(henry_2005_wh{}, 25, sex_t::male) == Approx(313).epsilon(1e-11));
  CHECK(per_metre(henry_2005_wh{}, 25, sex_t::female) == Approx(615).epsilon(1e-11));
  CHECK(per_metre(schofield_1985_wh{}, 70, sex_t::male) == Approx(4.068).epsilon(1e-11));
}

TEST_CASE("energy.bmr.henry_2005_wh: women's constants are -11.6, 10.7 and -282") {
  // Seen in print: -116, 107, and 10.4 W + 2.57 H + 118 for young women.
  const auto constant = [](double age) {
    const double both = of_person<henry_2005_wh>(100, 200, age, sex_t::female)->value();
    return both - 2 * (both - of_person<henry_2005_wh>(50, 100, age, sex_t::female)->value());
  };
  CHECK(constant(45) == Approx(-11.6).epsilon(1e-9));
  CHECK(constant(75) == Approx(10.7).epsilon(1e-9));
  CHECK(constant(25) == Approx(-282).epsilon(1e-9));
}

TEST_CASE("energy.bmr: the two sets of Harris-Benedict refuse, caution and rise evenly") {
  check_person_refusals<harris_benedict_1919>();
  check_person_refusals<roza_shizgal_1984>();
  check_studied_ages<harris_benedict_1919>(18, 130);
  check_studied_ages<roza_shizgal_1984>(18, 130);
  for (double kg = 40; kg < 160; kg += 15) {
    const auto rise = [&]<class F>(F, sex_t s) { return per_kilogram<F>(kg, 170, 40, s); };
    CHECK(rise(harris_benedict_1919{}, sex_t::male) == Approx(13.7516).epsilon(1e-10));
    CHECK(rise(harris_benedict_1919{}, sex_t::female) == Approx(9.5634).epsilon(1e-10));
    CHECK(rise(roza_shizgal_1984{}, sex_t::male) == Approx(13.397).epsilon(1e-10));
    CHECK(rise(roza_shizgal_1984{}, sex_t::female) == Approx(9.247).epsilon(1e-10));
  }
}

TEST_CASE("energy.bmr.harris_benedict_1919: a woman's centimetre counts 1.8496, not 1.7") {
  const auto at = [](double cm) {
    return of_person<harris_benedict_1919>(60, cm, 30, sex_t::female)->value();
  };
  CHECK(at(171) - at(170) == Approx(1.8496).epsilon(1e-9));
  // The rounded form 655 + 9.6 W + 1.8 H - 4.7 A differs by several kcal/d.
  CHECK(std::abs(at(170) - (655 + 9.6 * 60 + 1.8 * 170 - 4.7 * 30)) > 5);
}

TEST_CASE("energy.bmr: a line that runs below zero is refused, not returned") {
  CHECK(of_person<roza_shizgal_1984>(1, 20, 120, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<harris_benedict_1919>(1, 20, 120, sex_t::male).status() ==
        status::outside_domain);
  CHECK(of_person<fao_2004>(0.3, 0, 0, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<who_1985>(0.3, 0, 0, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<schofield_1985_w>(0.3, 0, 0, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<schofield_1985_wh>(0.3, 20, 0, sex_t::male).status() == status::outside_domain);
  CHECK(of_person<henry_2005_wh>(0.3, 20, 0, sex_t::male).status() == status::outside_domain);
}

TEST_CASE("energy.bmr: worked examples") {
  // Report of 2004, section 5.4.1: women of 20 to 30 years and 55 kg have 5.45 MJ/d.
  CHECK(of_person<schofield_1985_w>(55, 0, 25, sex_t::female)->value() ==
        Approx(5.45).epsilon(0.005 / 5.45));
  CHECK(of_person<roza_shizgal_1984>(80, 180, 30, sex_t::male)->value() ==
        Approx(1853.632).epsilon(1e-12));
}
