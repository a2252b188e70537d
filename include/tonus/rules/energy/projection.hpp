// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far a straight line reaches.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A straight line from today's deficit overstates the loss more and more.
struct energy_projection_linear_limit {
  /// What the rule reads.
  struct input {
    weeks horizon;                                ///< length of the projection
    choice<projection_model_t> projection_model;  ///< how the forecast was made
  };
  /// The thresholds.
  struct limits {
    weeks near = 4.0 * week;     ///< so far the line holds
    weeks middle = 12.0 * week;  ///< it is off to be noticed
    weeks far = 26.0 * week;     ///< it misleads
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.projection.linear_limit",
      .title = "500 kcal a day is one pound a week only at first",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "projection_model = linear and horizon > {far} -> warn; {middle} < horizon <= "
          "{far} -> advise; {near} < horizon <= {middle} -> info; else none",
      .clears_when = "projection_model = dynamic",
      .sources = {&sources::hall11, &sources::thomas}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.projection_model != projection_model_t::linear) return {};
    if (above(in.horizon, at.far)) return because(severity_t::warn, "horizon", at.far);
    if (above(in.horizon, at.middle)) return because(severity_t::advise, "horizon", at.middle);
    if (above(in.horizon, at.near)) return because(severity_t::info, "horizon", at.near);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("horizon", &input::horizon),
             fact_field("projection_model", &input::projection_model));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("near", &limits::near, sources::hall11),
             threshold("middle", &limits::middle, sources::hall11),
             threshold("far", &limits::far, sources::thomas));
  }
};

}  // namespace tonus::rules
