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
  /// The thresholds.
  struct limits {
    nutrient_rate low = 1.2 * gram_per_kilogram_day;     ///< below it muscle gain is at risk
    nutrient_rate enough = 1.6 * gram_per_kilogram_day;  ///< breakpoint of the meta-regression
    nutrient_rate most =
        2.2 *
        gram_per_kilogram_day;  ///< upper confidence limit of that breakpoint: more adds nothing
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const goal_t goal = read_goal(in.goal);
    const bool builds = goal == goal_t::muscle_gain || goal == goal_t::recomposition;
    if (is_yes(in.kidney_disease) || in.resistance_training != answer_t::yes || !builds) return {};
    const nutrient_rate eaten = in.protein_per_weight;
    if (above(eaten, at.most)) return because(severity_t::info, "protein_per_weight", at.most);
    if (at_least(eaten, at.enough)) return {};
    const bool short_of = below(eaten, at.low);
    return because(short_of ? severity_t::warn : severity_t::advise, "protein_per_weight",
                   short_of ? at.low : at.enough)
        .with("gap", (at.enough - eaten).value(), "g/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("goal", &input::goal),
             fact_field("resistance_training", &input::resistance_training),
             fact_field("kidney_disease", &input::kidney_disease));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::design),
             threshold("enough", &limits::enough, sources::morton),
             threshold("most", &limits::most, sources::morton));
  }
};

}  // namespace tonus::rules
