// SPDX-License-Identifier: BSL-1.0
// The childhood model against tests/vectors/hall_child.csv, and whom it refuses.
#include <tonus/energy/child/hall_2013.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <tonus/energy/adult/schedule.hpp>
#include <tonus/literals.hpp>

#include "refusal.hpp"
#include "vectors.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy;

adult::schedule read_schedule(const std::vector<std::string>& f) {
  const auto shape = f[5] == "const"   ? adult::shape_t::constant
                     : f[5] == "ramp"  ? adult::shape_t::ramp
                     : f[5] == "onoff" ? adult::shape_t::on_off
                                       : adult::shape_t::step;
  return {shape, to_number(f[6]), to_number(f[7]), static_cast<std::int32_t>(to_number(f[8]))};
}

constexpr child::person boy{sex_t::male, 10_y, 27.5_kg, 4.8_kg};

}  // namespace

TEST_CASE("child: the exact rows") {
  int rows = 0;
  for (const auto& [where, f] : read_table("hall_child.csv", 17)) {
    if (f[9] != "hall2013_exact") continue;
    CAPTURE(where);
    const child::person who{f[1] == "male" ? sex_t::male : sex_t::female, to_number(f[2]) * year,
                            to_number(f[4]) * kilogram, to_number(f[3]) * kilogram};
    const adult::schedule change = read_schedule(f);
    const auto last = static_cast<std::int32_t>(to_number(f[10]));
    std::vector<double> changes;
    for (std::int32_t d = 0; d <= last; ++d) changes.push_back(change.at(d));
    child::snapshot body;
    const auto run = child::follow(who, {changes.data(), changes.size()}, {&last, 1}, {&body, 1});
    REQUIRE(run);
    CHECK(run.status() == status::unverified);
    CHECK(std::abs(body.fat / kilogram - to_number(f[12])) < 1e-6);
    CHECK(std::abs(body.fat_free / kilogram - to_number(f[13])) < 1e-6);
    CHECK(body.intake / kilocalorie_per_day == doctest::Approx(to_number(f[16])).epsilon(1e-9));
    const auto reference = child::reference_of(who.sex, to_number(f[14]) * year);
    REQUIRE(reference);
    CHECK(reference->intake / kilocalorie_per_day ==
          doctest::Approx(to_number(f[15])).epsilon(1e-9));
    ++rows;
  }
  CHECK(rows > 60);
}

TEST_CASE("child: below 2 and above 18 it refuses") {
  for (const years& age : {1.99_y, 18.01_y}) {
    check_refused(child::reference_of(sex_t::female, age), status::outside_domain, "age_y", 2, 18);
    auto who = boy;
    who.age = age;
    child::snapshot body;
    constexpr std::int32_t seven = 7;
    check_refused(child::follow(who, {}, {&seven, 1}, {&body, 1}), status::outside_domain, "age_y",
                  2, 18);
  }
  child::snapshot body;
  constexpr std::int32_t nine_years = 9 * 365;
  check_refused(child::follow(boy, {}, {&nine_years, 1}, {&body, 1}), status::outside_domain,
                "age_end_y", 2, 18);
  CHECK(child::reference_of(sex_t::male, 18_y)->fat_free == 60_kg);
  CHECK(child::reference_of(sex_t::male, 2_y)->fat_free == 10.134_kg);
}

TEST_CASE("child: numbers that are none") {
  child::snapshot body;
  constexpr std::int32_t seven = 7;
  auto who = boy;
  who.fat = 0_kg;
  CHECK(child::follow(who, {}, {&seven, 1}, {&body, 1}).error().name == "fat_mass_kg");
  who = boy;
  who.fat_free = not_a_number * kilogram;
  CHECK(child::follow(who, {}, {&seven, 1}, {&body, 1}).status() == status::not_finite);
  const double none = not_a_number;
  CHECK(child::follow(boy, {&none, 1}, {&seven, 1}, {&body, 1}).status() == status::not_finite);
  const std::array<double, 2> few{};
  CHECK(child::follow(boy, {few.data(), 2}, {&seven, 1}, {&body, 1}).status() ==
        status::wrong_count);
}
