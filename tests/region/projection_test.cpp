// SPDX-License-Identifier: BSL-1.0
// Expected values: the worked examples that go with the model (three decimals of percent, six of
// kilograms), and the formulas by hand.
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/literals.hpp>
#include <tonus/region/projection.hpp>

#include "refusal.hpp"

using namespace tonus::region;
using namespace tonus::literals;
using tonus::mass;
using tonus::sex_t;
namespace status = tonus::status;

namespace {

bool near(double value, double expected, double tolerance) {
  return std::abs(value - expected) <= tolerance;
}

constexpr exponent woman_trunk = prior_of(region_t::trunk, sex_t::female);
constexpr exponent woman_arm = prior_of(region_t::arm, sex_t::female);
constexpr exponent woman_leg = prior_of(region_t::leg, sex_t::female);

}  // namespace

TEST_CASE("region: priors by sex and menopause") {
  static_assert(woman_trunk.k == 1.04 && woman_arm.k == 1.50 && woman_leg.k == 0.80);
  static_assert(prior_of(region_t::leg, sex_t::female, menopause_t::after).k == 0.90);
  static_assert(prior_of(region_t::leg, sex_t::male, menopause_t::after).k == 1.00);
  static_assert(prior_of(region_t::visceral, sex_t::male).sd == 0.10);
  // The women's exponents follow from the trials: 0.8 + 0.2 ln(1 + change)/ln 0.9.
  const auto mixed = [](double change) { return 0.8 + 0.2 * std::log1p(change) / std::log(0.9); };
  CHECK(near(woman_arm.k, mixed(-0.31), 0.005));
  CHECK(near(woman_trunk.k, mixed(-0.12), 0.005));
  CHECK(near(woman_leg.k, mixed(0.0), 1e-12));
}

TEST_CASE("region: sites and what is known of them") {
  static_assert(region_of(site_t::subscapular) == region_t::trunk_site);
  static_assert(region_of(site_t::triceps) == region_t::arm);
  static_assert(region_of(site_t::calf) == region_t::leg);
  static_assert(evidence_of(site_t::subscapular) == evidence_t::trunk_trials);
  static_assert(evidence_of(site_t::lower_back) == evidence_t::trunk_trials);
  static_assert(evidence_of(site_t::abdomen) == evidence_t::trials);
  static_assert(evidence_of(site_t::face) == evidence_t::none);
}

TEST_CASE("region: worked example of three regions of a woman") {
  const mass regions[] = {9.0_kg, 2.5_kg, 9.5_kg};
  const exponent k[] = {woman_trunk, woman_arm, woman_leg};
  mass then[3];
  CHECK(distribute(regions, k, 21.0_kg, 18.0_kg, then).code == status::ok);
  CHECK(near(then[0].value(), 7.644923, 5e-7));
  CHECK(near(then[1].value(), 1.975406, 5e-7));
  CHECK(near(then[2].value(), 8.379671, 5e-7));
  const double raw[] = {7.666866, 1.983900, 8.397812};
  for (int i = 0; i < 3; ++i) {
    const auto alone = project(k[i], 21.0_kg, 18.0_kg);
    CHECK(near(regions[i].value() * (1 + alone->change_percent / 100), raw[i], 5e-7));
  }
}

TEST_CASE("region: worked examples of visceral fat and of the band of a trunk site") {
  const auto visceral = project(prior_of(region_t::visceral, sex_t::male), 21.0_kg, 18.0_kg);
  REQUIRE(visceral);
  CHECK(near(1.2 * (1 + visceral->change_percent / 100), 0.982088, 5e-7));
  const auto back = project(prior_of(region_t::trunk_site, sex_t::female), 21.0_kg, 18.0_kg);
  REQUIRE(back);
  CHECK(back.status() == status::ok);
  CHECK(near(back->change_percent, -14.81, 0.005));
  CHECK(near(back->high_percent, -5.31, 0.005));
  CHECK(near(back->low_percent, -23.36, 0.005));
  CHECK(near(back->interval_percent(), 23.36 - 5.31, 0.01));
}

TEST_CASE("region: worked example of a personal calibration") {
  const double fat[] = {21, 20, 19, 18}, fold[] = {24, 22.5, 21.5, 20};
  const auto c = calibrate(fat, fold, {1.04, 0.35});
  REQUIRE(c);
  CHECK(near(c->own_k, 1.153369, 5e-7));
  CHECK(near(c->own_error, 0.435134, 5e-7));
  CHECK(near(c->posterior.k, 1.084535, 5e-7));
  CHECK(near(c->posterior.sd, 0.272724, 5e-7));
  CHECK(near(c->own_weight, 0.392828, 5e-7));
  CHECK(near(c->span_percent, 100.0 * 3 / 21, 1e-12));
}

