// SPDX-License-Identifier: BSL-1.0
/// @file
/// Added sugar.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Added sugar as a share of energy.
struct nutrition_sugar_added {
  /// What the rule reads.
  struct input {
    percentage added_sugar_share;  ///< share of the energy eaten that is added sugar
  };
  /// The thresholds.
  struct limits {
    percentage most = 10.0 * percent;  ///< limit of the guideline
    percentage high = 26.0 * percent;  ///< scores nothing
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.sugar.added",
      .title = "Added sugar share",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "x = added_sugar_share; x < {most} -> none; {most} <= x < {high} -> advise; x "
          ">= {high} -> warn",
      .clears_when = "added_sugar_share < {most}",
      .sources = {&sources::dga, &sources::hei}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.added_sugar_share, at.high))
      return because(severity_t::warn, "added_sugar_share", at.high);
    if (at_least(in.added_sugar_share, at.most))
      return because(severity_t::advise, "added_sugar_share", at.most);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("added_sugar_share", &input::added_sugar_share));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("most", &limits::most, sources::dga),
             threshold("high", &limits::high, sources::hei));
  }
};

}  // namespace tonus::rules
