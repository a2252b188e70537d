// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether weight is stable.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A local result cannot be told apart from a change of weight.
struct treatment_weight_stable {
  /// What the rule reads.
  struct input {
    percentage weight_change_4wk;  ///< change of body weight over four weeks, negative = loss
  };
  /// The thresholds.
  struct limits {
    percentage swing = 3.0 * percent;  ///< of body weight, to either side
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.weight.stable",
      .title = "Weight not stable before treatment",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::advise},
      .condition = "|weight_change_4wk| > {swing} -> advise; else none",
      .clears_when = "|weight_change_4wk| <= {swing}",
      .sources = {&sources::bass, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const percentage change = in.weight_change_4wk;
    const bool swings = above(change < percentage{} ? -change : change, at.swing);
    if (!swings) return {};
    return because(severity_t::advise, "weight_change_4wk",
                   change < percentage{} ? -at.swing : at.swing);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight_change_4wk", &input::weight_change_4wk));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("swing", &limits::swing, sources::design));
  }
};

}  // namespace tonus::rules
