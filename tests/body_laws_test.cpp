// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/body/bmi/quetelet.hpp>
#include <tonus/body/bmi_class/who_adult.hpp>
#include <tonus/body/fat_fraction/cun_bae_2012.hpp>
#include <tonus/body/fat_fraction/gallagher_2000.hpp>
#include <tonus/body/ffmi.hpp>
#include <tonus/literals.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::ffmi;
using body::bmi::quetelet;
using body::bmi_class::who_adult;
using body::fat_fraction::cun_bae_2012;
using body::fat_fraction::gallagher_2000;

namespace {

constexpr mass kilograms(double number) { return mass::from_value(number); }
constexpr years old(double number) { return years::from_value(number); }

double bmi_of(mass weight, length height) {
  return evaluate<quetelet>({.weight = weight, .height = height}).value().value();
}
auto class_of(double bmi) { return evaluate<who_adult>({.bmi = body_mass_index::from_value(bmi)}); }

}  // namespace

static_assert(quetelet::evaluate({.weight = 65_kg, .height = 200_cm}).value() == 16.25);
static_assert(who_adult::evaluate({.bmi = 22_kg_per_m2}) == body::bmi_class_t::normal);

TEST_CASE("body.bmi.quetelet refuses impossible people") {
  check_refused(evaluate<quetelet>({.weight = 0_kg, .height = 180_cm}), status::impossible,
                "weight_kg", 0.3, 700);
  check_refused(evaluate<quetelet>({.weight = 80_kg, .height = 281_cm}), status::impossible,
                "height_cm", 20, 280);
  check_refused(evaluate<quetelet>({.weight = kilograms(not_a_number), .height = 999_cm}),
                status::not_finite, "weight_kg", 0.3, 700);
  check_refused(evaluate<quetelet>({.weight = kilograms(infinite), .height = 180_cm}),
                status::not_finite, "weight_kg", 0.3, 700);
  CHECK_FALSE(evaluate<quetelet>({.weight = kilograms(std::nextafter(0.3, 0)), .height = 20_cm}));
  CHECK(evaluate<quetelet>({.weight = kilograms(0.3), .height = 20_cm}).status() == status::ok);
  CHECK(evaluate<quetelet>({.weight = 700_kg, .height = 280_cm}).status() == status::ok);
}

TEST_CASE("body.bmi.quetelet grows with weight and falls with the square of height") {
  for (int h = 100; h <= 140; h += 5) {
    const length height = length::from_value(h);
    CHECK(bmi_of(90_kg, height) == 2 * bmi_of(45_kg, height));
    CHECK(bmi_of(90_kg, 2.0 * height) == doctest::Approx(bmi_of(90_kg, height) / 4).epsilon(1e-15));
  }
  CHECK(bmi_of(176_lb, 70_in) ==
        doctest::Approx(176 * 0.45359237 / (1.778 * 1.778)).epsilon(1e-15));
}

TEST_CASE("body.bmi_class.who_adult refuses an index that nobody has") {
  check_refused(class_of(2.999), status::impossible, "bmi_kg_per_m2", 3, 300);
  check_refused(class_of(300.001), status::impossible, "bmi_kg_per_m2", 3, 300);
  check_refused(class_of(not_a_number), status::not_finite, "bmi_kg_per_m2", 3, 300);
}

TEST_CASE("body.bmi_class.who_adult climbs its ladder, and a limit belongs to the class above") {
  const double limits[] = {16, 17, 18.5, 25, 30, 35, 40};
  int below = 1;
  for (const double limit : limits) {
    CAPTURE(limit);
    CHECK(static_cast<int>(*class_of(std::nextafter(limit, 0))) == below);
    CHECK(static_cast<int>(*class_of(limit)) == ++below);
  }
  CHECK(below == choice_count(choice_names<body::bmi_class_t>));
}

