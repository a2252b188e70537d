// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/energy/adult/trajectory.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>
#include <tonus/literals.hpp>
#include <vector>

#include "refusal.hpp"

using namespace tonus::energy::tracking;
using namespace tonus::energy;
using namespace tonus::literals;
using tonus::body::reading_use;
namespace status = tonus::status;

namespace {

// The man of the model's worked examples: 40 years, 1.78 m, 90 kg, activity level 1.5.
const adult::person::input man{.sex = tonus::sex_t::male,
                               .age = 40_y,
                               .height = 178_cm,
                               .weight = 90_kg,
                               .pal = 1.5 * tonus::one};

struct columns {
  std::vector<double> day, weight, intake;

  intake_log log() const { return {day, weight, intake}; }
};

// His log without any noise: balance, then 500 kcal/d less from a day on.
columns exact_log(int days, int change_day) {
  columns c;
  const auto person = adult::make_subject(man);
  adult::trajectory<> body(person->constants);
  for (int d = 0; d < days; ++d) {
    const double change = d < change_day ? 0 : -500;
    body.act(adult::conduct_of(person->constants,
                               {.intake = change * tonus::kilocalorie_per_day, .sodium = {}}));
    c.day.push_back(d);
    c.weight.push_back(body.body().weight().value());
    c.intake.push_back(person->constants.intake.value() + change);
    body.pass();
  }
  return c;
}

// Constant intake and a weight that falls on a straight line.
columns straight_log(int days, double kcal, double kg_per_day) {
  columns c;
  for (int d = 0; d < days; ++d) {
    c.day.push_back(d);
    c.weight.push_back(90 + kg_per_day * d);
    c.intake.push_back(kcal);
  }
  return c;
}

}  // namespace

TEST_CASE("tracking: a kilogram holds what Forbes's ratio of fat and lean tissue says") {
  // 23.87 kg of fat: lean by fat 10.4/23.87 = 0.43569; (9440.727 + 0.43569*1816.444)/1.43569
  CHECK(forbes_density(23.87) == doctest::Approx(7127.0).epsilon(1e-4));
  CHECK(forbes_density(1e9) == doctest::Approx(39500 / 4.184).epsilon(1e-6));
}

TEST_CASE("tracking: mean intake less stored energy, n points over n - 1 intervals") {
  const columns c = straight_log(28, 2000, -0.1);
  const auto naive = naive_expenditure(c.log());
  REQUIRE(naive);
  CHECK(naive->kcal_per_day == doctest::Approx(2770).epsilon(1e-9));
  CHECK(naive->kg_per_week == doctest::Approx(-0.7).epsilon(1e-9));
  CHECK(naive->window.days == 28);
  const auto balance = balance_expenditure(c.log(), 23.87, 3);
  REQUIRE(balance);
  CHECK(balance->kcal_per_day == doctest::Approx(2712.7).epsilon(1e-4));
  // No scatter is left but the doubt of the fat: (density(26.87) - density(23.87)) 0.1 kg/d
  CHECK(balance->standard_error == doctest::Approx(18.7).epsilon(0.02));
}

TEST_CASE("tracking: gates refuse with the reason, and all reasons can be asked for") {
  const auto refusal = [](const columns& c, std::string_view name) {
    const auto naive = naive_expenditure(c.log());
    CHECK(naive.status() == status::wrong_count);
    CHECK(std::string(naive.error().name) == std::string(name));
    CHECK_FALSE(naive.error().why.empty());
    return check_quality(c.log())->reasons;
  };
  CHECK(refusal(straight_log(20, 2000, 0), "days") == reason::few_days);
  columns c = straight_log(28, 2000, 0);
  for (std::size_t row = 1; row < 28; row += 2) c.intake[row] = not_a_number;
  CHECK(refusal(c, "intake_share") == reason::low_coverage);
  c.intake[0] = not_a_number;
  CHECK(refusal(c, "intake_days") == (reason::few_intake_days | reason::low_coverage));
  c = straight_log(28, 2000, 0);
  for (std::size_t row = 0; row < 23; ++row) c.weight[row] = not_a_number;
  CHECK(refusal(c, "weighings") == reason::few_weighings);
  c = straight_log(28, 2000, 0);
  for (std::size_t row = 10; row < 14; ++row) c.intake[row] = not_a_number;
  CHECK(refusal(c, "gap_days") == reason::long_gap);
  CHECK(follow_expenditure(man, c.log()));  // the filter bridges a gap
  CHECK(check_quality(straight_log(28, 2000, 0).log())->reasons == 0);
  CHECK(reason_text(3).empty());
}

TEST_CASE("tracking: days without a row are missing days") {
  columns c = straight_log(40, 2000, 0);
  for (auto* column : {&c.day, &c.weight, &c.intake})
    column->erase(column->begin() + 20, column->begin() + 24);
  const auto q = check_quality(c.log());
  REQUIRE(q);
  CHECK(q->days == 40);
  CHECK(q->intake_days == 36);
  CHECK(q->longest_gap == 4);
}

