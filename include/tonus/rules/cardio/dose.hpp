// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on more aerobic work than the minimum.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Aerobic work for losing weight and for keeping a loss; a vigorous minute counts twice.
struct cardio_weight_loss_dose {
  /// What the rule reads.
  struct input {
    weekly_minutes moderate;  ///< moderate aerobic activity of the week
    weekly_minutes vigorous;  ///< vigorous aerobic activity of the week
    choice<goal_t> goal;      ///< aim of the plan; tone is read as recomposition
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "cardio.weight_loss.dose",
      .title = "Aerobic dose for weight goals",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "m = moderate + 2 * vigorous; maintain_loss and m < {keeps} -> advise; fat_loss and "
          "{least} <= m < {keeps} -> info; else none",
      .clears_when = "moderate + 2 * vigorous >= {keeps}",
      .sources = {&sources::aha}};
  /// The thresholds.
  struct limits {
    weekly_minutes keeps =
        200.0 * minute_per_week;  ///< lower end of the dose that keeps weight off
    weekly_minutes least = 150.0 * minute_per_week;  ///< below it `cardio.minimum.weekly` speaks
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_minutes equivalent = in.moderate + 2.0 * in.vigorous;
    return grade(in.goal, equivalent, at)
        .with("moderate_equivalent", equivalent.value(), "min/wk")
        .with("gap", at.keeps > equivalent ? (at.keeps - equivalent).value() : 0.0, "min/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("moderate", &input::moderate), fact_field("vigorous", &input::vigorous),
             fact_field("goal", &input::goal));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("keeps", &limits::keeps, sources::aha),
             threshold("least", &limits::least, sources::aha));
  }

 private:
  static constexpr verdict grade(goal_t goal, weekly_minutes equivalent,
                                 const limits& at) noexcept {
    if (!below(equivalent, at.keeps)) return {};
    if (goal == goal_t::maintain_loss) return because(severity_t::advise, "moderate", at.keeps);
    if (goal == goal_t::fat_loss && at_least(equivalent, at.least))
      return because(severity_t::info, "moderate", at.keeps);
    return {};
  }
};

/// A lot of aerobic work while signs of poor recovery add up.
struct cardio_excess_recovery {
  /// What the rule reads.
  struct input {
    weekly_minutes moderate;  ///< moderate aerobic activity of the week
    weekly_minutes vigorous;  ///< vigorous aerobic activity of the week
    points recovery_flags;    ///< how many of five signs of poor recovery are present
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "cardio.excess.recovery",
      .title = "A lot of cardio without recovery",
      .core = false,
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "m = moderate + 2 * vigorous; recovery_flags >= {several}: m > {very_much} -> warn, m > "
          "{much} -> advise; m > {very_much} -> info; else none",
      .clears_when = "recovery_flags < {several}, or moderate + 2 * vigorous <= {much}",
      .sources = {&sources::who_2020, &sources::design}};
  /// The thresholds.
  struct limits {
    weekly_minutes much = 300.0 * minute_per_week;       ///< upper end of the guideline's band
    weekly_minutes very_much = 600.0 * minute_per_week;  ///< twice that
    points several = 2.0 * one;  ///< signs of poor recovery that count together
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_minutes equivalent = in.moderate + 2.0 * in.vigorous;
    const double less = equivalent > at.much ? (equivalent - at.much).value() : 0.0;
    return grade(equivalent, at_least(in.recovery_flags, at.several), at)
        .with("moderate_equivalent", equivalent.value(), "min/wk")
        .with("reduction", less, "min/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("moderate", &input::moderate), fact_field("vigorous", &input::vigorous),
             fact_field("recovery_flags", &input::recovery_flags));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("much", &limits::much, sources::who_2020),
             threshold("very_much", &limits::very_much, sources::design),
             threshold("several", &limits::several, sources::design));
  }

 private:
  static constexpr verdict grade(weekly_minutes equivalent, bool tired, const limits& at) noexcept {
    if (tired && above(equivalent, at.very_much))
      return because(severity_t::warn, "moderate", at.very_much);
    if (tired && above(equivalent, at.much))
      return because(severity_t::advise, "moderate", at.much);
    if (above(equivalent, at.very_much)) return because(severity_t::info, "moderate", at.very_much);
    return {};
  }
};

}  // namespace tonus::rules
