// SPDX-License-Identifier: BSL-1.0
// Bands against finite differences and against a seeded Monte Carlo.
#include <tonus/energy/adult/bands.hpp>

#include <doctest/doctest.h>

#include <random>

#include "energy/adult/people.hpp"
#include "refusal.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy::adult;
using people::man;

constexpr std::array<std::int32_t, 4> on_days{1, 30, 180, 365};
constexpr double less = -500;
constexpr double fat_kg = 23.9;

/// Weight on a day where intake, activity level and fat are off by something.
double weight(double intake_off, double pal_off, double fat_off, std::int32_t on) {
  auto who = man;
  who.pal = (1.5 + pal_off) * one;
  who.fat_mass = (fat_kg + fat_off) * kilogram;
  const auto subject = make_subject(who);
  REQUIRE(subject);
  trajectory<> path(subject->constants);
  auto act = conduct_of(path.constants(), {.intake = less * kilocalorie_per_day});
  act.intake = act.intake * (1 + intake_off);
  act.carbohydrate = act.carbohydrate * (1 + intake_off);
  path.act(act);
  path.pass(on);
  return path.body().weight() / kilogram;
}

std::array<band, 4> bands_of(const doubt::input& unsure) {
  auto who = man;
  who.fat_mass = fat_kg * kilogram;
  std::array<band, 4> bands{};
  REQUIRE(simulate_bands(who, {.intake_change = {&less, 1}}, unsure, on_days, bands));
  return bands;
}

}  // namespace

TEST_CASE("bands: the derivatives are those of finite differences") {
  constexpr double h = 1e-4;
  for (const band& b : bands_of({})) {
    CAPTURE(b.day);
    const auto close = [](double exact, double upper, double lower, double width) {
      CHECK(exact == doctest::Approx((upper - lower) / (2 * width)).epsilon(1e-6));
    };
    close(b.by_intake / kilogram, weight(h, 0, 0, b.day), weight(-h, 0, 0, b.day), h);
    close(b.by_pal / kilogram, weight(0, h, 0, b.day), weight(0, -h, 0, b.day), h);
    CHECK(std::abs(b.by_fat.value() -
                   (weight(0, 0, h, b.day) - weight(0, 0, -h, b.day)) / (2 * h)) < 1e-8);
    CHECK(b.weight / kilogram == doctest::Approx(weight(0, 0, 0, b.day)).epsilon(1e-14));
    CHECK(b.deviation.value() == 0);
  }
}

TEST_CASE("bands: the spread is that of a Monte Carlo") {
  const doubt::input unsure{0.05 * one, 0.1 * one, 2_kg};
  const auto bands = bands_of(unsure);
  std::mt19937 random(20261126);
  std::normal_distribution<> normal;
  constexpr int people = 4000;
  std::array<double, 4> sum{}, squares{};
  for (int i = 0; i < people; ++i) {
    const double intake = 0.05 * normal(random), pal = 0.1 * normal(random),
                 fat = 2 * normal(random);
    for (std::size_t d = 0; d < on_days.size(); ++d) {
      const double w = weight(intake, pal, fat, on_days[d]) - 80;
      sum[d] += w;
      squares[d] += w * w;
    }
  }
  for (std::size_t d = 0; d < on_days.size(); ++d) {
    CAPTURE(on_days[d]);
    const double mean = sum[d] / people;
    const double deviation = std::sqrt(squares[d] / people - mean * mean);
    // A deviation from 4000 draws errs by 1.1 %; what the second order adds is some more.
    CHECK(bands[d].deviation / kilogram == doctest::Approx(deviation).epsilon(0.05));
    CHECK((bands[d].high - bands[d].low) / kilogram ==
          doctest::Approx(2 * 1.959963984540054 * bands[d].deviation.value()).epsilon(1e-12));
  }
}

TEST_CASE("bands: refusals") {
  std::array<band, 4> bands{};
  check_refused(simulate_bands(man, {}, {-0.1 * one}, on_days, bands), status::impossible,
                "intake_sd", 0, 1);
  auto minor = man;
  minor.age = 17_y;
  CHECK(simulate_bands(minor, {}, {}, on_days, bands).error().name == "age_y");
}
