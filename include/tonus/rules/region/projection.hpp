// SPDX-License-Identifier: BSL-1.0
/// @file
/// Forecasts of a region.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A forecast whose range is wider than itself is shown as a range.
struct region_projection_low_confidence {
  /// What the rule reads.
  struct input {
    percentage region_interval;  ///< full width of that forecast's 95 % interval
    percentage region_change;    ///< forecast change of the fat of a region, negative = less
  };
  /// The thresholds.
  struct limits {
    fraction wide = 1.0 * one;       ///< times the change
    fraction very_wide = 2.0 * one;  ///< times the change
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.projection.low_confidence",
      .title = "Regional forecast is wide",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::warn},
      .condition =
          "region_interval > {very_wide} |region_change| -> warn; region_interval > "
          "{wide} |region_change| -> info; else none",
      .clears_when = "region_interval <= {wide} |region_change|",
      .sources = {&sources::design, &sources::nindl00, &sources::pownall}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const percentage change =
        in.region_change < percentage{} ? -in.region_change : in.region_change;
    const auto finding = [&](severity_t severity, fraction times) {
      return because(severity, "region_interval", times * change);
    };
    if (above(in.region_interval, at.very_wide * change))
      return finding(severity_t::warn, at.very_wide);
    return above(in.region_interval, at.wide * change) ? finding(severity_t::info, at.wide)
                                                       : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("region_interval", &input::region_interval),
             fact_field("region_change", &input::region_change));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("wide", &limits::wide, sources::design),
             threshold("very_wide", &limits::very_wide, sources::design));
  }
};

}  // namespace tonus::rules
