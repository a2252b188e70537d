// SPDX-License-Identifier: BSL-1.0
// The inverse questions against tests/vectors/hall_goal.csv and against the simulation.
#include <tonus/energy/adult/goal.hpp>

#include <doctest/doctest.h>

#include <tonus/energy/adult/linearised.hpp>
#include <tonus/energy/adult/simulate.hpp>

#include "energy/adult/people.hpp"
#include "refusal.hpp"
#include "vectors.hpp"

namespace {

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::energy::adult;
using people::man;
using people::woman;

}  // namespace

TEST_CASE("goal: the worked problems, exact and by the planner's port") {
  const auto rows = read_table("hall_goal.csv", 16);
  CHECK(rows.size() == 16);
  for (const auto& [where, f] : rows) {
    CAPTURE(where);
    const person::input who{f[1] == "male" ? sex_t::male : sex_t::female, to_number(f[2]) * year,
                            to_number(f[3]) * 100.0 * centimetre, to_number(f[4]) * kilogram,
                            to_number(f[5]) * one};
    const auto found = intake_for_goal(who, {.goal_weight = to_number(f[6]) * kilogram,
                                             .goal_days = to_number(f[7]) * day,
                                             .activity_change = to_number(f[8]) * percent});
    REQUIRE(found);
    const bool exact = f[9] == "hall2011_exact";
    // Asked for: 0.1 and 3.2. The root is found to 0.01.
    const double near = exact ? 0.02 : 3.2;
    CHECK(std::abs(found->baseline / kilocalorie_per_day - to_number(f[10])) < 0.0006);
    CHECK(std::abs(found->goal / kilocalorie_per_day - to_number(f[11])) < near);
    CHECK(std::abs(found->maintain / kilocalorie_per_day - to_number(f[12])) < near);
    if (!exact) continue;
    CHECK(std::abs(found->end.fat / kilogram - to_number(f[14])) < 2e-4);
    CHECK(std::abs(found->end.glycogen / kilogram - to_number(f[15])) < 2e-6);
  }
}

TEST_CASE("goal: what is found reaches the goal in the simulation") {
  const auto found = intake_for_goal(woman, {.goal_weight = 72_kg, .goal_days = 200_d});
  REQUIRE(found);
  const double change = (found->goal - found->baseline) / kilocalorie_per_day;
  const double sodium = 4000 * (found->goal / found->baseline - 1.0);
  constexpr std::array<std::int32_t, 1> last{200};
  std::array<snapshot, 1> body{};
  REQUIRE(
      simulate(woman, {.intake_change = {&change, 1}, .sodium_change = {&sodium, 1}}, last, body));
  CHECK(std::abs(body[0].body.weight() / kilogram - 72) < 3e-4);
}

TEST_CASE("goal: body fat as a goal") {
  const auto found = intake_for_goal(man, {.goal_body_fat = 22.0 * percent, .goal_days = 150_d});
  REQUIRE(found);
  CHECK(100 * (found->end.fat / found->end.weight()) == doctest::Approx(22).epsilon(1e-5));
  CHECK(found->goal < found->baseline);
}

TEST_CASE("goal: held, the tissues stay") {
  const auto found = intake_for_goal(man, {.goal_weight = 82_kg, .goal_days = 180_d});
  REQUIRE(found);
  const auto subject = make_subject(man);
  const auto held = rest_of_body(subject->constants, {found->maintain - found->baseline});
  REQUIRE(held);
  // At rest with that intake: the fluids of the phase differ, the tissues hardly.
  CHECK(std::abs((held->fat - found->end.fat) / kilogram) < 1.0);
}

TEST_CASE("goal: refusals") {
  auto minor = man;
  minor.age = 16_y;
  check_refused(intake_for_goal(minor, {.goal_weight = 80_kg, .goal_days = 100_d}),
                status::outside_domain, "age_y", 18, 130);
  CHECK(intake_for_goal(man, {.goal_weight = 60_kg, .goal_days = 30_d}).status() ==
        status::not_reachable);
  CHECK(intake_for_goal(man, {.goal_weight = 690_kg, .goal_days = 10_d}).status() ==
        status::not_reachable);
  CHECK(intake_for_goal(man, {.goal_days = 30_d}).status() == status::missing_input);
  CHECK(intake_for_goal(man, {80_kg, 20.0 * percent, 30_d}).status() == status::outside_domain);
  CHECK(intake_for_goal(man, {.goal_weight = 80_kg}).error().name == "goal_days_d");
  CHECK(intake_for_goal(man, {.goal_weight = 80_kg, .goal_days = 1.5_d}).status() ==
        status::impossible);
}

TEST_CASE("goal: a change of activity does what a change of intake does") {
  const goal::input lighter{.goal_weight = 86_kg, .goal_days = 365_d};
  const auto moved = activity_for_goal(man, lighter);
  REQUIRE(moved);
  CHECK(*moved > 0.0 * percent);
  // With that activity the intake for the goal is the baseline's.
  auto same = lighter;
  same.activity_change = *moved;
  const auto eaten = intake_for_goal(man, same);
  REQUIRE(eaten);
  CHECK(std::abs((eaten->goal - eaten->baseline) / kilocalorie_per_day) < 0.05);
  CHECK(activity_for_goal(man, {.goal_weight = 40_kg, .goal_days = 30_d}).status() ==
        status::not_reachable);
}

