// SPDX-License-Identifier: BSL-1.0
/// @file
/// Water against the predicted turnover.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Water of drinks and food against the turnover that a population equation predicts.
///
/// A turnover of 0 has no share: not evaluated.
struct hydration_turnover_gap {
  /// What the rule reads.
  struct input {
    fluid_rate total_water;         ///< water from drinks and food
    fluid_rate predicted_turnover;  ///< water turnover that a population equation predicts
    std::optional<choice<answer_t>>
        fluid_restricted;  ///< a clinician limits the fluid for heart, kidney or liver
  };
  /// The thresholds.
  struct limits {
    fraction taken_in = 0.85 * one;  ///< share of the turnover that is drunk and eaten
    fraction low = 0.5 * one;        ///< half of what is expected
    fraction enough = 0.7 * one;     ///< most of what is expected
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.turnover.gap",
      .title = "Intake far below predicted water turnover",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "fluid_restricted -> none; r = total_water / ({taken_in} predicted_turnover); r"
          " < {low} -> advise; {low} <= r < {enough} -> info; else none",
      .clears_when = "r >= {enough}",
      .sources = {&sources::yamada, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.predicted_turnover == fluid_rate{}) return no_meaning("predicted_turnover");
    const fluid_rate expected = at.taken_in * in.predicted_turnover;
    return grade(in, at, expected).with("expected_water", expected.value(), "L/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("total_water", &input::total_water),
             fact_field("predicted_turnover", &input::predicted_turnover),
             fact_field("fluid_restricted", &input::fluid_restricted));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("taken_in", &limits::taken_in, sources::design),
             threshold("low", &limits::low, sources::design),
             threshold("enough", &limits::enough, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, fluid_rate expected) noexcept {
    const fraction share = in.total_water / expected;
    if (is_yes(in.fluid_restricted) || at_least(share, at.enough)) return {};
    const fraction limit = below(share, at.low) ? at.low : at.enough;
    return because(below(share, at.low) ? severity_t::advise : severity_t::info, "total_water",
                   limit * expected);
  }
};

}  // namespace tonus::rules
