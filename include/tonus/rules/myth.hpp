// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on popular claims.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Push-ups train the chest; a back needs pulling.
struct myth_pushups_back {
  /// What the rule reads.
  struct input {
    weekly_count pushup_sets;    ///< push-up sets
    weekly_count pull_sets;      ///< pulling sets
    choice<answer_t> goal_back;  ///< wants a stronger or more visible back
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "myth.pushups.back",
                                   .title = "Push-ups as the main back exercise",
                                   .grade = grade_t::b,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .clears_when = "pull_sets >= pushup_sets",
                                   .sources = {&sources::marcolin, &sources::seed001}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.goal_back != answer_t::yes || !below(in.pull_sets, in.pushup_sets)) return {};
    const bool few = below(in.pull_sets, 0.5 * in.pushup_sets);
    return because(few ? severity_t::advise : severity_t::info, "pull_sets",
                   few ? 0.5 * in.pushup_sets : in.pushup_sets)
        .with("matching_pull_sets", in.pushup_sets.value(), "/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pushup_sets", &input::pushup_sets),
             fact_field("pull_sets", &input::pull_sets),
             fact_field("goal_back", &input::goal_back));
  }
};

}  // namespace tonus::rules