TEST_CASE("tracking: on a log of the model itself the filter knows water from fat") {
  const columns c = exact_log(35, 28);
  std::vector<tracked_day> days(c.day.size());
  const auto last = track(man, c.log(), {}, days);
  REQUIRE(last);
  const auto person = adult::make_subject(man);
  adult::trajectory<> body(person->constants);
  body.pass(28);
  body.act(adult::conduct_of(person->constants,
                             {.intake = -500.0 * tonus::kilocalorie_per_day, .sodium = {}}));
  body.pass(6);
  CHECK(last->expenditure == doctest::Approx(body.spending().total.value()).epsilon(0.004));
  CHECK(last->weight_kg == doctest::Approx(body.body().weight().value()).epsilon(0.0005));
  const auto& start = person->constants.start;
  const double water = 3.7 * (body.body().glycogen - start.glycogen).value() +
                       (body.body().fluid - start.fluid).value();
  CHECK(last->water_kg == doctest::Approx(water).epsilon(0.05));
  CHECK(water < -0.4);
  CHECK(std::abs(last->offset) < 15);
  // the naive reading of the same week: some 300 kcal/d too much
  const columns week = exact_log(8, 0);
  const quality_gates open{.least_days = 2, .least_intake_days = 3, .least_weighings = 3};
  CHECK(naive_expenditure(week.log(), open)->kcal_per_day > body.spending().total.value() + 200);
  CHECK(follow_expenditure(man, week.log(), open)->kcal_per_day ==
        doctest::Approx(body.spending().total.value()).epsilon(0.03));
}

TEST_CASE("tracking: a person who spends more than the formula is found") {
  columns c = exact_log(42, 50);
  for (double& eaten : c.intake) eaten += 400;
  const auto found = follow_expenditure(man, c.log());
  REQUIRE(found);
  CHECK(found->kcal_per_day == doctest::Approx(c.intake[0]).epsilon(0.02));
  CHECK(found->low < c.intake[0]);
  CHECK(found->high > c.intake[0]);
}

TEST_CASE("tracking: an outlier of 3 kg does not disturb, another scale is followed") {
  const columns clean = exact_log(42, 0);
  const double expected = follow_expenditure(man, clean.log())->kcal_per_day;
  for (const std::size_t row : {0u, 20u, 41u}) {
    columns hit = clean;
    hit.weight[row] += 3;
    const auto found = follow_expenditure(man, hit.log());
    REQUIRE(found);
    CHECK(found->outliers == 1);
    CHECK(std::abs(found->kcal_per_day - expected) < 25);
  }
  columns scale = clean;
  for (std::size_t row = 20; row < 42; ++row) scale.weight[row] += 4;
  CHECK(std::abs(follow_expenditure(man, scale.log())->kcal_per_day - expected) < 80);
}

TEST_CASE("tracking: missing days widen the answer and do not move it") {
  const columns full = exact_log(42, 0);
  columns gaps = full;
  for (std::size_t row = 3; row < 42; row += 5) gaps.intake[row] = not_a_number;
  for (std::size_t row = 2; row < 42; row += 3) gaps.weight[row] = not_a_number;
  const auto a = follow_expenditure(man, full.log()), b = follow_expenditure(man, gaps.log());
  REQUIRE(a);
  REQUIRE(b);
  CHECK(b->standard_error > a->standard_error);
  CHECK(std::abs(b->kcal_per_day - a->kcal_per_day) < 20);
  columns none = full;
  none.intake.assign(42, not_a_number);
  std::vector<tracked_day> days(42);
  // Without any intake a weight says nothing of expenditure: what is left is the doubt at the
  // start.
  CHECK(track(man, none.log(), {}, days)->expenditure_error > 300);
}

TEST_CASE("tracking: what is refused, with nothing written") {
  const columns c = exact_log(30, 0);
  std::vector<tracked_day> days(30);
  days[0].weight_kg = -1;
  adult::person::input minor = man;
  minor.age = 17.9_y;
  CHECK(follow_expenditure(minor, c.log()).status() == status::outside_domain);
  CHECK(track(minor, c.log(), {}, days).error().name == "age_y");
  columns bad = c;
  bad.weight[3] = -80;
  CHECK(track(man, bad.log(), {}, days).status() == status::impossible);
  bad = c;
  bad.intake[3] = infinite;
  CHECK(track(man, bad.log(), {}, days).status() == status::not_finite);
  bad.intake[3] = -1;
  CHECK(naive_expenditure(bad.log()).status() == status::impossible);
  bad = c;
  bad.day[3] = 2.5;
  CHECK(check_quality(bad.log()).status() == status::impossible);
  bad = c;
  bad.weight.assign(30, not_a_number);
  CHECK(track(man, bad.log(), {}, days).status() == status::missing_input);
  CHECK(track(man, c.log(), {.weighing_noise = 0}, days).status() == status::impossible);
  CHECK(track(man, c.log(), {}, std::span(days).first(3)).status() == status::wrong_count);
  CHECK(track(man, {}, {}, {}).status() == status::wrong_count);
  // A log that no body can follow: nothing eaten for two years.
  const columns starved = straight_log(700, 0, 0);
  std::vector<tracked_day> many(700);
  many[0].weight_kg = -1;
  tonus::energy::tracking::filter_settings blind;
  blind.outlier = 1;
  columns unweighed = starved;
  for (std::size_t row = 1; row < 700; ++row) unweighed.weight[row] = not_a_number;
  CHECK(track(man, unweighed.log(), blind, many).status() == status::outside_domain);
  CHECK(many[0].weight_kg == -1);
  CHECK(days[0].weight_kg == -1);
  check_refused(balance_expenditure(c.log(), 0, 0), status::impossible, "fat_mass_kg", 0, 600);
  check_refused(balance_expenditure(c.log(), 20, 30), status::impossible, "fat_error_kg", 0, 20);
  adult::person::input drifting = man;
  drifting.baseline = adult::baseline_t::imbalanced;
  CHECK(follow_expenditure(drifting, c.log()).status() == status::outside_domain);
}
