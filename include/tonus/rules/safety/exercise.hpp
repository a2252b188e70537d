// SPDX-License-Identifier: BSL-1.0
/// @file
/// Symptoms and diseases before exercise.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Symptoms with effort are cleared first, and known disease before vigorous work.
///
/// An older clearance does not count against a symptom. For most people clearance leads to
/// exercise, not away from it.
struct safety_exercise_preparticipation {
  /// What the rule reads.
  struct input {
    choice<answer_t> exertional_chest_pain;  ///< pain or pressure in the chest with effort
    choice<answer_t> syncope;                ///< fainting with effort or without a cause
    choice<answer_t> known_disease;  ///< known cardiovascular disease, diabetes or kidney disease
    choice<answer_t>
        currently_active;  ///< moderately active for 30 min on 3 days a week in the last 3 months
    choice<planned_intensity_t> planned_intensity;  ///< hardest effort planned
    std::optional<choice<answer_t>>
        medical_clearance;  ///< a clinician who knows the disease cleared this exercise
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.exercise.preparticipation",
      .title = "Clear symptoms before vigorous exercise",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "exertional_chest_pain or syncope -> stop_and_refer; known_disease and "
          "medical_clearance -> none; known_disease and planned_intensity = vigorous -> "
          "stop_and_refer; known_disease and not currently_active -> warn; else none",
      .clears_when = "no symptom, and medical_clearance = yes where a disease is known",
      .sources = {&sources::acsm15, &sources::colberg17, &sources::parq}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (is_yes(in.exertional_chest_pain))
      return because(severity_t::stop_and_refer, "exertional_chest_pain");
    if (is_yes(in.syncope)) return because(severity_t::stop_and_refer, "syncope");
    if (!is_yes(in.known_disease) || is_yes(in.medical_clearance)) return {};
    if (in.planned_intensity == planned_intensity_t::vigorous)
      return because(severity_t::stop_and_refer, "planned_intensity");
    return is_yes(in.currently_active) ? verdict{} : because(severity_t::warn, "known_disease");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("exertional_chest_pain", &input::exertional_chest_pain),
             fact_field("syncope", &input::syncope),
             fact_field("known_disease", &input::known_disease),
             fact_field("currently_active", &input::currently_active),
             fact_field("planned_intensity", &input::planned_intensity),
             fact_field("medical_clearance", &input::medical_clearance));
  }
};

}  // namespace tonus::rules
