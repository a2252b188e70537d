// SPDX-License-Identifier: BSL-1.0
/// @file
/// Carbohydrate for hard training.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Hard training for muscle goes better with enough carbohydrate.
struct nutrition_carbohydrate_training {
  /// What the rule reads.
  struct input {
    nutrient_rate carbohydrate_per_weight;  ///< carbohydrate eaten per body weight
    weekly_count hard_sessions;             ///< hard training sessions
    choice<goal_t> goal;                    ///< aim of the plan; tone is read as recomposition
  };
  /// The thresholds.
  struct limits {
    weekly_count many = 3.0 * per_week;                  ///< hard sessions
    nutrient_rate enough = 3.0 * gram_per_kilogram_day;  ///< lower end of the advice
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.carbohydrate.training",
      .title = "Carbohydrate for hard training",
      .core = false,
      .grade = grade_t::d,
      .severities = {severity_t::info},
      .condition =
          "goal = muscle_gain and hard_sessions >= {many} and carbohydrate_per_weight < "
          "{enough} -> info; else none",
      .clears_when = "carbohydrate_per_weight >= {enough}",
      .sources = {&sources::iraki}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool trains = in.goal == goal_t::muscle_gain && at_least(in.hard_sessions, at.many);
    if (!trains || at_least(in.carbohydrate_per_weight, at.enough)) return {};
    return because(severity_t::info, "carbohydrate_per_weight", at.enough)
        .with("gap", (at.enough - in.carbohydrate_per_weight).value(), "g/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("carbohydrate_per_weight", &input::carbohydrate_per_weight),
             fact_field("hard_sessions", &input::hard_sessions), fact_field("goal", &input::goal));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("many", &limits::many, sources::iraki),
             threshold("enough", &limits::enough, sources::iraki));
  }
};

}  // namespace tonus::rules
