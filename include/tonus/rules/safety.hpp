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
  /// The thresholds.
  struct limits {
    years adult = 18.0 * year;  ///< age of majority; discourages dieting before it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.age, at.adult)) return {};
    const energy_rate none{};
    if (in.goal == goal_t::fat_loss) return because(severity_t::stop_and_refer, "age", at.adult);
    if (in.deficit && above(*in.deficit, none))
      return because(severity_t::stop_and_refer, "deficit", none);
    return because(severity_t::warn, "age", at.adult);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age), fact_field("goal", &input::goal),
             fact_field("deficit", &input::deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("adult", &limits::adult, sources::design));
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
  /// The thresholds.
  struct limits {
    body_mass_index underweight = 18.5 * kilogram_per_square_metre;  ///< lower end of normal weight
    body_mass_index low =
        20.0 *
        kilogram_per_square_metre;  ///< below it mortality is already higher than at 20 to 25
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!above(in.deficit, energy_rate{})) return {};
    if (below(in.bmi, at.underweight))
      return because(severity_t::stop_and_refer, "bmi", at.underweight);
    if (below(in.bmi, at.low)) return because(severity_t::warn, "bmi", at.low);
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
    return v(threshold("underweight", &limits::underweight, sources::design),
             threshold("low", &limits::low, sources::gbmc));
  }
};

}  // namespace tonus::rules
