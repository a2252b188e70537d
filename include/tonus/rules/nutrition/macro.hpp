// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether a food log adds up.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Whether protein, carbohydrate, fat and alcohol add up to the energy that was logged.
///
/// A matter of record-keeping: fibre, sugar alcohols and rounding explain much of a gap. While it
/// fires the other nutrition findings rest on an uncertain log.
struct nutrition_macro_sum_check {
  /// What the rule reads.
  struct input {
    energy_rate intake;      ///< energy eaten, planned or logged
    food_rate protein;       ///< protein eaten
    food_rate carbohydrate;  ///< carbohydrate eaten
    food_rate dietary_fat;   ///< fat eaten
    food_rate alcohol;       ///< pure alcohol drunk
  };
  /// The thresholds.
  struct limits {
    fraction off = 0.10 * one;      ///< off
    fraction far_off = 0.20 * one;  ///< far off
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.macro.sum_check",
      .title = "Logged energy and macronutrients disagree",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::warn},
      .condition =
          "e = 4 protein + 4 carbohydrate + 9 dietary_fat + 7 alcohol (kcal/g); r = |e - "
          "intake| / intake; r > {far_off} -> warn; {off} < r <= {far_off} -> info; else "
          "none",
      .clears_when = "the difference is at most {off} of the intake",
      .sources = {&sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.intake == energy_rate{}) return no_meaning("intake");
    const double sum = 4.0 * in.protein.value() + 4.0 * in.carbohydrate.value() +
                       9.0 * in.dietary_fat.value() + 7.0 * in.alcohol.value();  // kcal/g
    const double apart = sum - in.intake.value();
    const fraction share = (apart < 0.0 ? -apart : apart) / in.intake.value() * one;
    return grade(at, share).with("energy_of_nutrients", sum, "kcal/d").with("gap", apart, "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("intake", &input::intake), fact_field("protein", &input::protein),
             fact_field("carbohydrate", &input::carbohydrate),
             fact_field("dietary_fat", &input::dietary_fat),
             fact_field("alcohol", &input::alcohol));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("off", &limits::off, sources::design),
             threshold("far_off", &limits::far_off, sources::design));
  }

 private:
  static constexpr verdict grade(const limits& at, fraction share) noexcept {
    if (above(share, at.far_off)) return because(severity_t::warn, "intake");
    return above(share, at.off) ? because(severity_t::info, "intake") : verdict{};
  }
};

}  // namespace tonus::rules
