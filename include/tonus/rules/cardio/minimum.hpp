// SPDX-License-Identifier: BSL-1.0
/// @file
/// The weekly minimum of aerobic activity.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The weekly minimum of aerobic activity; a vigorous minute counts as two moderate ones.
struct cardio_minimum_weekly {
  /// What the rule reads.
  struct input {
    weekly_minutes moderate;  ///< moderate activity
    weekly_minutes vigorous;  ///< vigorous activity
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "cardio.minimum.weekly",
      .title = "Weekly aerobic minimum",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "m = moderate + 2 * vigorous; m < {half} -> warn; m < {enough} -> advise; else none",
      .clears_when = "moderate + 2 * vigorous >= {enough}",
      .sources = {&sources::who_2020, &sources::cdc}};
  /// The thresholds.
  struct limits {
    weekly_minutes enough = 150.0 * minute_per_week;  ///< lower end of the guideline
    weekly_minutes half = 75.0 * minute_per_week;     ///< half of it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_minutes equivalent = in.moderate + 2.0 * in.vigorous;
    const double gap = at.enough > equivalent ? (at.enough - equivalent).value() : 0.0;
    verdict result;
    if (below(equivalent, at.half))
      result = because(severity_t::warn, "moderate", at.half);
    else if (below(equivalent, at.enough))
      result = because(severity_t::advise, "moderate", at.enough);
    return result.with("moderate_equivalent", equivalent.value(), "min/wk")
        .with("gap", gap, "min/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("moderate", &input::moderate), fact_field("vigorous", &input::vigorous));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("enough", &limits::enough, sources::who_2020),
             threshold("half", &limits::half, sources::design));
  }
};

}  // namespace tonus::rules
