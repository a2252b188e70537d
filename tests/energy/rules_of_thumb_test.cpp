// SPDX-License-Identifier: BSL-1.0
// The rules that apps use, the partition of a change of weight, and Alpert's limit.
#include <tonus/energy/rules_of_thumb.hpp>

#include <doctest/doctest.h>

#include <tonus/energy/partition.hpp>

#include "energy/adult/people.hpp"
#include "refusal.hpp"

namespace {
using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy;
}  // namespace

TEST_CASE("rules of thumb: the static ones") {
  const energy_rate less = -500.0 * kilocalorie_per_day;
  CHECK(std::abs(static_change(less, 365_d) / kilogram + 23.7) < 0.05);
  CHECK(std::abs(static_change(less, 30_d) / kilogram + 1.95) < 0.005);
  CHECK(std::abs(static_3500.value() - 7716) < 0.5);
  CHECK(static_change(-3500.0 / 7.0 * kilocalorie_per_day, 7_d, static_3500) / kilogram ==
        doctest::Approx(-0.45359237).epsilon(1e-14));
}

TEST_CASE("rules of thumb: half in a year, 95 % in three, all in the end") {
  CHECK(dynamic_share(0_d) == 0);
  CHECK(dynamic_share(365_d) == 0.5);
  CHECK(dynamic_share(1095_d) == doctest::Approx(0.95).epsilon(1e-15));
  CHECK(dynamic_share(1e7_d) == doctest::Approx(1).epsilon(1e-4));
  CHECK(dynamic_share(1095.001_d) == doctest::Approx(0.95).epsilon(1e-5));
  const energy_rate kilojoules = -100.0 / 4.184 * kilocalorie_per_day;
  CHECK(dynamic_change(kilojoules, 1e9_d) / kilogram == doctest::Approx(-1).epsilon(1e-6));
}

TEST_CASE("rules of thumb: beside the model, as printed") {
  const auto year_on = compare_rules(people::man, -500.0 * kilocalorie_per_day, 365);
  REQUIRE(year_on);
  CHECK(std::abs(year_on->model / kilogram + 13.75) < 0.005);
  CHECK(std::abs(year_on->excess(year_on->by_7700) / kilogram + 23.7 - 13.75) < 0.05);
  CHECK(year_on->by_3500 > year_on->by_7700);  // a slightly larger density: a smaller loss
  constexpr double his[] = {0.64, 0.92, 1.05}, hers[] = {0.65, 0.96, 1.12};
  for (int years_on = 1; years_on <= 3; ++years_on) {
    const energy_rate less = -100.0 / 4.184 * kilocalorie_per_day;
    const auto him = compare_rules(people::man, less, 365 * years_on);
    const auto her = compare_rules(people::woman, less, 365 * years_on);
    CHECK(std::abs(him->model / kilogram + his[years_on - 1]) < 0.0051);
    CHECK(std::abs(her->model / kilogram + hers[years_on - 1]) < 0.0051);
  }
  auto minor = people::man;
  minor.age = 17_y;
  CHECK(compare_rules(minor, -500.0 * kilocalorie_per_day, 365).error().name == "age_y");
}

TEST_CASE("partition: keeps the Forbes curve and the sum") {
  for (const double fat : {0.5, 5.0, 25.0, 100.0})
    for (const double change : {-20.0, -1.0, -1e-6, 0.0, 1e-6, 3.0, 60.0}) {
      CAPTURE(fat);
      CAPTURE(change);
      const auto parts = partition_of(fat * kilogram, change * kilogram);
      REQUIRE(parts);
      const double f = parts->fat / kilogram, l = parts->lean / kilogram;
      CHECK(f + l == doctest::Approx(change).epsilon(1e-12));
      CHECK(l == doctest::Approx(10.4 * std::log1p(f / fat)).epsilon(1e-9));
    }
  // Lambert's form: 10.4 W(x) with W(e) = 1, so that F_i = 10.4 and dBW = 0 give F_f = 10.4.
  CHECK(partition_of(10.4_kg, 0_kg)->fat.value() == 0);
  // W(2 e^2) = 2: F_i = 10.4 and dBW with exp(dBW/10.4 + 1) = 2 e^2 end at F = 20.8.
  const double change = 10.4 * (1 + std::log(2.0));
  CHECK(partition_of(10.4_kg, change * kilogram)->fat / kilogram ==
        doctest::Approx(10.4).epsilon(1e-14));
}

TEST_CASE("partition: shares and refusals") {
  CHECK(lean_share(10.4_kg) == 0.5);
  CHECK(lean_energy_share(2.0010126582278483_kg) == doctest::Approx(0.5).epsilon(1e-12));
  CHECK(partition_of(0_kg, 1_kg).error().name == "fat_mass_kg");
  CHECK(partition_of(not_a_number * kilogram, 1_kg).status() == status::not_finite);
  CHECK(partition_of(10_kg, -701_kg).error().name == "weight_change_kg");
}

TEST_CASE("Alpert: 69.3 kcal/kg/d, as an option") {
  CHECK(alpert_2005.value() == doctest::Approx(69.3).epsilon(1e-3));
  CHECK(alpert_2005_error.value() == doctest::Approx(6.0).epsilon(5e-3));
  CHECK(alpert_deficit(20_kg) / kilocalorie_per_day == doctest::Approx(1386).epsilon(1e-3));
}
