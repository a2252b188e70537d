// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/body/fat_fraction/navy_1984.hpp>
#include <tonus/literals.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::fat_fraction::navy_1984;

namespace {

constexpr length centimetres(double number) { return length::from_value(number); }

auto man(double waist, double neck, std::optional<length> hip = {}) {
  return evaluate<navy_1984>({.waist = centimetres(waist),
                              .neck = centimetres(neck),
                              .hip = hip,
                              .height = 178_cm,
                              .sex = sex_t::male});
}
auto woman(double waist, double neck, std::optional<length> hip) {
  return evaluate<navy_1984>({.waist = centimetres(waist),
                              .neck = centimetres(neck),
                              .hip = hip,
                              .height = 168_cm,
                              .sex = sex_t::female});
}

}  // namespace

TEST_CASE("body.fat_fraction.navy_1984 refuses a man whose waist is not above his neck") {
  check_refused(man(38, 38), status::outside_domain, "waist_cm", 38, 400);
  check_refused(man(37, 38), status::outside_domain, "waist_cm", 38, 400);
  CHECK(man(37, 38).error().value == 37);
  CHECK(man(std::nextafter(38, 39), 38).has_value());
}

TEST_CASE("body.fat_fraction.navy_1984 refuses a woman without room for her neck, or a hip") {
  check_refused(woman(30, 60, 30_cm), status::outside_domain, "waist_cm", 30, 400);
  check_refused(woman(30, 75, 30_cm), status::outside_domain, "waist_cm", 45, 400);
  CHECK(woman(30.001, 60, 30_cm).has_value());
  check_refused(woman(70, 32, {}), status::missing_input, "hip_cm", 10, 400);
  CHECK(woman(70, 32, {}).error().argument == 2);
}

TEST_CASE("body.fat_fraction.navy_1984 refuses impossible girths in the order of the inputs") {
  check_refused(man(401, 151), status::impossible, "waist_cm", 10, 400);
  check_refused(man(90, 151), status::impossible, "neck_cm", 5, 150);
  check_refused(man(not_a_number, infinite), status::not_finite, "waist_cm", 10, 400);
  check_refused(woman(70, 32, 401_cm), status::impossible, "hip_cm", 10, 400);
  check_refused(woman(70, 32, centimetres(infinite)), status::not_finite, "hip_cm", 10, 400);
}

TEST_CASE("body.fat_fraction.navy_1984 does not look at the hip of a man") {
  CHECK(*man(85, 38) == *man(85, 38, 97_cm));
  CHECK(*man(85, 38) == *man(85, 38, 10_cm));
}

TEST_CASE("body.fat_fraction.navy_1984 rises with waist and hip and falls with the neck") {
  for (double waist = 61; waist <= 160; waist += 3) {
    CHECK(*man(waist, 38) < *man(waist + 1, 38));
    CHECK(*man(waist, 38) > *man(waist, 39));
    CHECK(*woman(waist, 32, 96_cm) < *woman(waist + 1, 32, 96_cm));
    CHECK(*woman(waist, 32, 96_cm) == *woman(96, 32, centimetres(waist)));  // only their sum
    CHECK(*woman(waist, 32, 96_cm) > *woman(waist, 33, 96_cm));
  }
}

TEST_CASE("body.fat_fraction.navy_1984 has a standard error for each sex, in its interval too") {
  const navy_1984::input his{85_cm, 38_cm, {}, 178_cm, sex_t::male};
  const navy_1984::input hers{70_cm, 32_cm, 96_cm, 168_cm, sex_t::female};
  CHECK(estimate_of<navy_1984>(his)->standard_error == 3.52);
  CHECK(estimate_of<navy_1984>(hers)->standard_error == 3.72);
  const auto both = *estimate_of<navy_1984>(hers);
  CHECK(both.high - both.low == doctest::Approx(2 * 1.959963984540054 * 3.72).epsilon(1e-12));
  CHECK(both.high + both.low == doctest::Approx(2 * both.value.value()).epsilon(1e-12));
}

TEST_CASE("body.fat_fraction.navy_1984 cautions where its result is no share") {
  CHECK(man(38.5, 38).status() == status::extrapolated);
  CHECK(man(38.5, 38)->value() < 0);
  CHECK(man(85, 38).status() == status::ok);
}