TEST_CASE("region: scatter beyond the measuring error widens the error") {
  // ln site = 0 1 0 1 over ln fat = 0 1 2 3: slope 0.2, rest 1 - 0.2 = 0.8, scatter sqrt(0.4).
  const double e = std::exp(1.0);
  const double fat[] = {1, e, e * e, e * e * e}, site[] = {1, e, 1, e};
  const auto c = calibrate(fat, site, {1, 0.35});
  REQUIRE(c);
  CHECK(near(c->own_k, 0.2, 1e-12));
  CHECK(near(c->own_error, std::sqrt(0.4) / std::sqrt(5.0), 1e-12));
}

TEST_CASE("region: what can be told, and the fat loss it takes") {
  CHECK(near(*detectable_change(), 13.86, 0.005));
  CHECK(near(*fat_loss_for(1 - 0.139, 1.04), 13.4, 0.05));
  CHECK(near(*fat_loss_for(1 - 0.139, 0.80), 17.1, 0.05));
  CHECK(near(*fat_loss_for(1 - 0.139, 1.50), 9.5, 0.05));
  // and back again
  const double share = *fat_loss_for(0.8, 1.3) / 100;
  CHECK(near(project({1.3, 0}, 20.0_kg, (1 - share) * 20.0_kg)->change_percent, -20, 1e-10));
}

TEST_CASE("region: a gain widens the other way, no change changes nothing") {
  const auto gain = project({1.0, 0.35}, 20.0_kg, 22.0_kg);
  REQUIRE(gain);
  CHECK(near(gain->change_percent, 10, 1e-10));
  CHECK(gain->low_percent < 10);
  CHECK(gain->high_percent > 10);
  CHECK(project({1.0, 0.6}, 20.0_kg, 20.0_kg)->interval_percent() == 0);
  CHECK(project({0.5, 0.6}, 20.0_kg, 15.0_kg)->high_percent == 0);  // k stops at 0
  CHECK(project({1.0, 0.1}, 20.0_kg, 9.0_kg).status() == status::extrapolated);
  const mass regions[] = {10.0_kg, 10.0_kg};
  const exponent k[] = {{1, 0}, {1, 0}};
  mass then[2];
  CHECK(distribute(regions, k, 20.0_kg, 20.0_kg, then).code == status::ok);
  CHECK(then[1] == 10.0_kg);
}

TEST_CASE("region: contested local bonus is off but for its own protocol") {
  const auto bonus = contested_local_bonus(region_t::trunk, 0.07, 10, 228);
  CHECK(near(*bonus, 0.7, 1e-12));
  CHECK(bonus.status() == status::extrapolated);
  check_refused(contested_local_bonus(region_t::trunk, 0.07, 10, 227), status::impossible,
                "minutes_per_week", 228, 10080);
  check_refused(contested_local_bonus(region_t::trunk, 0.08, 10, 228), status::impossible,
                "kg_per_week", 0, 0.07);
  CHECK(contested_local_bonus(region_t::arm, 0.07, 10, 228).status() == status::outside_domain);
}

TEST_CASE("region: what is refused") {
  check_refused(project({-1, 0.3}, 20.0_kg, 18.0_kg), status::impossible, "k", 0, 20);
  check_refused(project({1, 0.3}, 0.0_kg, 18.0_kg), status::impossible, "fat_before_kg", 0.01, 600);
  check_refused(project({1, 0.3}, 20.0_kg, mass::from_value(not_a_number)), status::not_finite,
                "fat_after_kg", 0.01, 600);
  check_refused(fat_loss_for(1.2, 1), status::impossible, "left", 1e-6, 1 - 1e-6);
  check_refused(detectable_change(0), status::impossible, "measuring_error", 1e-6, 1);
  const double two[] = {20, 19}, same[] = {20, 20, 20}, fold[] = {20, 19, 18};
  CHECK(calibrate(two, std::span(fold).first(2), {1, 0.3}).status() == status::wrong_count);
  CHECK(calibrate(same, fold, {1, 0.3}).status() == status::outside_domain);
  const double bad[] = {20, infinite, 18};
  CHECK(calibrate(bad, fold, {1, 0.3}).status() == status::not_finite);
  const mass regions[] = {9.0_kg, 2.5_kg};
  const exponent k[] = {{1, 0}, {1, 0}};
  mass then[2] = {1.0_kg, 1.0_kg};
  CHECK(distribute(regions, k, 21.0_kg, 18.0_kg, then).code == status::outside_domain);
  CHECK(distribute(regions, std::span(k).first(1), 11.5_kg, 10.0_kg, then).code ==
        status::wrong_count);
  CHECK(then[0] == 1.0_kg);
}
