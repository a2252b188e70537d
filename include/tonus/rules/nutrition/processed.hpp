// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ultra-processed food.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// On ultra-processed food people ate more in a ward: 508 kcal/d and 0.9 kg in two weeks.
struct nutrition_processed_share {
  /// What the rule reads.
  struct input {
    percentage upf_share;  ///< share of the energy eaten from ultra-processed food (NOVA 4)
  };
  /// The thresholds.
  struct limits {
    percentage half = 50.0 * percent;  ///< half of the energy
    percentage high = 80.0 * percent;  ///< about the share of the trial diet
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.processed.share",
      .title = "Ultra-processed share of energy",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise},
      .condition = "upf_share >= {high} -> advise; {half} <= upf_share < {high} -> info; else none",
      .clears_when = "upf_share < {half}",
      .sources = {&sources::hall19, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.upf_share, at.high)) return because(severity_t::advise, "upf_share", at.high);
    if (at_least(in.upf_share, at.half)) return because(severity_t::info, "upf_share", at.half);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("upf_share", &input::upf_share));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("half", &limits::half, sources::design),
             threshold("high", &limits::high, sources::design));
  }
};

}  // namespace tonus::rules
