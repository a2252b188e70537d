// SPDX-License-Identifier: BSL-1.0
/// @file
/// Menopause and where fat goes.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The shift is biology, not effort: android share 38.3 % before and 42.1 % after (men 48.6 %).
struct region_menopause_shift {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;                          ///< sex whose reference data apply
    choice<menopause_stage_t> menopause_stage;  ///< stage of menopause
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.menopause.shift",
      .title = "Menopause moves fat to the trunk",
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition = "sex = female and menopause_stage = transition or post -> info; else none",
      .clears_when = "not applicable",
      .sources = {&sources::ley, &sources::swan}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const bool shifts = in.sex == sex_t::female && in.menopause_stage != menopause_stage_t::pre;
    return shifts ? because(severity_t::info, "menopause_stage") : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex),
             fact_field("menopause_stage", &input::menopause_stage));
  }
};

}  // namespace tonus::rules
