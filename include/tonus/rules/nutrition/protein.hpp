// SPDX-License-Identifier: BSL-1.0
/// @file
/// Protein: the minimum, for growth, in a deficit, per meal, and with kidney disease.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The least protein of an adult. Kidney disease silences it: nutrition.protein.kidney speaks.
struct nutrition_protein_minimum {
  /// What the rule reads.
  struct input {
    nutrient_rate protein_per_weight;                ///< protein eaten per body weight
    std::optional<choice<answer_t>> kidney_disease;  ///< known chronic kidney disease
  };
  /// The thresholds.
  struct limits {
    nutrient_rate least = 0.8 * gram_per_kilogram_day;  ///< recommended allowance of adults
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.minimum",
      .title = "Protein below the adult minimum",
      .grade = grade_t::a,
      .severities = {severity_t::warn},
      .condition = "kidney_disease -> none; protein_per_weight < {least} -> warn; else none",
      .clears_when = "protein_per_weight >= {least}",
      .sources = {&sources::rda}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.kidney_disease) || at_least(in.protein_per_weight, at.least)) return {};
    return because(severity_t::warn, "protein_per_weight", at.least)
        .with("gap", (at.least - in.protein_per_weight).value(), "g/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("kidney_disease", &input::kidney_disease));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::rda));
  }
};

/// Protein that lets strength training build muscle.
///
/// Applies to strength training with the goal muscle_gain or recomposition. Kidney disease silences
/// it: then `nutrition.protein.kidney` speaks. A missing answer about it counts as no.
struct nutrition_protein_hypertrophy {
  /// What the rule reads.
  struct input {
    nutrient_rate protein_per_weight;      ///< protein eaten per body weight
    choice<goal_t> goal;                   ///< aim of the plan; tone is read as recomposition
    choice<answer_t> resistance_training;  ///< strength work on two or more days a week
    std::optional<choice<answer_t>> kidney_disease;  ///< known chronic kidney disease
  };
  /// The thresholds.
  struct limits {
    nutrient_rate low = 1.2 * gram_per_kilogram_day;     ///< below it muscle gain is at risk
    nutrient_rate enough = 1.6 * gram_per_kilogram_day;  ///< breakpoint of the meta-regression
    nutrient_rate most =
        2.2 *
        gram_per_kilogram_day;  ///< upper confidence limit of that breakpoint: more adds nothing
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.hypertrophy",
      .title = "Protein for muscle gain",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "kidney_disease -> none; with resistance_training and goal = muscle_gain or "
          "recomposition: p < {low} -> warn; {low} <= p < {enough} -> advise; {enough} <="
          " p <= {most} -> none; p > {most} -> info; else none",
      .clears_when = "protein_per_weight from {enough} to {most}",
      .sources = {&sources::morton, &sources::iraki}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool builds = is_yes(in.resistance_training) && builds_muscle(in.goal);
    if (is_yes(in.kidney_disease) || !builds) return {};
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
    return v(threshold("low", &limits::low, sources::iraki),
             threshold("enough", &limits::enough, sources::morton),
             threshold("most", &limits::most, sources::morton));
  }
};

/// Lean people who train and eat less need the most protein, per kilogram of fat-free mass.
struct nutrition_protein_deficit_lean {
  /// What the rule reads.
  struct input {
    nutrient_rate protein_per_ffm;          ///< protein eaten per fat-free mass
    choice<body_fat_band_t> body_fat_band;  ///< coarse class of the body-fat share for the sex
    choice<answer_t> in_deficit;            ///< eats less energy than is used
    choice<answer_t> resistance_training;   ///< strength work on two or more days a week
    std::optional<choice<answer_t>> kidney_disease;  ///< known chronic kidney disease
  };
  /// The thresholds.
  struct limits {
    nutrient_rate low = 1.8 * gram_per_kilogram_day;     ///< below it lean mass is at risk
    nutrient_rate enough = 2.3 * gram_per_kilogram_day;  ///< lower end of the advice
    nutrient_rate most = 3.1 * gram_per_kilogram_day;    ///< upper end of the advice
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.deficit_lean",
      .title = "Protein for lean lifters in a deficit",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "kidney_disease -> none; in_deficit and resistance_training and body_fat_band ="
          " lean: p < {low} -> warn; {low} <= p < {enough} -> advise; {enough} <= p <= "
          "{most} -> none; p > {most} -> info; else none",
      .clears_when = "protein_per_ffm from {enough} to {most}",
      .sources = {&sources::helms}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool applies = is_yes(in.in_deficit) && is_yes(in.resistance_training) &&
                         in.body_fat_band == body_fat_band_t::lean;
    if (is_yes(in.kidney_disease) || !applies) return {};
    const nutrient_rate eaten = in.protein_per_ffm;
    if (above(eaten, at.most)) return because(severity_t::info, "protein_per_ffm", at.most);
    if (at_least(eaten, at.enough)) return {};
    const bool short_of = below(eaten, at.low);
    return because(short_of ? severity_t::warn : severity_t::advise, "protein_per_ffm",
                   short_of ? at.low : at.enough)
        .with("gap", (at.enough - eaten).value(), "g/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("protein_per_ffm", &input::protein_per_ffm),
             fact_field("body_fat_band", &input::body_fat_band),
             fact_field("in_deficit", &input::in_deficit),
             fact_field("resistance_training", &input::resistance_training),
             fact_field("kidney_disease", &input::kidney_disease));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::helms),
             threshold("enough", &limits::enough, sources::helms),
             threshold("most", &limits::most, sources::helms));
  }
};

