// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/eer/iom_2005.hpp>
#include <tonus/energy/eer/nasem_2023.hpp>
#include <tonus/energy/pal_category/fao_2004.hpp>
#include <tonus/energy/pal_category/iom_2005.hpp>
#include <tonus/energy/pal_category/nasem_2023.hpp>
#include <tonus/energy/tee/iom_2005_overweight.hpp>
#include <tonus/energy/tee/multiplier.hpp>

#include "person.hpp"

using namespace tonus;
using doctest::Approx;
using energy::activity_level_t;
using energy::pal_fao_t;
using energy::pal_iom_t;
using energy::pal_nasem_t;
using eer_iom = energy::eer::iom_2005;
using eer_nasem = energy::eer::nasem_2023;
using energy::tee::iom_2005_overweight;

namespace {

template <class F>
auto of_level(double pal) {
  return evaluate<F>({.pal = fraction::from_value(pal)});
}

auto multiplied(double rmr, activity_level_t level) {
  return evaluate<energy::tee::multiplier>(
      {.rmr = energy_rate::from_value(rmr), .activity_level = level});
}

/// Checks that a caller cannot leave the ranges or the names.
template <class F, class Category>
void check_refusals() {
  constexpr auto first = static_cast<Category>(1);
  const auto at = [](double kg, double cm, double age) {
    return of_active<F>(kg, cm, age, sex_t::male, first);
  };
  check_refused(at(700.1, 180, 30), status::impossible, "weight_kg", 0.3, 700);
  check_refused(at(80, infinite, 30), status::not_finite, "height_cm", 20, 280);
  check_refused(of_active<F>(80, 180, 30, sex_t::male, static_cast<Category>(5)),
                status::unknown_name, "pal_category", 1, 4);
  CHECK(at(0.3, 20, 130).status() == status::outside_domain);  // the line is below zero there
  CHECK((at(80, 170, 18.99).status() & status::outside_studied) != 0);
}

}  // namespace

TEST_CASE("energy.eer and energy.tee.iom_2005_overweight refuse and caution") {
  check_refusals<eer_iom, pal_iom_t>();
  check_refusals<eer_nasem, pal_nasem_t>();
  check_refusals<iom_2005_overweight, pal_iom_t>();
  const auto nasem = of_active<eer_nasem>(80, 180, 19, sex_t::male, pal_nasem_t::active);
  CHECK(nasem.status() == status::ok);
}

TEST_CASE("energy.eer.iom_2005: studied body mass index 18.5 to 25") {
  // At 2 m the index is a quarter of the weight.
  const auto at = [](double kg, double age) {
    return of_active<eer_iom>(kg, 200, age, sex_t::female, pal_iom_t::active).status();
  };
  CHECK(at(73.99, 30) == status::outside_studied);
  CHECK(at(74, 30) == status::ok);
  CHECK(at(100, 19) == status::ok);
  CHECK(at(100.01, 30) == status::outside_studied);
  CHECK(at(90, 18.9) == status::outside_studied);
}

TEST_CASE("energy.tee.iom_2005_overweight: studied body mass index from 25") {
  const auto at = [](double kg) {
    return of_active<iom_2005_overweight>(kg, 200, 30, sex_t::male, pal_iom_t::active).status();
  };
  CHECK(at(99.99) == status::outside_studied);
  CHECK(at(100) == status::ok);
  CHECK(at(600) == status::ok);
}

TEST_CASE("energy: more activity needs more, in the equations of 2005") {
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (int place = 1; place < 4; ++place) {
      const auto less = static_cast<pal_iom_t>(place);
      const auto more = static_cast<pal_iom_t>(place + 1);
      CHECK(of_active<eer_iom>(70, 175, 40, sex, more)->value() >
            of_active<eer_iom>(70, 175, 40, sex, less)->value());
      CHECK(of_active<iom_2005_overweight>(95, 175, 40, sex, more)->value() >
            of_active<iom_2005_overweight>(95, 175, 40, sex, less)->value());
    }
}

TEST_CASE("energy.eer.iom_2005 agrees with the printed example") {
  // Man of 30 years, 1.80 m, body mass index 24.99, very active: 3720 kcal/d.
  const double kg = 24.99 * 1.8 * 1.8;
  CHECK(of_active<eer_iom>(kg, 180, 30, sex_t::male, pal_iom_t::very_active)->value() ==
        Approx(3720).epsilon(0.7 / 3720));
}

TEST_CASE("energy.tee.iom_2005_overweight has its own activity factors") {
  // Programs and footnotes give it those of the normal-weight equation (1.11, 1.25, 1.48; 1.12,
  // 1.27, 1.45), or the women's to both sexes. The share of weight and height is what PA scales.
  const auto factor = [](sex_t sex, pal_iom_t category) {
    const auto rise = [&](pal_iom_t c) {
      return of_active<iom_2005_overweight>(101, 180, 40, sex, c)->value() -
             of_active<iom_2005_overweight>(100, 180, 40, sex, c)->value();
    };
    return rise(category) / rise(pal_iom_t::sedentary);
  };
  CHECK(factor(sex_t::male, pal_iom_t::low_active) == Approx(1.12).epsilon(1e-9));
  CHECK(factor(sex_t::male, pal_iom_t::active) == Approx(1.29).epsilon(1e-9));
  CHECK(factor(sex_t::male, pal_iom_t::very_active) == Approx(1.59).epsilon(1e-9));
  CHECK(factor(sex_t::female, pal_iom_t::low_active) == Approx(1.16).epsilon(1e-9));
  CHECK(factor(sex_t::female, pal_iom_t::active) == Approx(1.27).epsilon(1e-9));
  CHECK(factor(sex_t::female, pal_iom_t::very_active) == Approx(1.44).epsilon(1e-9));
}

