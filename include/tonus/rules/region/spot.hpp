// SPDX-License-Identifier: BSL-1.0
/// @file
/// Spot reduction.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Exercise does not choose where fat goes.
///
/// One trial of much local endurance work disagrees with the pooled evidence: a plan of its size is
/// contested rather than advised against.
struct region_spot_exercise_claim {
  /// What the rule reads.
  struct input {
    choice<answer_t> plan_expects_local_fat_loss;  ///< expects exercise to take fat off one place
    weekly_minutes local_protocol_minutes;  ///< endurance work of the muscles at the wished site
  };
  /// The thresholds.
  struct limits {
    weekly_minutes contested =
        228.0 *
        minute_per_week;  ///< 57 min on 4 days a week, the protocol of the one positive trial
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.spot.exercise_claim",
      .title = "Spot reduction by exercise",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "plan_expects_local_fat_loss and local_protocol_minutes >= {contested} -> info;"
          " plan_expects_local_fat_loss otherwise -> advise; else none",
      .clears_when = "the expectation is given up",
      .sources = {&sources::rc2022, &sources::kostek, &sources::rc2013, &sources::kordi,
                  &sources::brob, &sources::vispute}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!is_yes(in.plan_expects_local_fat_loss)) return {};
    if (at_least(in.local_protocol_minutes, at.contested))
      return because(severity_t::info, "local_protocol_minutes", at.contested);
    return because(severity_t::advise, "plan_expects_local_fat_loss");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("plan_expects_local_fat_loss", &input::plan_expects_local_fat_loss),
             fact_field("local_protocol_minutes", &input::local_protocol_minutes));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("contested", &limits::contested, sources::brob));
  }
};

}  // namespace tonus::rules
