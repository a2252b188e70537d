// SPDX-License-Identifier: BSL-1.0
/// @file
/// Alarm signs during or after exercise.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Chest pressure, fainting, confusion, dark urine and the like: stop and get help first.
struct safety_exertion_red_flags {
  /// What the rule reads.
  struct input {
    fraction exertion_red_flags;  ///< how many alarm signs appeared with effort
  };
  /// The thresholds.
  struct limits {
    fraction any_flag = 1.0 * one;  ///< any alarm sign
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.exertion.red_flags",
      .title = "Alarm signs during or after exercise",
      .grade = grade_t::a,
      .severities = {severity_t::stop_and_refer},
      .condition = "exertion_red_flags >= {any_flag} -> stop_and_refer; else none",
      .clears_when = "a clinician has cleared it",
      .sources = {&sources::nata_heat, &sources::rhabdo, &sources::acog804, &sources::parq}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return at_least(in.exertion_red_flags, at.any_flag)
               ? because(severity_t::stop_and_refer, "exertion_red_flags", at.any_flag)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("exertion_red_flags", &input::exertion_red_flags));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("any_flag", &limits::any_flag, sources::nata_heat));
  }
};

}  // namespace tonus::rules
