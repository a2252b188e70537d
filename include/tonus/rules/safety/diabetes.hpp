// SPDX-License-Identifier: BSL-1.0
/// @file
/// Diabetes drugs, eating less and exercise.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/rules/safety/low_glucose.hpp>

namespace tonus::rules {

/// Less food calls for less of the drug, which the diabetes team changes before the plan starts.
///
/// A secretagogue is a sulfonylurea or a glinide.
struct safety_diabetes_deficit {
  /// What the rule reads.
  struct input {
    choice<diabetes_medication_t>
        diabetes_medication;  ///< glucose-lowering drug with the highest risk of low glucose
    energy_rate deficit;      ///< energy deficit, planned or current; negative = surplus
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.diabetes.deficit",
      .title = "Eating less on insulin or a drug that can cause a low",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::stop_and_refer},
      .condition =
          "deficit <= 0 -> none; diabetes_medication = insulin or secretagogue -> "
          "stop_and_refer, or info when medically_supervised; else none",
      .clears_when = "medically_supervised = yes, or deficit <= 0 kcal/d",
      .sources = {&sources::ada24, &sources::glp1_label}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (at_most(in.deficit, energy_rate{}) || !can_cause_a_low(in.diabetes_medication)) return {};
    return because(is_yes(in.medically_supervised) ? severity_t::info : severity_t::stop_and_refer,
                   "diabetes_medication");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("diabetes_medication", &input::diabetes_medication),
             fact_field("deficit", &input::deficit),
             fact_field("medically_supervised", &input::medically_supervised));
  }
};

/// Glucose just before exercise, for people whose drug can cause a low.
///
/// Shows the reading in mg/dL too.
struct safety_diabetes_exercise_glucose {
  /// What the rule reads.
  struct input {
    choice<diabetes_medication_t>
        diabetes_medication;  ///< glucose-lowering drug with the highest risk of low glucose
    molarity glucose_before_exercise;               ///< glucose just before the session
    choice<planned_intensity_t> planned_intensity;  ///< hardest effort planned
    std::optional<choice<ketones_t>>
        ketones_raised;  ///< ketones in blood or urine moderate or higher
  };
  /// The thresholds.
  struct limits {
    molarity low = 3.9 * millimole_per_litre;       ///< a low is treated first
    molarity cautious = 5.0 * millimole_per_litre;  ///< carbohydrate first
    molarity high = 13.9 * millimole_per_litre;     ///< ketones are tested
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.diabetes.exercise_glucose",
      .title = "Glucose before a session",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "g = glucose_before_exercise; diabetes_medication = none or other -> none; g < "
          "{low} -> stop_and_refer; {low} <= g < {cautious} -> warn; {cautious} <= g < "
          "{high} -> none; g >= {high} and ketones_raised = yes -> stop_and_refer; g >= "
          "{high} and (ketones_raised = unknown or planned_intensity = vigorous) -> warn;"
          " g >= {high} otherwise -> advise",
      .clears_when = "{cautious} <= glucose_before_exercise < {high}",
      .sources = {&sources::colberg16, &sources::esport}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!can_cause_a_low(in.diabetes_medication)) return {};
    constexpr double mg_per_dl = 18.016;  // of 1 mmol/L glucose
    return grade(in, at).with("glucose", mg_per_dl * in.glucose_before_exercise.value(), "mg/dL");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("diabetes_medication", &input::diabetes_medication),
             fact_field("glucose_before_exercise", &input::glucose_before_exercise),
             fact_field("planned_intensity", &input::planned_intensity),
             fact_field("ketones_raised", &input::ketones_raised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::esport),
             threshold("cautious", &limits::cautious, sources::colberg16),
             threshold("high", &limits::high, sources::colberg16));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    const molarity g = in.glucose_before_exercise;
    const auto finding = [](severity_t severity, molarity limit) {
      return because(severity, "glucose_before_exercise", limit);
    };
    if (below(g, at.low)) return finding(severity_t::stop_and_refer, at.low);
    if (below(g, at.cautious)) return finding(severity_t::warn, at.cautious);
    if (below(g, at.high)) return {};
    const ketones_t ketones =
        in.ketones_raised ? static_cast<ketones_t>(*in.ketones_raised) : ketones_t::not_told;
    if (ketones == ketones_t::yes) return finding(severity_t::stop_and_refer, at.high);
    const bool hard = in.planned_intensity == planned_intensity_t::vigorous;
    return finding(ketones == ketones_t::not_told || hard ? severity_t::warn : severity_t::advise,
                   at.high);
  }
};

}  // namespace tonus::rules
