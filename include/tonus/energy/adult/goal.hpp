// SPDX-License-Identifier: BSL-1.0
/// @file
/// The inverse questions: what to eat to reach a weight, how long it takes, what to do instead.
///
/// All of them are plain calculations: they know no screening facts, refuse minors, and whoever
/// shows their results says `unscreened`.
#pragma once

#include <tonus/energy/adult/steady_state.hpp>

namespace tonus::energy::adult {

/// Sodium of the usual diet, which is scaled with the energy eaten, as in the planner of the NIH.
inline constexpr sodium_rate usual_sodium = sodium_rate::from_value(4000.0);

/// A goal, as `field`s of an equation.
struct goal {
  /// What is asked for: exactly one of weight and body fat.
  struct input {
    std::optional<mass> goal_weight{};          ///< body weight to reach
    std::optional<percentage> goal_body_fat{};  ///< or share of it that is fat
    days goal_days{};                           ///< when it is to be reached
    percentage activity_change{};               ///< of the activity coefficient, kept afterwards
    std::optional<fraction> carbohydrate{};     ///< share of the energy, else that of the baseline
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal_weight", &input::goal_weight),
             field("goal_body_fat", &input::goal_body_fat, possible(above_zero, 100)),
             field("goal_days", &input::goal_days, possible(1, 73000), whole),
             field("activity_change", &input::activity_change, possible(-100, 1000)),
             field("carbohydrate", &input::carbohydrate, possible(0, 1), studied(0.05, 0.75)));
  }
};

/// What to eat for a goal.
struct goal_intake {
  energy_rate baseline{};  ///< intake before
  energy_rate goal{};      ///< constant intake that reaches the goal on its day
  energy_rate maintain{};  ///< intake that then holds the tissues, adaptation complete
  state<> end{};           ///< the body on that day
};

/// The constant intake that reaches a goal on its day, and the one that then holds it. Sodium is
/// scaled with the energy eaten. The root is found by TOMS 748 to 0.01 kcal/d.
///
/// After the goal day glycogen and fluid come back within a week and adaptation leaves within a
/// month, so that the weight still moves a little.
/// @param who the person @param what the goal
/// @return the intakes, with cautions where input or body are outside the limits; or the first
///   problem; not_reachable where even fasting, or the largest intake, falls short
[[nodiscard]] outcome<goal_intake> intake_for_goal(const person::input& who,
                                                   const goal::input& what) noexcept;

/// Activity in place of diet: the change of the activity coefficient that reaches the goal while
/// the intake stays that of the baseline. `activity_change` of the goal is not looked at.
/// @param who the person @param what the goal
/// @return the change in %; or the first problem; not_reachable beyond -100 to 1000 %
[[nodiscard]] outcome<percentage> activity_for_goal(const person::input& who,
                                                    const goal::input& what) noexcept;

/// Days until a weight is reached while a change is kept.
/// @param who the person @param kept the change @param goal_weight the weight
/// @return days, with the part of the last day; or the first problem; not_reachable where the
///   weight comes to rest before it ("never")
[[nodiscard]] outcome<days> days_to_goal(const person::input& who, const change& kept,
                                         mass goal_weight) noexcept;

/// Intake that holds the tissues of a body once adaptation is complete.
/// @param b the constants @param body the body @param activity its activity coefficient
/// @return the intake
constexpr energy_rate intake_to_hold(const baseline<>& b, const state<>& body,
                                     relative_energy_rate activity) noexcept {
  constexpr double answered = feeding_share + adaptive_share;
  return (b.intercept + fat_upkeep * body.fat + lean_upkeep * body.lean + activity * body.weight() -
          answered * b.intake) *
         (1.0 / (1.0 - answered));
}

}  // namespace tonus::energy::adult