TEST_CASE("body.fat_fraction.cun_bae_2012 refuses, and cautions outside the studied ages") {
  const auto at = [](years age) {
    return evaluate<cun_bae_2012>(
        {.weight = 80_kg, .height = 180_cm, .age = age, .sex = sex_t::male});
  };
  check_refused(at(old(-0.1)), status::impossible, "age_y", 0, 130);
  check_refused(at(old(infinite)), status::not_finite, "age_y", 0, 130);
  CHECK(at(18_y).status() == status::ok);
  CHECK(at(80_y).status() == status::ok);
  CHECK(at(17.99_y).status() == status::outside_studied);
  CHECK(at(80.01_y).status() == status::outside_studied);
  const auto no_share =
      evaluate<cun_bae_2012>({.weight = 3_kg, .height = 100_cm, .age = 30_y, .sex = sex_t::female});
  CHECK(*no_share < 0.0 * percent);
  CHECK(no_share.status() == status::extrapolated);
}

TEST_CASE("body.fat_fraction.cun_bae_2012 rises with age, and the sexes differ by the index only") {
  for (double kg = 40; kg <= 200; kg += 10) {
    double before = -infinite;
    double gap = 0;
    for (double age = 20; age <= 80; age += 5) {
      const auto share = [&](sex_t sex) {
        return *evaluate<cun_bae_2012>(
            {.weight = kilograms(kg), .height = 200_cm, .age = old(age), .sex = sex});
      };
      const double man = share(sex_t::male).value();
      const double woman = share(sex_t::female).value();
      if (age > 20) CHECK(woman - man == doctest::Approx(gap).epsilon(1e-12));
      gap = woman - man;
      CHECK(man > before);
      before = man;
    }
  }
}

TEST_CASE("body.fat_fraction.gallagher_2000 refuses, and cautions outside the studied people") {
  const auto at = [](double kg, years age) {
    return evaluate<gallagher_2000>(
        {.weight = kilograms(kg), .height = 100_cm, .age = age, .sex = sex_t::female});
  };
  check_refused(at(0.2, 30_y), status::impossible, "weight_kg", 0.3, 700);
  check_refused(at(30, 131_y), status::impossible, "age_y", 0, 130);
  CHECK(at(35, 30_y).status() == status::ok);
  CHECK(at(std::nextafter(35, 36), 30_y).status() == status::outside_studied);
  CHECK(at(30, 18_y).status() == status::ok);
  CHECK(at(30, 17.99_y).status() == status::outside_studied);
  CHECK(at(5, 30_y).status() == status::extrapolated);
  CHECK(at(5, 10_y).status() == (status::extrapolated | status::outside_studied));
}

TEST_CASE("body.fat_fraction.gallagher_2000 rises with the index and with age") {
  for (const sex_t sex : {sex_t::male, sex_t::female}) {
    double before = -infinite;
    for (double kg = 15; kg <= 35; kg += 0.5) {
      const auto share = [&](years age) {
        return evaluate<gallagher_2000>(
                   {.weight = kilograms(kg), .height = 100_cm, .age = age, .sex = sex})
            .value()
            .value();
      };
      CHECK(share(30_y) > before);
      CHECK(share(60_y) > share(30_y));
      before = share(30_y);
    }
  }
}

TEST_CASE("body.ffmi refuses a share that is none") {
  const auto with = [](double fat) {
    return evaluate<ffmi>(
        {.weight = 80_kg, .height = 180_cm, .body_fat = percentage::from_value(fat)});
  };
  check_refused(with(-0.001), status::impossible, "body_fat_pct", 0, 100);
  check_refused(with(100.001), status::impossible, "body_fat_pct", 0, 100);
  check_refused(with(not_a_number), status::not_finite, "body_fat_pct", 0, 100);
  CHECK(with(100)->value() == 0);
}

TEST_CASE("body.ffmi is the lean part of the body mass index") {
  for (double fat = 0; fat <= 100; fat += 6.25) {
    const auto lean = evaluate<ffmi>(
        {.weight = 91_kg, .height = 177_cm, .body_fat = percentage::from_value(fat)});
    CHECK(lean->value() == doctest::Approx(bmi_of(91_kg, 177_cm) * (1 - fat / 100)).epsilon(1e-14));
    CHECK(lean->value() <= bmi_of(91_kg, 177_cm));
  }
}
