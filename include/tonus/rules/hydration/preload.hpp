// SPDX-License-Identifier: BSL-1.0
/// @file
/// Water before meals.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Half a litre before meals helped people of 55 to 75 years to lose weight; younger ones were not
/// shown to gain from it.
struct hydration_preload_premeal {
  /// What the rule reads.
  struct input {
    choice<goal_t> goal;                ///< aim of the plan; tone is read as recomposition
    years age;                          ///< age
    small_volume preload;               ///< water drunk about half an hour before each main meal
    choice<answer_t> fluid_restricted;  ///< a clinician limits the fluid for heart, kidney or liver
  };
  /// The thresholds.
  struct limits {
    small_volume enough = 500.0 * millilitre;  ///< drunk half an hour before each main meal
    years older = 55.0 * year;                 ///< youngest of the trial
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.preload.premeal",
      .title = "Water before meals as an aid",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "fluid_restricted -> none; goal = fat_loss and preload < {enough} and age >= "
          "{older} -> advise; goal = fat_loss and preload < {enough} and age < {older} ->"
          " info; else none",
      .clears_when = "preload >= {enough}",
      .sources = {&sources::davy, &sources::dennis}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool applies = in.goal == goal_t::fat_loss && !is_yes(in.fluid_restricted);
    if (!applies || at_least(in.preload, at.enough)) return {};
    return because(at_least(in.age, at.older) ? severity_t::advise : severity_t::info, "preload",
                   at.enough);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal", &input::goal), fact_field("age", &input::age),
             fact_field("preload", &input::preload),
             fact_field("fluid_restricted", &input::fluid_restricted));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("enough", &limits::enough, sources::dennis),
             threshold("older", &limits::older, sources::dennis));
  }
};

}  // namespace tonus::rules
