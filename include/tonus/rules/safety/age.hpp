// SPDX-License-Identifier: BSL-1.0
/// @file
/// Minors.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Below 18 no deficit, weight target or rate is planned.
///
/// Stops a minor who wants to lose fat or is given a deficit; any other plan of a minor is at warn,
/// which keeps the training supervised.
struct safety_age_minor {
  /// What the rule reads.
  struct input {
    years age;                           ///< age
    choice<goal_t> goal;                 ///< aim of the plan; tone is read as recomposition
    std::optional<energy_rate> deficit;  ///< energy deficit, planned or current; negative = surplus
  };
  /// The thresholds.
  struct limits {
    years adult = 18.0 * year;  ///< age of majority; [aap16] discourages dieting before it
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.age.minor",
      .title = "Weight-loss planning is for adults",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "age < {adult} and (goal = fat_loss, or deficit given and > 0) -> "
          "stop_and_refer; age < {adult} otherwise -> warn; else none",
      .clears_when = "age >= {adult}",
      .sources = {&sources::aap16, &sources::aha, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.age, at.adult)) return {};
    const energy_rate none{};
    if (in.goal == goal_t::fat_loss) return because(severity_t::stop_and_refer, "age", at.adult);
    if (in.deficit && above(*in.deficit, none))
      return because(severity_t::stop_and_refer, "deficit", none);
    return because(severity_t::warn, "age", at.adult);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age), fact_field("goal", &input::goal),
             fact_field("deficit", &input::deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("adult", &limits::adult, sources::design));
  }
};

}  // namespace tonus::rules
