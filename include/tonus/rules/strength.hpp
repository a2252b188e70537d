// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on strength training.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How often a week the back is trained.
///
/// Twice a week beats once for growth; two to three is the popular advice.
struct strength_back_frequency {
  /// What the rule reads.
  struct input {
    weekly_count back_sessions;  ///< sessions with back work, may be a mean
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.back.frequency",
      .title = "Back sessions per week",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .clears_when = "2 <= back_sessions < 4 /wk",
      .sources = {&sources::sch16, &sources::sch18, &sources::seed001, &sources::acsm09rt}};
  /// Below it the back is not trained every week.
  static constexpr weekly_count weekly = 1.0 * per_week;
  /// Twice a week beats once, [sch16].
  static constexpr weekly_count enough = 2.0 * per_week;
  /// From here more than two to three, [seed001].
  static constexpr weekly_count many = 4.0 * per_week;
  /// From here hardly a day of rest is left.
  static constexpr weekly_count too_many = 6.0 * per_week;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const weekly_count sessions = in.back_sessions;
    const auto finding = [](severity_t severity, weekly_count limit) {
      return because(severity, "back_sessions", limit);
    };
    if (below(sessions, weekly)) return finding(severity_t::advise, weekly);
    if (below(sessions, enough)) return finding(severity_t::info, enough);
    if (below(sessions, many)) return {};
    if (below(sessions, too_many)) return finding(severity_t::info, many);
    return finding(severity_t::warn, too_many);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("back_sessions", &input::back_sessions));
  }
};

/// How long the back rests between two hard sessions.
struct strength_back_rest_gap {
  /// What the rule reads.
  struct input {
    hours min_gap;  ///< shortest time between two hard back sessions
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "strength.back.rest_gap",
                                   .title = "Rest between back sessions",
                                   .grade = grade_t::d,
                                   .severities = {severity_t::advise, severity_t::warn},
                                   .clears_when = "min_gap >= 48 h",
                                   .sources = {&sources::seed001, &sources::acsm09rt}};
  /// A day.
  static constexpr hours one_day = 24.0 * hour;
  /// Rest days between sessions of one body part, [seed001], [acsm09rt].
  static constexpr hours enough = 48.0 * hour;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (below(in.min_gap, one_day)) return because(severity_t::warn, "min_gap", one_day);
    if (below(in.min_gap, enough)) return because(severity_t::advise, "min_gap", enough);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("min_gap", &input::min_gap));
  }
};

/// How many hard sets a week the back gets, counting indirect work as half.
///
/// Applies to the goals muscle_gain and recomposition. A novice has one lower mark of its own.
struct strength_volume_weekly_sets {
  /// What the rule reads.
  struct input {
    weekly_count fractional_sets;               ///< hard sets, direct 1 and indirect 0.5
    choice<goal_t> goal;                        ///< aim of the plan
    choice<training_status_t> training_status;  ///< experience with strength training
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.volume.weekly_sets",
      .title = "Weekly hard sets for the back",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .clears_when = "10 to 20 fractional_sets /wk (novice: 4 to 20)",
      .sources = {&sources::sch17, &sources::pelland, &sources::design}};
  /// Fewest sets that let a novice grow, [design].
  static constexpr weekly_count novice_least = 4.0 * per_week;
  /// Lower mark of the dose-response, [sch17].
  static constexpr weekly_count least = 5.0 * per_week;
  /// Upper mark of the dose-response, [sch17].
  static constexpr weekly_count enough = 10.0 * per_week;
  /// Beyond it a further set adds little, [pelland].
  static constexpr weekly_count plenty = 20.0 * per_week;
  /// Beyond it recovery is in doubt, [design].
  static constexpr weekly_count most = 30.0 * per_week;
  /// The next step for who does too few, [design].
  static constexpr weekly_count step = 2.0 * per_week;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const goal_t goal = read_goal(in.goal);
    if (goal != goal_t::muscle_gain && goal != goal_t::recomposition) return {};
    const weekly_count done = in.fractional_sets;
    if (above(done, most)) return finding(severity_t::warn, most);
    if (above(done, plenty)) return finding(severity_t::info, plenty);
    const bool novice = in.training_status == training_status_t::novice;
    const weekly_count low = novice ? novice_least : least;
    verdict few;
    if (below(done, low))
      few = finding(severity_t::advise, low);
    else if (!novice && below(done, enough))
      few = finding(severity_t::info, enough);
    else
      return {};
    return few.with("next_step", (done + step).value(), "/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fractional_sets", &input::fractional_sets),
             fact_field("goal", &input::goal),
             fact_field("training_status", &input::training_status));
  }

 private:
  static constexpr verdict finding(severity_t severity, weekly_count limit) noexcept {
    return because(severity, "fractional_sets", limit);
  }
};

}  // namespace tonus::rules