TEST_CASE("energy.eer.nasem_2023: a short, light man needs less very active than active") {
  // By the printed coefficients 2358.7 against 2373.9 at 30 years, 150 cm, 45 kg.
  const auto at = [](pal_nasem_t c) {
    return of_active<eer_nasem>(45, 150, 30, sex_t::male, c)->value();
  };
  CHECK(at(pal_nasem_t::very_active) == Approx(2358.7).epsilon(1e-4));
  CHECK(at(pal_nasem_t::active) == Approx(2373.9).epsilon(1e-4));
}

TEST_CASE("energy.eer.nasem_2023 agrees with the printed examples") {
  CHECK(of_active<eer_nasem>(70, 170, 30, sex_t::male, pal_nasem_t::inactive)->value() ==
        Approx(2520.17).epsilon(1e-12));
  CHECK(of_active<eer_nasem>(70, 170, 30, sex_t::female, pal_nasem_t::active)->value() ==
        Approx(2475.55).epsilon(1e-12));
}

TEST_CASE("energy.eer.nasem_2023: an error for men, none for women") {
  eer_nasem::input in{.weight = mass::from_value(70),
                      .height = length::from_value(170),
                      .age = years::from_value(30),
                      .sex = sex_t::male,
                      .pal_category = pal_nasem_t::active};
  CHECK(eer_nasem::info.standard_error == 342);
  CHECK(estimate_of<eer_nasem>(in)->standard_error == 342);
  in.sex = sex_t::female;
  CHECK(std::isnan(estimate_of<eer_nasem>(in)->standard_error));
}

TEST_CASE("energy.pal_category: no class below 1.0 and from 2.5") {
  using iom = energy::pal_category::iom_2005;
  using nasem = energy::pal_category::nasem_2023;
  const double below = std::nextafter(2.5, 0);
  check_refused(of_level<iom>(0.999), status::impossible, "pal", 1, below);
  check_refused(of_level<iom>(2.5), status::impossible, "pal", 1, below);
  check_refused(of_level<nasem>(2.5), status::impossible, "pal", 1, below);
  check_refused(of_level<nasem>(not_a_number), status::not_finite, "pal", 1, below);
  CHECK(*of_level<iom>(below) == pal_iom_t::very_active);
  CHECK(*of_level<nasem>(below) == pal_nasem_t::very_active);
}

TEST_CASE("energy.pal_category never falls, and 2005 and 2023 differ") {
  using iom = energy::pal_category::iom_2005;
  using nasem = energy::pal_category::nasem_2023;
  for (double pal = 1.0; pal < 2.48; pal += 0.01) {
    CHECK(*of_level<iom>(pal) <= *of_level<iom>(pal + 0.01));
    CHECK(*of_level<nasem>(pal) <= *of_level<nasem>(pal + 0.01));
  }
  CHECK(*of_level<iom>(1.5) == pal_iom_t::low_active);
  CHECK(*of_level<nasem>(1.5) == pal_nasem_t::inactive);
}

TEST_CASE("energy.pal_category.fao_2004 keeps 2.40 and always carries the caution") {
  using fao = energy::pal_category::fao_2004;
  check_refused(of_level<fao>(0.9), status::impossible, "pal", 1, 6);
  check_refused(of_level<fao>(6.1), status::impossible, "pal", 1, 6);
  CHECK(*of_level<fao>(2.40) == pal_fao_t::vigorous);
  CHECK(*of_level<fao>(std::nextafter(2.40, 3)) == pal_fao_t::above_sustainable);
  CHECK(of_level<fao>(1.8).status() == status::unverified);
  for (double pal = 1.0; pal < 5.9; pal += 0.01)
    CHECK(*of_level<fao>(pal) <= *of_level<fao>(pal + 0.01));
}

TEST_CASE("energy.tee.multiplier is proportional, refuses, and has 1.725 for active") {
  check_refused(multiplied(49.9, activity_level_t::light), status::impossible, "rmr_kcal_per_day",
                50, 15000);
  check_refused(multiplied(1500, static_cast<activity_level_t>(0)), status::missing_input,
                "activity_level", 1, 5);
  for (int level = 1; level <= 5; ++level) {
    const auto at = static_cast<activity_level_t>(level);
    CHECK(multiplied(3000, at)->value() == 2 * multiplied(1500, at)->value());
  }
  // A calculator prints 1.7.
  CHECK(multiplied(1000, activity_level_t::active)->value() == Approx(1725).epsilon(1e-12));
}
