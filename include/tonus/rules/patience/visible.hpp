// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on when a change is seen and on how fast muscle grows.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The first weeks, in which little is seen: early strength gain is mostly neural.
struct patience_early_no_visible {
  /// What the rule reads.
  struct input {
    weeks weeks_training;  ///< training so far
    weeks weeks_deficit;   ///< time in deficit so far
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "patience.early.no_visible",
      .title = "Too early to see change",
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition = "weeks_training and weeks_deficit < {early} -> info; else none",
      .clears_when = "{early} of training or of deficit",
      .sources = {&sources::benito, &sources::design}};
  /// The thresholds.
  struct limits {
    weeks early = 6.0 * week;  ///< weeks before which no change is looked for
  };
  /// Mean gain of lean mass in men over all trials, [benito].
  static constexpr mass mean_gain = 1.5 * kilogram;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!below(in.weeks_training, at.early) || !below(in.weeks_deficit, at.early)) return {};
    return because(severity_t::info, "weeks_training", at.early)
        .with("mean_gain", mean_gain.value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weeks_training", &input::weeks_training),
             fact_field("weeks_deficit", &input::weeks_deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("early", &limits::early, sources::design));
  }
};

/// The change of body mass index at which others see it in the face.
struct patience_face_visible {
  /// What the rule reads.
  struct input {
    body_mass_index bmi_change;  ///< body mass index now minus that at the start
    choice<sex_t> sex;           ///< sex whose reference data apply
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "patience.face.visible",
      .title = "When other people notice",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition =
          "loss = -bmi_change; loss <= 0 -> none; else info, with the mark: {noticed}, then "
          "{third_female} (female) or {third_male} (male)",
      .clears_when = "not applicable",
      .sources = {&sources::rerule}};
  /// The thresholds.
  struct limits {
    body_mass_index noticed = 1.33 * kilogram_per_square_metre;  ///< loss that others notice
    body_mass_index third_female =
        2.38 * kilogram_per_square_metre;                           ///< the further mark for women
    body_mass_index third_male = 2.59 * kilogram_per_square_metre;  ///< the further mark for men
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const body_mass_index loss = -in.bmi_change;
    const body_mass_index third = in.sex == sex_t::male ? at.third_male : at.third_female;
    if (!above(loss, body_mass_index{})) return {};
    const double mark = at_least(loss, third) ? 3.0 : at_least(loss, at.noticed) ? 2.0 : 1.0;
    const double to_go = at.noticed > loss ? (at.noticed - loss).value() : 0.0;
    return because(severity_t::info, "bmi_change", mark == 3.0 ? -third : -at.noticed)
        .with("mark", mark, "1")
        .with("to_go", to_go, "kg/m2");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi_change", &input::bmi_change), fact_field("sex", &input::sex));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("noticed", &limits::noticed, sources::rerule),
             threshold("third_female", &limits::third_female, sources::rerule),
             threshold("third_male", &limits::third_male, sources::rerule));
  }
};

/// Lean mass expected in a month against a ceiling for experience and sex.
struct patience_muscle_rate {
  /// What the rule reads.
  struct input {
    monthly_mass expected_gain;                 ///< lean mass expected to be gained
    choice<training_status_t> training_status;  ///< experience with strength training
    choice<sex_t> sex;                          ///< sex whose reference data apply
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "patience.muscle.rate",
      .title = "Muscle gain expected too fast",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "ceiling: novice {novice_male} (male), {novice_female} (female); intermediate "
          "{intermediate_male}, {intermediate_female}; advanced {advanced_male}, "
          "{advanced_female}; expected_gain > 2 * ceiling -> warn; > ceiling -> advise; else none",
      .clears_when = "expected_gain <= ceiling",
      .sources = {&sources::benito, &sources::design}};
  /// The thresholds.
  struct limits {
    monthly_mass novice_male = 1.0 * kilogram_per_month;        ///< ceiling of a novice man
    monthly_mass intermediate_male = 0.5 * kilogram_per_month;  ///< ceiling of an intermediate man
    monthly_mass advanced_male = 0.25 * kilogram_per_month;     ///< ceiling of an advanced man
    monthly_mass novice_female = 0.5 * kilogram_per_month;      ///< ceiling of a novice woman
    monthly_mass intermediate_female =
        0.25 * kilogram_per_month;                             ///< ceiling of an intermediate woman
    monthly_mass advanced_female = 0.12 * kilogram_per_month;  ///< ceiling of an advanced woman
  };
  /// Mean gain of men in 111 trials, in all, [benito].
  static constexpr mass mean_total = 1.53 * kilogram;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const monthly_mass ceiling = ceiling_of(in, at);
    verdict result;
    if (above(in.expected_gain, 2.0 * ceiling))
      result = because(severity_t::warn, "expected_gain", 2.0 * ceiling);
    else if (above(in.expected_gain, ceiling))
      result = because(severity_t::advise, "expected_gain", ceiling);
    return result.with("ceiling", ceiling.value(), "kg/mo")
        .with("mean_total", mean_total.value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("expected_gain", &input::expected_gain),
             fact_field("training_status", &input::training_status),
             fact_field("sex", &input::sex));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("novice_male", &limits::novice_male, sources::design),
             threshold("intermediate_male", &limits::intermediate_male, sources::design),
             threshold("advanced_male", &limits::advanced_male, sources::design),
             threshold("novice_female", &limits::novice_female, sources::design),
             threshold("intermediate_female", &limits::intermediate_female, sources::design),
             threshold("advanced_female", &limits::advanced_female, sources::design));
  }

 private:
  static constexpr monthly_mass ceiling_of(const input& in, const limits& at) noexcept {
    const bool male = in.sex == sex_t::male;
    if (in.training_status == training_status_t::novice)
      return male ? at.novice_male : at.novice_female;
    if (in.training_status == training_status_t::intermediate)
      return male ? at.intermediate_male : at.intermediate_female;
    return male ? at.advanced_male : at.advanced_female;
  }
};

}  // namespace tonus::rules
