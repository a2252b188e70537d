// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on what is eaten.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Protein that lets strength training build muscle.
///
/// Applies to strength training with the goal muscle_gain or recomposition. Kidney disease silences
/// it: then `nutrition.protein.kidney` speaks. A missing answer about it counts as no.
struct nutrition_protein_hypertrophy {
  /// What the rule reads.
  struct input {
    nutrient_rate protein_per_weight;                ///< protein per body weight
    choice<goal_t> goal;                             ///< aim of the plan
    choice<answer_t> resistance_training;            ///< strength work on two or more days a week
    std::optional<choice<answer_t>> kidney_disease;  ///< known chronic kidney disease
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.hypertrophy",
      .title = "Protein for muscle gain",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .clears_when = "protein_per_weight from 1.6 to 2.2 g/kg/d",
      .sources = {&sources::morton, &sources::iraki}};
  /// Below it muscle gain is at risk.
  static constexpr nutrient_rate low = 1.2 * gram_per_kilogram_day;
  /// Breakpoint of the meta-regression, [morton].
  static constexpr nutrient_rate enough = 1.6 * gram_per_kilogram_day;
  /// Upper confidence limit of that breakpoint, [morton]: more adds nothing.
  static constexpr nutrient_rate most = 2.2 * gram_per_kilogram_day;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const goal_t goal = read_goal(in.goal);
    const bool builds = goal == goal_t::muscle_gain || goal == goal_t::recomposition;
    if (is_yes(in.kidney_disease) || in.resistance_training != answer_t::yes || !builds) return {};
    const nutrient_rate eaten = in.protein_per_weight;
    if (above(eaten, most)) return because(severity_t::info, "protein_per_weight", most);
    if (at_least(eaten, enough)) return {};
    const bool short_of = below(eaten, low);
    return because(short_of ? severity_t::warn : severity_t::advise, "protein_per_weight",
                   short_of ? low : enough)
        .with("gap", (enough - eaten).value(), "g/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("goal", &input::goal),
             fact_field("resistance_training", &input::resistance_training),
             fact_field("kidney_disease", &input::kidney_disease));
  }
};

}  // namespace tonus::rules
