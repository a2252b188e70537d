// SPDX-License-Identifier: BSL-1.0
/// @file
/// How thick a layer must be.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A layer thinner than those of the trials has little to give.
struct treatment_layer_minimum {
  /// What the rule reads.
  struct input {
    thickness fat_layer;  ///< thickness of the fat layer at the site, by ultrasound
  };
  /// The thresholds.
  struct limits {
    thickness least = 6.0 * millimetre;   ///< thinnest layer of the trials
    thickness usual = 10.0 * millimetre;  ///< little to give below it
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.layer.minimum",
      .title = "Too little fat at the site to treat",
      .core = false,
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::warn},
      .condition = "fat_layer < {least} -> warn; {least} <= fat_layer < {usual} -> info; else none",
      .clears_when = "fat_layer >= {usual}",
      .sources = {&sources::velez, &sources::bass}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.fat_layer, at.least)) return because(severity_t::warn, "fat_layer", at.least);
    return below(in.fat_layer, at.usual) ? because(severity_t::info, "fat_layer", at.usual)
                                         : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fat_layer", &input::fat_layer));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::velez),
             threshold("usual", &limits::usual, sources::bass));
  }
};

}  // namespace tonus::rules
