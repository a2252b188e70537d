// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on how often and how much the back is trained.
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
      .condition =
          "back_sessions < {weekly} -> advise; < {enough} -> info; >= {too_many} -> warn; >= "
          "{many} -> info; else none",
      .clears_when = "back_sessions at least {enough}, below {many}",
      .sources = {&sources::sch16, &sources::sch18, &sources::seed001, &sources::acsm09rt}};
  /// The thresholds.
  struct limits {
    weekly_count weekly = 1.0 * per_week;    ///< below it the back is not trained every week
    weekly_count enough = 2.0 * per_week;    ///< twice a week beats once
    weekly_count many = 4.0 * per_week;      ///< from here more than two to three
    weekly_count too_many = 6.0 * per_week;  ///< from here hardly a day of rest is left
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_count sessions = in.back_sessions;
    const auto finding = [](severity_t severity, weekly_count limit) {
      return because(severity, "back_sessions", limit);
    };
    if (below(sessions, at.weekly)) return finding(severity_t::advise, at.weekly);
    if (below(sessions, at.enough)) return finding(severity_t::info, at.enough);
    if (below(sessions, at.many)) return {};
    if (below(sessions, at.too_many)) return finding(severity_t::info, at.many);
    return finding(severity_t::warn, at.too_many);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("back_sessions", &input::back_sessions));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("weekly", &limits::weekly, sources::design),
             threshold("enough", &limits::enough, sources::sch16),
             threshold("many", &limits::many, sources::seed001),
             threshold("too_many", &limits::too_many, sources::design));
  }
};

/// How long the back rests between two hard sessions.
struct strength_back_rest_gap {
  /// What the rule reads.
  struct input {
    hours min_gap;  ///< shortest time between two hard back sessions
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.back.rest_gap",
      .title = "Rest between back sessions",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn},
      .condition = "min_gap < {one_day} -> warn; < {enough} -> advise; else none",
      .clears_when = "min_gap >= {enough}",
      .sources = {&sources::seed001, &sources::acsm09rt}};
  /// The thresholds.
  struct limits {
    hours one_day = 24.0 * hour;  ///< a day
    hours enough = 48.0 * hour;   ///< rest days between sessions of one body part
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.min_gap, at.one_day)) return because(severity_t::warn, "min_gap", at.one_day);
    if (below(in.min_gap, at.enough)) return because(severity_t::advise, "min_gap", at.enough);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("min_gap", &input::min_gap));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("one_day", &limits::one_day, sources::design),
             threshold("enough", &limits::enough, sources::seed001));
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
      .condition =
          "goal muscle_gain or recomposition: fractional_sets > {most} -> warn; > {plenty} -> "
          "info; below {least} (novice: {novice_least}) -> advise; below {enough} and not novice "
          "-> info; else none",
      .clears_when = "fractional_sets from {enough} (novice: {novice_least}) to {plenty}",
      .sources = {&sources::sch17, &sources::pelland, &sources::design}};
  /// The thresholds.
  struct limits {
    weekly_count novice_least = 4.0 * per_week;  ///< fewest sets that let a novice grow
    weekly_count least = 5.0 * per_week;         ///< lower mark of the dose-response
    weekly_count enough = 10.0 * per_week;       ///< upper mark of the dose-response
    weekly_count plenty = 20.0 * per_week;       ///< beyond it a further set adds little
    weekly_count most = 30.0 * per_week;         ///< beyond it recovery is in doubt
    weekly_count step = 2.0 * per_week;          ///< the next step for who does too few
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const goal_t goal = read_goal(in.goal);
    if (goal != goal_t::muscle_gain && goal != goal_t::recomposition) return {};
    const weekly_count done = in.fractional_sets;
    if (above(done, at.most)) return finding(severity_t::warn, at.most);
    if (above(done, at.plenty)) return finding(severity_t::info, at.plenty);
    const bool novice = in.training_status == training_status_t::novice;
    const weekly_count low = novice ? at.novice_least : at.least;
    verdict few;
    if (below(done, low))
      few = finding(severity_t::advise, low);
    else if (!novice && below(done, at.enough))
      few = finding(severity_t::info, at.enough);
    else
      return {};
    return few.with("next_step", (done + at.step).value(), "/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fractional_sets", &input::fractional_sets),
             fact_field("goal", &input::goal),
             fact_field("training_status", &input::training_status));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("novice_least", &limits::novice_least, sources::design),
             threshold("least", &limits::least, sources::sch17),
             threshold("enough", &limits::enough, sources::sch17),
             threshold("plenty", &limits::plenty, sources::pelland),
             threshold("most", &limits::most, sources::design),
             threshold("step", &limits::step, sources::design));
  }

 private:
  static constexpr verdict finding(severity_t severity, weekly_count limit) noexcept {
    return because(severity, "fractional_sets", limit);
  }
};

}  // namespace tonus::rules
