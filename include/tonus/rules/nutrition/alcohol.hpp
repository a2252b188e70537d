// SPDX-License-Identifier: BSL-1.0
/// @file
/// Alcohol.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Drinks of 14 g alcohol a day; in pregnancy none is the safe amount.
///
/// Shows the energy of the drinks, but not in pregnancy.
struct nutrition_alcohol_limit {
  /// What the rule reads.
  struct input {
    daily_count alcoholic_drinks;   ///< drinks of 14 g alcohol
    choice<sex_t> sex;              ///< sex whose reference data apply
    choice<pregnancy_t> pregnancy;  ///< pregnant or breastfeeding
  };
  /// The thresholds.
  struct limits {
    daily_count most_male = 2.0 * per_day;    ///< limit of the guideline
    daily_count most_female = 1.0 * per_day;  ///< limit of the guideline
    fraction far_beyond = 2.0 * one;          ///< times the limit
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.alcohol.limit",
      .title = "Alcohol",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "pregnancy = pregnant and alcoholic_drinks > 0 -> stop_and_refer; limit = "
          "{most_male} (male) or {most_female} (female); alcoholic_drinks > {far_beyond} "
          "limit -> warn; alcoholic_drinks > limit -> advise; else none",
      .clears_when =
          "alcoholic_drinks <= {most_male} (male) or {most_female} (female); pregnant: 0",
      .sources = {&sources::dga}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const daily_count drinks = in.alcoholic_drinks;
    if (in.pregnancy == pregnancy_t::pregnant && above(drinks, daily_count{}))
      return because(severity_t::stop_and_refer, "alcoholic_drinks", daily_count{});
    constexpr double energy_kcal = 7.0 * 14.0;  // of one drink: 14 g of 7 kcal/g
    const daily_count most = in.sex == sex_t::male ? at.most_male : at.most_female;
    return grade(drinks, most, at).with("energy", energy_kcal * drinks.value(), "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("alcoholic_drinks", &input::alcoholic_drinks),
             fact_field("sex", &input::sex), fact_field("pregnancy", &input::pregnancy));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("most_male", &limits::most_male, sources::dga),
             threshold("most_female", &limits::most_female, sources::dga),
             threshold("far_beyond", &limits::far_beyond, sources::dga));
  }

 private:
  static constexpr verdict grade(daily_count drinks, daily_count most, const limits& at) noexcept {
    if (above(drinks, at.far_beyond * most))
      return because(severity_t::warn, "alcoholic_drinks", at.far_beyond * most);
    return above(drinks, most) ? because(severity_t::advise, "alcoholic_drinks", most) : verdict{};
  }
};

}  // namespace tonus::rules
