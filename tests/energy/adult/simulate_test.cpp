// SPDX-License-Identifier: BSL-1.0
// The checked simulation: worked numbers, refusals, cautions.
#include <tonus/energy/adult/simulate.hpp>

#include <doctest/doctest.h>

#include "energy/adult/people.hpp"
#include "refusal.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy::adult;
using people::man;

constexpr std::array<std::int32_t, 4> quarter_days{7, 30, 90, 180};

column<energy_rate> every_day(const double& number) { return {&number, 1}; }

}  // namespace

TEST_CASE("simulate: 500 kcal/d less, as the description prints it") {
  const double less = -500;
  std::array<snapshot, 4> bodies{};
  const auto run = simulate(man, {.intake_change = every_day(less)}, quarter_days, bodies);
  REQUIRE(run);
  CHECK(run.status() == status::ok);
  constexpr double printed[] = {-0.81, -2.01, -4.78, -8.33};
  for (std::size_t i = 0; i < bodies.size(); ++i)
    CHECK(std::abs(bodies[i].body.weight() / kilogram - 90 - printed[i]) < 0.0051);
  CHECK(std::abs((bodies[0].body.fat / kilogram) - 23.87 + 0.27) < 0.01);
  CHECK(run->end.day == 180);
  CHECK(std::abs(run->account.imbalance() / run->account.eaten) < 1e-12);
}

TEST_CASE("simulate: a list for each day is the schedule it spells out") {
  std::array<double, 60> list{};
  for (std::size_t i = 0; i < list.size(); ++i) list[i] = i < 30 ? -750.0 : 0.0;
  constexpr std::array<std::int32_t, 2> two_days{30, 60};
  std::array<snapshot, 2> by_list{}, by_number{};
  const double less = -750;
  REQUIRE(simulate(man, {.intake_change = {list.data(), list.size()}}, two_days, by_list));
  REQUIRE(simulate(man, {.intake_change = every_day(less)}, two_days, by_number));
  CHECK(by_list[0].body.weight() == by_number[0].body.weight());  // the next day is not seen
  CHECK(by_list[1].body.weight() > by_number[1].body.weight());
}

TEST_CASE("simulate: more steps a day change the weight by some milligrams") {
  const double less = -800;
  constexpr std::array<std::int32_t, 1> year_on{365};
  std::array<snapshot, 1> one_step{}, many_steps{};
  REQUIRE(simulate(man, {.intake_change = every_day(less)}, year_on, one_step, 1));
  REQUIRE(simulate(man, {.intake_change = every_day(less)}, year_on, many_steps, 96));
  CHECK(std::abs((one_step[0].body.weight() - many_steps[0].body.weight()) / kilogram) < 5e-6);
}

TEST_CASE("simulate: refuses, names the day, and writes nothing") {
  std::array<snapshot, 1> body{};
  body[0].day = -7;
  constexpr std::array<std::int32_t, 1> far{3650};
  const double less = -2400;
  const auto starved = simulate(man, {.intake_change = every_day(less)}, far, body);
  CHECK(starved.status() == status::outside_domain);
  CHECK(starved.error().name == "day");
  CHECK(starved.error().value > 100);
  CHECK(starved.error().value < 3650);
  CHECK(std::string(starved.error().why) == "on this day no lean tissue is left");
  const double below_nothing = -5000;
  const auto negative = simulate(man, {.intake_change = every_day(below_nothing)}, far, body);
  CHECK(negative.error().value == 0);
  CHECK(std::string(negative.error().why) == "on this day the intake is below 0");
  const double no_salt = -30000;
  const auto dry = simulate(man, {.sodium_change = {&no_salt, 1}}, far, body);
  REQUIRE(dry.status() == status::ok);  // 10 kg of fluid less: it still has some
  const double no_water = -300000;
  body[0].day = -7;
  CHECK(std::string(simulate(man, {.sodium_change = {&no_water, 1}}, far, body).error().why) ==
        "on this day no extracellular fluid is left");
  CHECK(body[0].day == -7);
}

TEST_CASE("simulate: refuses counts, days and numbers") {
  std::array<snapshot, 2> bodies{};
  constexpr std::array<std::int32_t, 2> back{30, 7}, good{7, 30}, endless{7, 73001};
  CHECK(simulate(man, {}, back, bodies).error().name == "day");
  CHECK(simulate(man, {}, endless, bodies).error().value == 73001);
  CHECK(simulate(man, {}, {}, bodies).status() == status::wrong_count);
  CHECK(simulate(man, {}, good, std::span(bodies).first(1)).status() == status::wrong_count);
  const std::array<double, 3> few{};
  CHECK(simulate(man, {.intake_change = {few.data(), few.size()}}, good, bodies).status() ==
        status::wrong_count);
  const double none = not_a_number;
  check_refused(simulate(man, {.intake_change = every_day(none)}, good, bodies), status::not_finite,
                "intake_change_kcal_per_day", -50000, 50000);
  const double above = 1.01;
  check_refused(simulate(man, {.carbohydrate = {&above, 1}}, good, bodies), status::impossible,
                "carbohydrate", 0, 1);
  check_refused(simulate(man, {}, good, bodies, 0), status::impossible, "steps_per_day", 1, 96);
  auto minor = man;
  minor.age = 17_y;
  CHECK(simulate(minor, {}, good, bodies).error().name == "age_y");
}

TEST_CASE("simulate: remarks the limits with their first day") {
  std::array<snapshot, 1> body{};
  constexpr std::array<std::int32_t, 1> two_years{730};
  const double less = -1000;
  const auto run = simulate(man, {.intake_change = every_day(less)}, two_years, body);
  REQUIRE(run);
  CHECK(run.status() == status::extrapolated);
  CHECK((run->limits & limit::below_resting) != 0);
  CHECK(run->since[3] == 28);
  CHECK((run->limits & limit::lean_lost) != 0);
  CHECK(run->since[1] > 28);
  constexpr std::array<std::int32_t, 1> seven{7};
  const double half = -1370;  // of 2673 kcal/d
  const auto far = simulate(man, {.intake_change = every_day(half)}, seven, body);
  CHECK(far.status() == status::outside_studied);
  CHECK(far->limits == limit::intake_far);
  CHECK(far->since[4] == 1);
}
