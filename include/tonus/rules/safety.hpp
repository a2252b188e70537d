// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules that stop a plan before it starts.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Below 18 no deficit, weight target or rate is planned.
///
/// Stops a minor who wants to lose fat or is given a deficit; any other plan of a minor is at warn,
/// which keeps the training supervised.
struct safety_age_minor {
  /// What the rule reads.
  struct input {
    years age;                           ///< age
    choice<goal_t> goal;                 ///< aim of the plan
    std::optional<energy_rate> deficit;  ///< energy deficit, if one is planned
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "safety.age.minor",
                                   .title = "Weight-loss planning is for adults",
                                   .grade = grade_t::a,
                                   .severities = {severity_t::warn, severity_t::stop_and_refer},
                                   .clears_when = "age >= 18 y",
                                   .sources = {&sources::aap16, &sources::aha, &sources::design}};
  /// Age of majority, [design]; [aap16] discourages dieting before it.
  static constexpr years adult = 18.0 * year;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (at_least(in.age, adult)) return {};
    const energy_rate none{};
    if (in.goal == goal_t::fat_loss) return because(severity_t::stop_and_refer, "age", adult);
    if (in.deficit && above(*in.deficit, none))
      return because(severity_t::stop_and_refer, "deficit", none);
    return because(severity_t::warn, "age", adult);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age), fact_field("goal", &input::goal),
             fact_field("deficit", &input::deficit));
  }
};

/// Who is underweight, or nearly, is not given an energy deficit.
struct safety_bmi_underweight_deficit {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
    energy_rate deficit;  ///< energy deficit; negative = surplus
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "safety.bmi.underweight_deficit",
                                   .title = "No deficit when underweight",
                                   .grade = grade_t::a,
                                   .severities = {severity_t::warn, severity_t::stop_and_refer},
                                   .clears_when = "deficit <= 0 kcal/d, or bmi >= 20 kg/m2",
                                   .sources = {&sources::gbmc, &sources::aha}};
  /// Lower end of normal weight.
  static constexpr body_mass_index underweight = 18.5 * kilogram_per_square_metre;
  /// Below it mortality is already higher than at 20 to 25, [gbmc].
  static constexpr body_mass_index low = 20.0 * kilogram_per_square_metre;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (!above(in.deficit, energy_rate{})) return {};
    if (below(in.bmi, underweight)) return because(severity_t::stop_and_refer, "bmi", underweight);
    if (below(in.bmi, low)) return because(severity_t::warn, "bmi", low);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi), fact_field("deficit", &input::deficit));
  }
};

}  // namespace tonus::rules
