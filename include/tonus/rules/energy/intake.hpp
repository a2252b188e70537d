// SPDX-License-Identifier: BSL-1.0
/// @file
/// How little energy may be eaten.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How little energy may be eaten, for each sex and with or without medical supervision.
///
/// A very-low-calorie diet belongs in a medical setting: without one it stops the plan. A missing
/// answer about supervision counts as no.
struct energy_intake_floor {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;   ///< sex whose reference data apply
    energy_rate intake;  ///< energy eaten, planned or logged
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// The thresholds.
  struct limits {
    energy_rate very_low = 800.0 * kilocalorie_per_day;  ///< below it a diet is of very low energy
    energy_rate least_female =
        1200.0 * kilocalorie_per_day;  ///< least intake of a usual diet for women
    energy_rate least_male =
        1500.0 * kilocalorie_per_day;  ///< least intake of a usual diet for men
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.intake.floor",
      .title = "Minimum energy intake",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "intake < {very_low} -> stop_and_refer, or warn when medically_supervised; "
          "intake < {least_female} (female) or {least_male} (male) -> warn; else none",
      .clears_when =
          "intake >= {least_female} (female) or {least_male} (male), or supervision "
          "recorded",
      .sources = {&sources::aha, &sources::johansson}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const energy_rate least = in.sex == sex_t::male ? at.least_male : at.least_female;
    const double gap = least > in.intake ? (least - in.intake).value() : 0.0;
    return grade(in, at, least).with("floor", least.value(), "kcal/d").with("gap", gap, "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("intake", &input::intake),
             fact_field("medically_supervised", &input::medically_supervised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("very_low", &limits::very_low, sources::aha),
             threshold("least_female", &limits::least_female, sources::aha),
             threshold("least_male", &limits::least_male, sources::aha));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, energy_rate least) noexcept {
    if (below(in.intake, at.very_low))
      return because(
          is_yes(in.medically_supervised) ? severity_t::warn : severity_t::stop_and_refer, "intake",
          at.very_low);
    if (below(in.intake, least)) return because(severity_t::warn, "intake", least);
    return {};
  }
};

}  // namespace tonus::rules
