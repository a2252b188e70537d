// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/training/strength_score/dots_2019.hpp>
#include <tonus/training/strength_score/glossbrenner.hpp>
#include <tonus/training/strength_score/ipf_gl_2020.hpp>
#include <tonus/training/strength_score/schwartz_malone.hpp>
#include <tonus/training/strength_score/sinclair_2001_2004.hpp>
#include <tonus/training/strength_score/sinclair_2017_2020.hpp>
#include <tonus/training/strength_score/sinclair_2021_2024.hpp>
#include <tonus/training/strength_score/wilks_1994.hpp>
#include <tonus/training/strength_score/wilks_2020.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::training::strength_score;

namespace {

constexpr auto male = sex_t::male;
constexpr auto female = sex_t::female;

template <class F>
auto score(sex_t sex, double weight, double total) {
  return evaluate<F>(
      {.sex = sex, .weight = mass::from_value(weight), .total = mass::from_value(total)});
}
auto goodlift(sex_t sex, event_t event, equipment_t equipment, double weight, double total) {
  return evaluate<ipf_gl_2020>({.sex = sex,
                                .event = event,
                                .equipment = equipment,
                                .weight = mass::from_value(weight),
                                .total = mass::from_value(total)});
}

/// The score stands still below `least` and above `most`, and says so.
template <class F>
void check_kept(sex_t sex, double least, double most) {
  CAPTURE(most);
  CHECK(score<F>(sex, least, 400).status() == status::ok);
  CHECK(score<F>(sex, most, 400).status() == status::ok);
  CHECK(score<F>(sex, least - 0.01, 400).status() == status::extrapolated);
  CHECK(score<F>(sex, most + 0.01, 400).status() == status::extrapolated);
  CHECK(*score<F>(sex, least - 5, 400) == *score<F>(sex, least, 400));
  CHECK(*score<F>(sex, most + 50, 400) == *score<F>(sex, most, 400));
}

}  // namespace

TEST_CASE_TEMPLATE("training.strength_score refuses, and is proportional to the total", F,
                   wilks_1994, wilks_2020, dots_2019, schwartz_malone, glossbrenner,
                   sinclair_2001_2004, sinclair_2017_2020, sinclair_2021_2024) {
  check_refused(score<F>(male, 80, 0), status::impossible, "total_kg", above_zero, 2000);
  check_refused(score<F>(male, 80, 2001), status::impossible, "total_kg", above_zero, 2000);
  check_refused(score<F>(male, 80, not_a_number), status::not_finite, "total_kg", above_zero, 2000);
  CHECK(score<F>(male, 0.1, 500).status() == status::impossible);
  CHECK(score<F>(male, 701, 500).status() == status::impossible);
  for (const sex_t sex : {male, female})
    for (double weight = 45; weight < 140; weight += 2.5) {
      CHECK(*score<F>(sex, weight, 600) == 2.0 * *score<F>(sex, weight, 300));
      CHECK(*score<F>(sex, weight + 2.5, 300) < *score<F>(sex, weight, 300) * 1.0000001);
    }
}

TEST_CASE("training.strength_score: body weights at which a score stands still") {
  check_kept<wilks_1994>(male, 40, 201.9);
  check_kept<wilks_1994>(female, 26.51, 154.53);
  check_kept<dots_2019>(male, 40, 210);
  check_kept<dots_2019>(female, 40, 150);
  check_kept<schwartz_malone>(male, 40, 166);
  CHECK(score<schwartz_malone>(female, 29.23, 300).status() == status::extrapolated);
  CHECK(score<schwartz_malone>(female, 29.24, 300).status() == status::ok);
  CHECK(score<schwartz_malone>(female, 600, 300).status() == status::ok);
  CHECK(score<glossbrenner>(male, 39.9, 300).status() == status::extrapolated);
  CHECK(score<glossbrenner>(male, 166.1, 300).status() == status::extrapolated);
  CHECK(score<glossbrenner>(female, 29.2, 300).status() == status::extrapolated);
  CHECK(score<glossbrenner>(female, 29.3, 300).status() == status::ok);
}

TEST_CASE("training.strength_score.wilks_1994: published coefficients and score") {
  CHECK(score<wilks_1994>(male, 100, 1)->value() == doctest::Approx(0.6085890719).epsilon(1e-9));
  CHECK(score<wilks_1994>(female, 100, 1)->value() == doctest::Approx(0.8325833167).epsilon(1e-9));
  CHECK(score<wilks_1994>(female, 60, 500)->value() == doctest::Approx(557.4434).epsilon(1e-7));
}

