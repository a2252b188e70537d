// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weight loss in old age.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// In old age death rates rise below a higher weight, and muscle lost comes back slowly.
struct safety_older_deficit {
  /// What the rule reads.
  struct input {
    years age;            ///< age
    body_mass_index bmi;  ///< body mass index
    energy_rate deficit;  ///< energy deficit, planned or current; negative = surplus
    choice<answer_t> resistance_training;  ///< strength work on two or more days a week
  };
  /// The thresholds.
  struct limits {
    years older = 65.0 * year;  ///< age of the people studied
    body_mass_index low =
        22.0 *
        kilogram_per_square_metre;  ///< 12 % more deaths at 21 to 22 than at 23 to 24, [winter14]
    body_mass_index borderline =
        23.0 * kilogram_per_square_metre;            ///< below it death rates begin to rise
    energy_rate most = 500.0 * kilocalorie_per_day;  ///< a small deficit
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.older.deficit",
      .title = "Losing weight at 65 and over",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn,
                     severity_t::stop_and_refer},
      .condition =
          "age < {older} or deficit <= 0 -> none; bmi < {low} -> stop_and_refer; {low} <="
          " bmi < {borderline} -> warn; bmi >= {borderline} and (deficit > {most} or not "
          "resistance_training) -> advise; else info",
      .clears_when = "deficit <= 0 kcal/d",
      .sources = {&sources::winter14, &sources::older_loss, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const energy_rate none{};
    if (below(in.age, at.older) || at_most(in.deficit, none)) return {};
    if (below(in.bmi, at.low)) return because(severity_t::stop_and_refer, "bmi", at.low);
    if (below(in.bmi, at.borderline)) return because(severity_t::warn, "bmi", at.borderline);
    if (above(in.deficit, at.most)) return because(severity_t::advise, "deficit", at.most);
    return is_yes(in.resistance_training) ? because(severity_t::info, "age", at.older)
                                          : because(severity_t::advise, "resistance_training");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age), fact_field("bmi", &input::bmi),
             fact_field("deficit", &input::deficit),
             fact_field("resistance_training", &input::resistance_training));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("older", &limits::older, sources::winter14),
             threshold("low", &limits::low, sources::design),
             threshold("borderline", &limits::borderline, sources::winter14),
             threshold("most", &limits::most, sources::design));
  }
};

}  // namespace tonus::rules
