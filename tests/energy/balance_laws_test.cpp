// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/availability.hpp>
#include <tonus/energy/availability_class.hpp>
#include <tonus/energy/expenditure/weir_1949_abbreviated.hpp>
#include <tonus/energy/food/atwater_general.hpp>
#include <tonus/energy/food/eu_1169_2011.hpp>
#include <tonus/energy/food/eu_1169_2011_kj.hpp>
#include <tonus/energy/tef/westerterp_2004_high.hpp>
#include <tonus/energy/tef/westerterp_2004_low.hpp>
#include <tonus/energy/tissue/hall_2008.hpp>

#include "person.hpp"

using namespace tonus;
using doctest::Approx;
using energy::availability_class_t;

namespace {

/// Grams: protein, carbohydrate, fat, alcohol, fibre, polyols; an equation takes the first four or
/// all six.
struct meal {
  double protein, carbohydrate, fat, alcohol, fibre = 0, polyols = 0;
};

template <class F>
auto of_meal(const meal& m) {
  auto in = detail::blank<typename F::input>::make();
  in.protein = food_mass::from_value(m.protein);
  in.carbohydrate = food_mass::from_value(m.carbohydrate);
  in.fat = food_mass::from_value(m.fat);
  in.alcohol = food_mass::from_value(m.alcohol);
  if constexpr (requires { in.fibre; }) {
    in.fibre = food_mass::from_value(m.fibre);
    in.polyols = food_mass::from_value(m.polyols);
  }
  return evaluate<F>(in);
}

auto availability(double intake, double exercise, double ffm) {
  return evaluate<energy::availability>({.intake = energy_rate::from_value(intake),
                                         .exercise = energy_rate::from_value(exercise),
                                         .ffm = mass::from_value(ffm)});
}
auto class_of(double availability) {
  return evaluate<energy::availability_class>(
      {.energy_availability = relative_energy_rate::from_value(availability)});
}
auto weir(double oxygen, double carbon_dioxide) {
  return evaluate<energy::expenditure::weir_1949_abbreviated>(
      {.vo2 = gas_flow::from_value(oxygen), .vco2 = gas_flow::from_value(carbon_dioxide)});
}
auto tissue(double fat, double lean) {
  return evaluate<energy::tissue::hall_2008>(
      {.fat_mass = mass::from_value(fat), .lean = mass::from_value(lean)});
}

/// Checks that a sum over nutrients refuses, is nothing for nothing and doubles with the meal.
template <class F>
void check_food() {
  check_refused(of_meal<F>({-0.1, 0, 0, 0}), status::impossible, "protein_g", 0, 10000);
  check_refused(of_meal<F>({0, 10000.1, 0, 0}), status::impossible, "carbohydrate_g", 0, 10000);
  check_refused(of_meal<F>({0, 0, not_a_number, 0}), status::not_finite, "fat_g", 0, 10000);
  check_refused(of_meal<F>({0, 0, 0, infinite}), status::not_finite, "alcohol_g", 0, 10000);
  CHECK(of_meal<F>({0, 0, 0, 0})->value() == 0);
  for (double g = 3; g < 300; g *= 1.7)
    CHECK(of_meal<F>({2 * g, 2, 20, 8, 6, 4})->value() ==
          Approx(2 * of_meal<F>({g, 1, 10, 4, 3, 2})->value()).epsilon(1e-13));
}

}  // namespace

TEST_CASE("energy.food and energy.tef refuse, and double with the meal") {
  check_food<energy::food::atwater_general>();
  check_food<energy::food::eu_1169_2011>();
  check_food<energy::food::eu_1169_2011_kj>();
  check_food<energy::tef::westerterp_2004_low>();
  check_food<energy::tef::westerterp_2004_high>();
  check_refused(of_meal<energy::food::eu_1169_2011>({0, 0, 0, 0, -1, 0}), status::impossible,
                "fibre_g", 0, 10000);
  check_refused(of_meal<energy::food::eu_1169_2011_kj>({0, 0, 0, 0, 0, 10001}), status::impossible,
                "polyols_g", 0, 10000);
}

