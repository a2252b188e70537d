// SPDX-License-Identifier: BSL-1.0
/// @file
/// Low body weight.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Who is underweight, or nearly, is not given an energy deficit.
///
/// Shows the hazard ratio of death of the band in people who never smoked, against 20 to 25 kg/m2.
struct safety_bmi_underweight_deficit {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
    energy_rate deficit;  ///< energy deficit, planned or current; negative = surplus
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
      .id = "safety.bmi.underweight_deficit",
      .title = "No deficit when underweight",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "bmi < {underweight} and deficit > 0 -> stop_and_refer; {underweight} <= bmi < "
          "{low} and deficit > 0 -> warn; else none",
      .clears_when = "deficit <= 0 kcal/d, or bmi >= {low}",
      .sources = {&sources::gbmc, &sources::aha}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!above(in.deficit, energy_rate{})) return {};
    if (below(in.bmi, at.underweight))
      return because(severity_t::stop_and_refer, "bmi", at.underweight)
          .with("hazard_ratio", 1.51, "1");
    if (below(in.bmi, at.low))
      return because(severity_t::warn, "bmi", at.low).with("hazard_ratio", 1.13, "1");
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi), fact_field("deficit", &input::deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("underweight", &limits::underweight, sources::gbmc),
             threshold("low", &limits::low, sources::gbmc));
  }
};

/// At a very low weight even gaining needs care, since eating more can shift salts in the blood.
///
/// Fires whatever the goal. The bands are for adults: below 18 it is not evaluated.
struct safety_bmi_severe_thinness {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;       ///< body mass index
    std::optional<years> age;  ///< age
  };
  /// The thresholds.
  struct limits {
    years adult = 18.0 * year;  ///< growth charts rather than bands below it
    body_mass_index severe =
        16.0 * kilogram_per_square_metre;  ///< at risk of refeeding; severe thinness of [who_bmi]
    body_mass_index moderate =
        17.0 * kilogram_per_square_metre;  ///< upper end of moderate thinness
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.bmi.severe_thinness",
      .title = "Very low body weight",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "age given and < {adult} -> not evaluated; bmi < {severe} -> stop_and_refer; "
          "{severe} <= bmi < {moderate} -> warn; else none",
      .clears_when = "bmi >= {moderate}",
      .sources = {&sources::nice_cg32, &sources::who_bmi}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.age && below(*in.age, at.adult)) return no_meaning("age");
    if (below(in.bmi, at.severe)) return because(severity_t::stop_and_refer, "bmi", at.severe);
    if (below(in.bmi, at.moderate)) return because(severity_t::warn, "bmi", at.moderate);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi), fact_field("age", &input::age));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("adult", &limits::adult, sources::who_bmi),
             threshold("severe", &limits::severe, sources::nice_cg32),
             threshold("moderate", &limits::moderate, sources::who_bmi));
  }
};

}  // namespace tonus::rules
