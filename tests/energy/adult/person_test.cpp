// SPDX-License-Identifier: BSL-1.0
// Who the adult model refuses, and what it remarks.
#include <tonus/energy/adult/person.hpp>

#include <doctest/doctest.h>

#include "energy/adult/people.hpp"
#include "refusal.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy::adult;

using people::man;

person::input with(void (*alter)(person::input&)) {
  person::input changed = man;
  alter(changed);
  return changed;
}

}  // namespace

TEST_CASE("adult: minors are refused") {
  const auto minor = make_subject(with([](auto& p) { p.age = 17.99_y; }));
  check_refused(minor, status::outside_domain, "age_y", 18, 130);
  CHECK(make_subject(with([](auto& p) { p.age = 18_y; })));
}

TEST_CASE("adult: the estimate of fat below zero is refused, not clamped") {
  const auto thin = make_subject({sex_t::male, 20_y, 185_cm, 50_kg, 1.5 * one});
  CHECK(thin.status() == status::outside_domain);
  CHECK(thin.error().name == "fat_mass_kg");
  CHECK(thin.error().value == doctest::Approx(-0.54).epsilon(0.01));  // the description's number
  CHECK(make_subject(with([](auto& p) { p.fat_mass = 0_kg; })).error().name == "fat_mass_kg");
  CHECK(make_subject(with([](auto& p) { p.fat_mass = 80_kg; })).error().name == "lean_kg");
}

TEST_CASE("adult: numbers that are none") {
  check_refused(make_subject(with([](auto& p) { p.weight = not_a_number * kilogram; })),
                status::not_finite, "weight_kg", 0.3, 700);
  check_refused(make_subject(with([](auto& p) { p.height = -178_cm; })), status::impossible,
                "height_cm", 20, 280);
  check_refused(make_subject(with([](auto& p) { p.pal = infinite * one; })), status::not_finite,
                "pal", 1, 6);
  CHECK(make_subject(with([](auto& p) { p.intake = 0.0 * kilocalorie_per_day; })).status() ==
        status::impossible);
  CHECK(make_subject(with([](auto& p) { p.carbohydrate = 0.0 * one; })).status() ==
        status::impossible);
  CHECK(make_subject({sex_t::female, 130_y, 20_cm, 1_kg, 1.5 * one}).error().name ==
        "rmr_kcal_per_day");
}

TEST_CASE("adult: cautions at the limits of validity") {
  const auto caution = [](void (*alter)(person::input&)) {
    const auto made = make_subject(with(alter));
    CHECK(made);
    return made.status();
  };
  CHECK(caution([](auto&) {}) == status::ok);
  CHECK(caution([](auto& p) { p.pal = 1.39 * one; }) == status::outside_studied);
  CHECK(caution([](auto& p) { p.pal = 2.41 * one; }) == status::outside_studied);
  CHECK(caution([](auto& p) { p.weight = 159_kg; }) == status::outside_studied);
  CHECK(caution([](auto& p) { p.weight = 158_kg; }) == status::ok);
  CHECK(caution([](auto& p) { p.carbohydrate = 0.76 * one; }) == status::outside_studied);
  CHECK(caution([](auto& p) { p.carbohydrate = 0.04 * one; }) == status::outside_studied);
}

TEST_CASE("adult: the two readings of a given intake") {
  auto eater = man;
  eater.intake = 3000_kcal_per_day;
  const auto balanced = make_subject(eater);
  CHECK(balanced->spent == balanced->constants.intake);
  eater.baseline = baseline_t::imbalanced;
  const auto drifting = make_subject(eater);
  CHECK(drifting->spent / drifting->resting == doctest::Approx(1.5));
  CHECK(drifting->constants.intake == 3000_kcal_per_day);
}