/// Protein of the smallest main meal, of which older people need more.
struct nutrition_protein_per_meal {
  /// What the rule reads.
  struct input {
    meal_share meal_protein;  ///< protein of the smallest main meal per body weight
    years age;                ///< age
    choice<goal_t> goal;      ///< aim of the plan; tone is read as recomposition
    std::optional<choice<answer_t>> kidney_disease;  ///< known chronic kidney disease
  };
  /// The thresholds.
  struct limits {
    years older = 65.0 * year;                         ///< from here more is needed
    meal_share meal_older = 0.40 * gram_per_kilogram;  ///< for older people
    meal_share meal = 0.24 * gram_per_kilogram;        ///< for the young
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.per_meal",
      .title = "Protein per meal",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition =
          "goal = muscle_gain or recomposition, without kidney_disease: meal_protein < "
          "{meal_older} if age >= {older}, else {meal} -> info; else none",
      .clears_when = "the meal holds that much",
      .sources = {&sources::moore, &sources::iraki}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.kidney_disease) || !builds_muscle(in.goal)) return {};
    const meal_share least = at_least(in.age, at.older) ? at.meal_older : at.meal;
    if (at_least(in.meal_protein, least)) return {};
    return because(severity_t::info, "meal_protein", least)
        .with("gap", (least - in.meal_protein).value(), "g/kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("meal_protein", &input::meal_protein), fact_field("age", &input::age),
             fact_field("goal", &input::goal),
             fact_field("kidney_disease", &input::kidney_disease));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("older", &limits::older, sources::moore),
             threshold("meal_older", &limits::meal_older, sources::moore),
             threshold("meal", &limits::meal, sources::moore));
  }
};

/// With kidney disease the care team sets the protein; without it much protein only adds nothing.
struct nutrition_protein_kidney {
  /// What the rule reads.
  struct input {
    nutrient_rate protein_per_weight;  ///< protein eaten per body weight
    choice<answer_t> kidney_disease;   ///< known chronic kidney disease
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// The thresholds.
  struct limits {
    nutrient_rate kidney_most = 0.8 * gram_per_kilogram_day;  ///< stages 3 to 5 without dialysis
    nutrient_rate most = 3.5 * gram_per_kilogram_day;         ///< beyond any range of benefit
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.protein.kidney",
      .title = "High protein with kidney disease",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::stop_and_refer},
      .condition =
          "kidney_disease and protein_per_weight > {kidney_most} -> stop_and_refer, or "
          "advise when medically_supervised; not kidney_disease and protein_per_weight > "
          "{most} -> advise; else none",
      .clears_when = "protein_per_weight <= {kidney_most}, or medically_supervised = yes",
      .sources = {&sources::kdigo24, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.kidney_disease)) {
      if (at_most(in.protein_per_weight, at.kidney_most)) return {};
      return because(
          is_yes(in.medically_supervised) ? severity_t::advise : severity_t::stop_and_refer,
          "protein_per_weight", at.kidney_most);
    }
    return above(in.protein_per_weight, at.most)
               ? because(severity_t::advise, "protein_per_weight", at.most)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("kidney_disease", &input::kidney_disease),
             fact_field("medically_supervised", &input::medically_supervised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("kidney_most", &limits::kidney_most, sources::kdigo24),
             threshold("most", &limits::most, sources::design));
  }
};

}  // namespace tonus::rules
