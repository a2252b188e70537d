// SPDX-License-Identifier: BSL-1.0
/// @file
/// Own measurements behind a forecast.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// From here on the regional exponent of the person is used besides that of the population.
struct region_calibration_ready {
  /// What the rule reads.
  struct input {
    fraction calibration_pairs;  ///< site measurements that have a fat mass of the same day
    percentage fat_mass_span;    ///< range of the calibration fat masses, of the largest one
  };
  /// The thresholds.
  struct limits {
    fraction pairs = 3.0 * one;       ///< measurements with a fat mass
    percentage span = 5.0 * percent;  ///< from the largest to the smallest fat mass
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.calibration.ready",
      .title = "Enough own data to personalise",
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition = "calibration_pairs >= {pairs} and fat_mass_span >= {span} -> info; else none",
      .clears_when = "not applicable",
      .sources = {&sources::design, &sources::hallgreen}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool ready =
        at_least(in.calibration_pairs, at.pairs) && at_least(in.fat_mass_span, at.span);
    return ready ? because(severity_t::info, "calibration_pairs", at.pairs) : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("calibration_pairs", &input::calibration_pairs),
             fact_field("fat_mass_span", &input::fat_mass_span));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("pairs", &limits::pairs, sources::design),
             threshold("span", &limits::span, sources::design));
  }
};

}  // namespace tonus::rules
