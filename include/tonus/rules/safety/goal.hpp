// SPDX-License-Identifier: BSL-1.0
/// @file
/// Aims below what is healthy.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Judges the body mass index that the goal weight would give.
struct safety_goal_bmi_floor {
  /// What the rule reads.
  struct input {
    mass goal_weight;  ///< body weight aimed at
    length height;     ///< standing height without shoes
  };
  /// The thresholds.
  struct limits {
    body_mass_index underweight = 18.5 * kilogram_per_square_metre;  ///< lower end of normal weight
    body_mass_index low =
        20.0 *
        kilogram_per_square_metre;  ///< below it mortality is already higher than at 20 to 25
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.goal.bmi_floor",
      .title = "Goal weight below a healthy BMI",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "goal_bmi = goal_weight / height^2; goal_bmi < {underweight} -> stop_and_refer;"
          " {underweight} <= goal_bmi < {low} -> warn; else none",
      .clears_when = "goal_weight raised to {low} * height^2",
      .sources = {&sources::gbmc}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const quantity<unit::metre> height(in.height);
    const auto area = height * height;
    const body_mass_index goal_bmi = in.goal_weight / area;
    return grade(at, goal_bmi, area)
        .with("goal_bmi", goal_bmi.value(), "kg/m2")
        .with("lowest_clearing_weight", mass(at.low * area).value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal_weight", &input::goal_weight), fact_field("height", &input::height));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("underweight", &limits::underweight, sources::gbmc),
             threshold("low", &limits::low, sources::gbmc));
  }

 private:
  static constexpr verdict grade(const limits& at, body_mass_index goal_bmi,
                                 quantity<unit::square_metre> area) noexcept {
    if (below(goal_bmi, at.underweight))
      return because(severity_t::stop_and_refer, "goal_weight", mass(at.underweight * area));
    if (below(goal_bmi, at.low))
      return because(severity_t::warn, "goal_weight", mass(at.low * area));
    return {};
  }
};

/// Essential fat is about 2 to 5 % in men and 10 to 13 % in women: no goal comes near it.
struct safety_goal_body_fat_floor {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;         ///< sex whose reference data apply
    percentage goal_body_fat;  ///< body-fat share aimed at
  };
  /// The thresholds.
  struct limits {
    percentage stop_male = 5.0 * percent;     ///< upper end of essential fat of men
    percentage stop_female = 12.0 * percent;  ///< within essential fat of women
    percentage warn_male = 8.0 * percent;     ///< leaner than most athletes of either study
    percentage warn_female = 16.0 * percent;  ///< the same for women
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.goal.body_fat_floor",
      .title = "Goal body fat below a safe floor",
      .grade = grade_t::c,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "goal_body_fat < {stop_male} (male) or {stop_female} (female) -> "
          "stop_and_refer; goal_body_fat < {warn_male} (male) or {warn_female} (female) "
          "-> warn; else none",
      .clears_when = "goal_body_fat >= {warn_male} (male) or {warn_female} (female)",
      .sources = {&sources::garthe, &sources::ace_fat_table, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool male = in.sex == sex_t::male;
    const percentage lowest = male ? at.stop_male : at.stop_female;
    const percentage low = male ? at.warn_male : at.warn_female;
    if (below(in.goal_body_fat, lowest))
      return because(severity_t::stop_and_refer, "goal_body_fat", lowest);
    if (below(in.goal_body_fat, low)) return because(severity_t::warn, "goal_body_fat", low);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("goal_body_fat", &input::goal_body_fat));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("stop_male", &limits::stop_male, sources::design),
             threshold("stop_female", &limits::stop_female, sources::design),
             threshold("warn_male", &limits::warn_male, sources::design),
             threshold("warn_female", &limits::warn_female, sources::design));
  }
};

}  // namespace tonus::rules
