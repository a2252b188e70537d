// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weight loss with a GLP-1 drug.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Part of what is lost on these drugs is muscle and bone; protein and strength work protect them.
///
/// Severe abdominal symptoms and pregnancy go to the prescriber. With kidney disease the care
/// team's protein target replaces the one here.
struct safety_glp1_monitor {
  /// What the rule reads.
  struct input {
    choice<answer_t> glp1_drug;  ///< takes a GLP-1 receptor agonist, alone or combined
    choice<answer_t> severe_abdominal_symptoms;  ///< severe lasting abdominal symptoms
    choice<pregnancy_t> pregnancy;               ///< pregnant or breastfeeding
    weekly_percentage loss_rate;  ///< weekly loss of body weight from the trend, positive = loss
    nutrient_rate protein_per_weight;      ///< protein eaten per body weight
    choice<answer_t> resistance_training;  ///< strength work on two or more days a week
  };
  /// The thresholds.
  struct limits {
    nutrient_rate protein = 1.2 * gram_per_kilogram_day;  ///< protein that protects muscle
    weekly_percentage fast = 1.0 * percent_per_week;      ///< fast loss
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.glp1.monitor",
      .title = "Losing weight with a GLP-1 drug",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "not glp1_drug -> none; severe_abdominal_symptoms -> stop_and_refer; pregnancy "
          "= pregnant or lactating -> stop_and_refer; weak = protein_per_weight < "
          "{protein} or not resistance_training; weak and loss_rate > {fast} -> warn; "
          "weak otherwise -> advise; else none",
      .clears_when = "protein_per_weight >= {protein} and resistance_training, no symptom",
      .sources = {&sources::moz25, &sources::glp1_lean, &sources::glp1_label},
      .unverified_mark = true};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!is_yes(in.glp1_drug)) return {};
    if (is_yes(in.severe_abdominal_symptoms))
      return because(severity_t::stop_and_refer, "severe_abdominal_symptoms");
    if (in.pregnancy != pregnancy_t::none) return because(severity_t::stop_and_refer, "pregnancy");
    const bool little = below(in.protein_per_weight, at.protein);
    if (!little && is_yes(in.resistance_training)) return {};
    if (above(in.loss_rate, at.fast)) return because(severity_t::warn, "loss_rate", at.fast);
    return little ? because(severity_t::advise, "protein_per_weight", at.protein)
                  : because(severity_t::advise, "resistance_training");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("glp1_drug", &input::glp1_drug),
             fact_field("severe_abdominal_symptoms", &input::severe_abdominal_symptoms),
             fact_field("pregnancy", &input::pregnancy), fact_field("loss_rate", &input::loss_rate),
             fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("resistance_training", &input::resistance_training));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("protein", &limits::protein, sources::glp1_lean),
             threshold("fast", &limits::fast, sources::design));
  }
};

}  // namespace tonus::rules
