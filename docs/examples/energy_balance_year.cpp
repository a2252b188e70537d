// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstdio>
#include <tonus/energy/adult/goal.hpp>
#include <tonus/energy/adult/simulate.hpp>
#include <tonus/literals.hpp>

int main() {
  //! [example]
  using namespace tonus;
  using namespace tonus::literals;
  namespace adult = tonus::energy::adult;
  const adult::person::input man{sex_t::male, 40_y, 178_cm, 90_kg, 1.5 * one};
  const double less = -500;  // kcal/d, every day
  constexpr std::array<std::int32_t, 2> days{30, 365};
  std::array<adult::snapshot, 2> bodies{};
  const auto run = adult::simulate(man, {.intake_change = {&less, 1}}, days, bodies);
  if (!run) return 1;
  for (const auto& b : bodies) std::printf("day %d: %.2f kg\n", b.day, b.body.weight().value());

  const auto goal = adult::intake_for_goal(man, {.goal_weight = 82_kg, .goal_days = 180_d});
  if (!goal) return 1;
  std::printf("eat %.0f kcal/d, then %.0f\n", goal->goal.value(), goal->maintain.value());
  //! [example]
  // 2.01 and 13.75 kg less, as the description of the model prints it.
  const double month = 90 - bodies[0].body.weight() / kilogram;
  const double year_on = 90 - bodies[1].body.weight() / kilogram;
  return month > 2.005 && month < 2.015 && year_on > 13.745 && year_on < 13.755 ? 0 : 1;
}
