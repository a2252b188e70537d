// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sodium.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Sodium of the day, and for the energy eaten. A sudden change shifts scale weight through water.
struct nutrition_sodium_limit {
  /// What the rule reads.
  struct input {
    micronutrient_rate sodium;  ///< sodium eaten
    energy_rate intake;         ///< energy eaten, planned or logged
  };
  /// The thresholds.
  struct limits {
    micronutrient_rate aim =
        2000.0 * milligram_per_day;  ///< guideline of the World Health Organization
    micronutrient_rate most = 2300.0 * milligram_per_day;              ///< limit of the guideline
    micronutrient_density dense = 2000.0 * milligram_per_megacalorie;  ///< scores nothing
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.sodium.limit",
      .title = "Sodium",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "d = sodium / intake; sodium >= {most} and d >= {dense} -> warn; sodium >= "
          "{most} -> advise; {aim} <= sodium < {most} -> info; else none",
      .clears_when = "sodium < {aim}",
      .sources = {&sources::dga, &sources::who_na, &sources::hei}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.intake == energy_rate{}) return no_meaning("intake");
    const double over = in.sodium > at.aim ? (in.sodium - at.aim).value() : 0.0;
    return grade(in, at).with("over", over, "mg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sodium", &input::sodium), fact_field("intake", &input::intake));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("aim", &limits::aim, sources::who_na),
             threshold("most", &limits::most, sources::dga),
             threshold("dense", &limits::dense, sources::hei));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    const bool much = at_least(in.sodium, at.most);
    if (much && at_least(micronutrient_density(in.sodium / in.intake), at.dense))
      return because(severity_t::warn, "sodium", at.most);
    if (much) return because(severity_t::advise, "sodium", at.most);
    return at_least(in.sodium, at.aim) ? because(severity_t::info, "sodium", at.aim) : verdict{};
  }
};

}  // namespace tonus::rules