TEST_CASE("days to a goal: the crossing, a start at the goal, and never") {
  const change less{.intake = -500.0 * kilocalorie_per_day};
  const auto found = days_to_goal(man, less, 85_kg);
  REQUIRE(found);
  const double change = -500;
  const auto before = static_cast<std::int32_t>(std::floor(*found / day));
  const std::array<std::int32_t, 2> around{before, before + 1};
  std::array<snapshot, 2> bodies{};
  REQUIRE(simulate(man, {.intake_change = {&change, 1}}, around, bodies));
  CHECK(bodies[0].body.weight() >= 85_kg);
  CHECK(bodies[1].body.weight() <= 85_kg);
  CHECK(days_to_goal(man, less, man.weight)->value() == 0);
  const auto never = days_to_goal(man, less, 68_kg);  // it rests at 90 - 21.95
  CHECK(never.status() == status::not_reachable);
  CHECK(days_to_goal(man, less, 68.2_kg));
  CHECK(days_to_goal(man, less, 95_kg).status() == status::not_reachable);
  CHECK(days_to_goal(man, {.intake = 300.0 * kilocalorie_per_day}, 95_kg));
  CHECK(days_to_goal(man, less, -5_kg).error().name == "goal_weight_kg");
  const auto starved = days_to_goal(man, {.intake = -2400.0 * kilocalorie_per_day}, 20_kg);
  CHECK(starved.error().name == "day");
}

TEST_CASE("steady state: what a run of 100 years comes to") {
  for (const auto& who : {man, woman})
    for (const double intake : {-800.0, -500.0, -100.0, 0.0, 250.0, 1000.0})
      for (const double activity : {0.0, 20.0}) {
        CAPTURE(intake);
        const change kept{intake * kilocalorie_per_day, sodium_rate::from_value(500.0), 0.4 * one,
                          activity * percent};
        const auto rest = steady_state(who, kept);
        REQUIRE(rest);
        trajectory<> path(make_subject(who)->constants);
        path.act(conduct_of(path.constants(), kept));
        path.pass(36500);
        CHECK(path.body().weight() / rest->body.weight() == doctest::Approx(1).epsilon(1e-10));
        // The first days of a run leave the Forbes curve by what the series of a step cuts.
        const double fat = path.body().fat / rest->body.fat;
        CHECK(fat == doctest::Approx(1).epsilon(1e-8));
      }
}

TEST_CASE("steady state: the worked numbers, and none where no lean tissue would be left") {
  const auto lost = steady_state(man, {.intake = -500.0 * kilocalorie_per_day});
  CHECK(std::abs(lost->weight_change / kilogram + 21.95) < 0.005);
  const auto least = steady_state(man, {.intake = -100.0 / 4.184 * kilocalorie_per_day});
  CHECK(std::abs(least->weight_change / kilogram + 1.15) < 0.005);
  const auto her = steady_state(woman, {.intake = -100.0 / 4.184 * kilocalorie_per_day});
  CHECK(std::abs(her->weight_change / kilogram + 1.28) < 0.005);
  // Linear for small changes, water apart: glycogen and fluid are not in equation 17.
  CHECK(least->linear_change / least->weight_change == doctest::Approx(1).epsilon(0.06));
  const auto starved = steady_state(man, {.intake = -2400.0 * kilocalorie_per_day});
  CHECK(starved.status() == status::outside_domain);
}

TEST_CASE("steady state: below the break-even moving loses more, above it dieting does") {
  const auto gamma = steady_state(man, {})->diet_or_activity / kilocalorie_per_day;
  const auto start = make_subject(man)->constants;
  const auto by_diet = [&](double energy) {
    return steady_state(man, {.intake = -energy * kilocalorie_per_day})->linear_change / kilogram;
  };
  const auto by_moving = [&](double energy) {
    const double more = energy / (start.activity * start.start.weight()).value();
    return steady_state(man, {.activity = 100 * more * percent})->linear_change / kilogram;
  };
  CHECK(by_moving(0.9 * gamma) < by_diet(0.9 * gamma));
  CHECK(by_moving(1.1 * gamma) > by_diet(1.1 * gamma));
  CHECK(by_moving(gamma) == doctest::Approx(by_diet(gamma)).epsilon(1e-9));
}

TEST_CASE("linearised: the worked numbers") {
  const auto his = linearise(make_subject(man)->constants);
  CHECK(std::abs(his.rho.value() - 9633) < 1);
  CHECK(std::abs(his.epsilon.value() - 20.94) < 0.005);
  CHECK(std::abs(his.time_constant / day - 460) < 0.5);
  const auto hers = linearise(make_subject(woman)->constants);
  CHECK(std::abs(hers.rho.value() - 10151) < 1);
  CHECK(std::abs(hers.epsilon.value() - 18.82) < 0.005);
  CHECK(std::abs(hers.time_constant / day - 540) < 1);
  const energy_rate less = -100.0 * kilocalorie_per_day;
  CHECK(his.change_after(less, 1e6_d) / kilogram == doctest::Approx(-100 / 20.94).epsilon(1e-3));
}
