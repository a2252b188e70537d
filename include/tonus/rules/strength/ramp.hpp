// SPDX-License-Identifier: BSL-1.0
/// @file
/// How fast the weekly volume rises.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How fast weekly hard sets rise over the mean of the four weeks before.
struct strength_volume_ramp {
  /// What the rule reads.
  struct input {
    weekly_count fractional_sets;  ///< hard sets of the last full week, direct 1 and indirect 0.5
    weekly_count fractional_sets_4wk;  ///< mean fractional sets of the four weeks before that week
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.volume.ramp",
      .title = "Volume rising too fast",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "fractional_sets_4wk < {comparable} -> none; fractional_sets / fractional_sets_4wk > "
          "{most} -> warn; > {usual} -> advise; else none",
      .clears_when = "fractional_sets <= {usual} * fractional_sets_4wk",
      .sources = {&sources::design, &sources::acsm09rt}};
  /// The thresholds.
  struct limits {
    weekly_count comparable = 4.0 * per_week;  ///< fewer sets are too little to compare with
    fraction usual = 1.2 * one;                ///< a rise of a fifth
    fraction most = 1.5 * one;                 ///< a rise by half
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_count before = in.fractional_sets_4wk;
    if (below(before, at.comparable)) return {};
    const fraction ratio = in.fractional_sets / before;
    verdict result;
    if (above(ratio, at.most))
      result = because(severity_t::warn, "fractional_sets", at.most * before);
    else if (above(ratio, at.usual))
      result = because(severity_t::advise, "fractional_sets", at.usual * before);
    return result.with("ratio", ratio.value(), "1")
        .with("usual_sets", (at.usual * before).value(), "/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fractional_sets", &input::fractional_sets),
             fact_field("fractional_sets_4wk", &input::fractional_sets_4wk));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("comparable", &limits::comparable, sources::design),
             threshold("usual", &limits::usual, sources::design),
             threshold("most", &limits::most, sources::design));
  }
};

}  // namespace tonus::rules
