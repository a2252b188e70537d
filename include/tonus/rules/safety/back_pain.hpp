// SPDX-License-Identifier: BSL-1.0
/// @file
/// Back pain.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Alarm signs send to a doctor before any back work; pain alone changes the exercises.
struct safety_back_pain_red_flags {
  /// What the rule reads.
  struct input {
    fraction back_red_flags;  ///< how many alarm signs of serious back trouble are present
    fraction back_pain;       ///< back pain now, from 0 (none) to 10 (worst)
  };
  /// The thresholds.
  struct limits {
    fraction any_flag = 1.0 * one;  ///< numb saddle, bladder or bowel, weak legs, fever, night pain
                                    ///< with weight loss, trauma
    fraction strong = 7.0 * one;    ///< strong pain of 0 to 10
    fraction mild = 4.0 * one;      ///< from here exercises are swapped
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.back_pain.red_flags",
      .title = "Back-pain red flags before back training",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "back_red_flags >= {any_flag} -> stop_and_refer; back_pain >= {strong} -> warn;"
          " {mild} <= back_pain < {strong} -> advise; else none",
      .clears_when = "no flag and back_pain < {mild}",
      .sources = {&sources::lbp, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.back_red_flags, at.any_flag))
      return because(severity_t::stop_and_refer, "back_red_flags", at.any_flag);
    if (at_least(in.back_pain, at.strong)) return because(severity_t::warn, "back_pain", at.strong);
    if (at_least(in.back_pain, at.mild)) return because(severity_t::advise, "back_pain", at.mild);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("back_red_flags", &input::back_red_flags),
             fact_field("back_pain", &input::back_pain));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("any_flag", &limits::any_flag, sources::lbp),
             threshold("strong", &limits::strong, sources::design),
             threshold("mild", &limits::mild, sources::design));
  }
};

}  // namespace tonus::rules