TEST_CASE("energy.food.eu_1169_2011: kJ and kcal are two rounded sets, not one times 4.184") {
  const meal lunch{30, 80, 20, 0, 8, 0};
  const double kilocalories = of_meal<energy::food::eu_1169_2011>(lunch)->value();
  const double kilojoules = of_meal<energy::food::eu_1169_2011_kj>(lunch)->value();
  CHECK(std::abs(kilojoules - 4.184 * kilocalories) > 1);
  CHECK(kilojoules == Approx(4.184 * kilocalories).epsilon(0.02));
}

TEST_CASE("energy.food.eu_1169_2011 takes nothing off the carbohydrate it is given") {
  const double without = of_meal<energy::food::eu_1169_2011>({0, 50, 0, 0, 0, 0})->value();
  const double with = of_meal<energy::food::eu_1169_2011>({0, 50, 0, 0, 0, 10})->value();
  CHECK(without == 200);
  CHECK(with == Approx(224).epsilon(1e-13));
}

TEST_CASE("energy.tef.westerterp_2004: low is below high and below what was eaten") {
  for (const meal& m : {meal{100, 300, 60, 14}, meal{0, 0, 10, 0}, meal{1, 0, 0, 0}}) {
    const auto low = of_meal<energy::tef::westerterp_2004_low>(m);
    const auto high = of_meal<energy::tef::westerterp_2004_high>(m);
    CHECK(low->value() < high->value());
    CHECK(high->value() < of_meal<energy::food::atwater_general>(m)->value());
    CHECK(low.status() == status::unverified);
    CHECK(high.status() == status::unverified);
  }
}

TEST_CASE("energy.availability refuses, may be negative, and does not change with the size") {
  check_refused(availability(50001, 0, 50), status::impossible, "intake_kcal_per_day", 0, 50000);
  check_refused(availability(2000, -1, 50), status::impossible, "exercise_kcal_per_day", 0, 50000);
  check_refused(availability(2000, 500, 0), status::impossible, "ffm_kg", 0.2, 400);
  CHECK(availability(500, 1300, 40)->value() == -20);
  for (double size = 0.5; size < 3; size += 0.25)
    CHECK(availability(2000 * size, 500 * size, 50 * size)->value() == Approx(30).epsilon(1e-13));
}

TEST_CASE("energy.availability_class: exactly 30 is reduced, exactly 45 is adequate") {
  check_refused(class_of(-1000.1), status::impossible, "energy_availability_kcal_per_kg_day", -1000,
                1000);
  check_refused(class_of(not_a_number), status::not_finite, "energy_availability_kcal_per_kg_day",
                -1000, 1000);
  CHECK(*class_of(std::nextafter(30, 0)) == availability_class_t::low);
  CHECK(*class_of(30) == availability_class_t::reduced);
  CHECK(*class_of(std::nextafter(45, 0)) == availability_class_t::reduced);
  CHECK(*class_of(45) == availability_class_t::adequate);
  for (double ea = -100; ea < 100; ea += 0.5) CHECK(*class_of(ea) <= *class_of(ea + 0.5));
}

TEST_CASE("energy.expenditure.weir_1949_abbreviated refuses and is proportional to the flows") {
  check_refused(weir(0.9, 200), status::impossible, "vo2_ml_per_min", 1, 10000);
  check_refused(weir(250, 12000.1), status::impossible, "vco2_ml_per_min", 1, 12000);
  check_refused(weir(250, infinite), status::not_finite, "vco2_ml_per_min", 1, 12000);
  for (double flow = 100; flow < 4000; flow *= 1.5)
    CHECK(weir(2 * flow, 1.6 * flow)->value() ==
          Approx(2 * weir(flow, 0.8 * flow)->value()).epsilon(1e-13));
}

TEST_CASE("energy.tissue.hall_2008 refuses and is odd: a loss gives back what the gain took") {
  check_refused(tissue(600.1, 0), status::impossible, "fat_mass_kg", -600, 600);
  check_refused(tissue(0, -400.1), status::impossible, "lean_kg", -400, 400);
  for (double kg = 0.25; kg < 30; kg *= 1.6)
    CHECK(tissue(-kg, kg / 3)->value() == -tissue(kg, -kg / 3)->value());
}

TEST_CASE("energy.tissue.hall_2008 is not the rule of 7700 kcal for a kilogram") {
  CHECK(tissue(1, 0)->value() > 9000);
  CHECK(tissue(0, 1)->value() < 2000);
}