TEST_CASE("training.strength_score.wilks_2020 refuses body weights outside its limits") {
  check_refused(score<wilks_2020>(male, 39.9, 500), status::impossible, "weight_kg", 40, 200.95);
  check_refused(score<wilks_2020>(male, 201, 500), status::impossible, "weight_kg", 40, 200.95);
  check_refused(score<wilks_2020>(female, 151, 500), status::impossible, "weight_kg", 40, 150.95);
  CHECK(score<wilks_2020>(male, 200.95, 500).status() == status::ok);
  CHECK(score<wilks_2020>(female, 150.95, 500).status() == status::ok);
}

TEST_CASE("training.strength_score.ipf_gl_2020: published scores") {
  // A man of 92.04 kg with 1035 kg in equipment; a woman of 70.50 kg with a bench press of 122.5.
  const auto man = goodlift(male, event_t::full, equipment_t::equipped, 92.04, 1035);
  const auto woman = goodlift(female, event_t::bench, equipment_t::classic, 70.50, 122.5);
  CHECK(std::round(man->value() * 100) == 11285);
  CHECK(std::round(woman->value() * 100) == 9678);
}

TEST_CASE("training.strength_score.ipf_gl_2020 refuses under 35 kg, and falls with weight") {
  for (const sex_t sex : {male, female})
    for (const event_t event : {event_t::full, event_t::bench})
      for (const equipment_t equipment : {equipment_t::classic, equipment_t::equipped}) {
        check_refused(goodlift(sex, event, equipment, 34.9, 200), status::impossible, "weight_kg",
                      35, 700);
        check_refused(goodlift(sex, event, equipment, 80, 2001), status::impossible, "total_kg",
                      above_zero, 2000);
        for (double weight = 35; weight < 180; weight += 5)
          CHECK(*goodlift(sex, event, equipment, weight + 5, 200) <
                *goodlift(sex, event, equipment, weight, 200));
      }
}

TEST_CASE("training.strength_score.schwartz_malone: the misprinted last line is not used") {
  const double ours = score<schwartz_malone>(male, 160, 1)->value();
  CHECK(std::abs(ours - (0.4880 - 0.0090 * (160 - 156))) > 0.03);
  // The lines meet within a rounding of the tables; the polynomial ends 0.0007 above the first.
  for (const double end : {126.0, 136.0, 146.0, 156.0})
    CHECK(std::abs(score<schwartz_malone>(male, end + 1e-9, 1)->value() -
                   score<schwartz_malone>(male, end, 1)->value()) < 8e-4);
}

TEST_CASE("training.strength_score.schwartz_malone is not the power law of older programs") {
  const double power = 3565.9029 * std::pow(75.0, -2.244917) + 0.4457758;
  CHECK(std::abs(score<schwartz_malone>(male, 75, 1)->value() - power) > 1e-5);
}

TEST_CASE("training.strength_score.glossbrenner lies between its two coefficients") {
  for (const sex_t sex : {male, female})
    for (double weight = 45; weight < 105; weight += 2.5) {
      const double a = score<schwartz_malone>(sex, weight, 400)->value();
      const double b = score<wilks_1994>(sex, weight, 400)->value();
      CHECK(score<glossbrenner>(sex, weight, 400)->value() ==
            doctest::Approx((a + b) / 2).epsilon(1e-14));
    }
}

TEST_CASE_TEMPLATE("training.strength_score.sinclair never takes away, and the heaviest keep", F,
                   sinclair_2001_2004, sinclair_2017_2020, sinclair_2021_2024) {
  for (const sex_t sex : {male, female}) {
    const double heaviest = F::pairs[sex == male ? 0 : 1].heaviest;
    CHECK(score<F>(sex, heaviest, 300)->value() == 300);
    CHECK(score<F>(sex, heaviest + 40, 300)->value() == 300);
    CHECK(score<F>(sex, heaviest - 5, 300)->value() > 300);
  }
}

TEST_CASE("training.strength_score.sinclair_2021_2024: A is not combined with the older B") {
  const double mixed = 320 * std::pow(10.0, 0.722762521 * std::pow(std::log10(81 / 175.508), 2));
  CHECK(std::abs(score<sinclair_2021_2024>(male, 81, 320)->value() - mixed) > 5);
}
