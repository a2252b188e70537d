// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on the endurance of the back and on posture exercise.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How long the back holds the trunk. In women the test was not shown to predict anything.
struct posture_endurance_sorensen {
  /// What the rule reads.
  struct input {
    seconds sorensen;   ///< time the Biering-Sorensen position was held
    choice<sex_t> sex;  ///< sex whose reference data apply
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.endurance.sorensen",
      .title = "Back-extensor endurance",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "male: sorensen < {low} -> advise, < {usual} -> info; female: < {low} -> info; else none",
      .clears_when = "sorensen >= {usual} (male), {low} (female)",
      .sources = {&sources::sorensen, &sources::design}};
  /// The thresholds.
  struct limits {
    seconds usual = 176.0 * second;  ///< men below it had more first back pain within a year
    seconds low = 100.0 * second;    ///< a floor
  };
  /// Men above it had less back pain, [sorensen].
  static constexpr seconds protective = 198.0 * second;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return grade(in, at).with("protective", protective.value(), "s");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sorensen", &input::sorensen), fact_field("sex", &input::sex));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual", &limits::usual, sources::sorensen),
             threshold("low", &limits::low, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    const bool male = in.sex == sex_t::male;
    if (below(in.sorensen, at.low))
      return because(male ? severity_t::advise : severity_t::info, "sorensen", at.low);
    if (male && below(in.sorensen, at.usual))
      return because(severity_t::info, "sorensen", at.usual);
    return {};
  }
};

/// Posture exercise against the dose of the trials, once an angle is worth work.
struct posture_exercise_dose {
  /// What the rule reads.
  struct input {
    weekly_count posture_days;      ///< days with posture exercise
    minutes posture_minutes;        ///< length of a posture session
    weeks posture_weeks;            ///< posture exercise so far
    choice<answer_t> posture_flag;  ///< a posture angle was found worth work
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.exercise.dose",
      .title = "Posture exercise dose",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "posture_flag: posture_days < {least_days} -> advise; posture_minutes < {least_minutes} "
          "or posture_weeks < {least_weeks} -> info; else none",
      .clears_when =
          "posture_days >= {least_days}, posture_minutes >= {least_minutes}, posture_weeks >= "
          "{least_weeks}",
      .sources = {&sources::bayat, &sources::ucs24}};
  /// The thresholds.
  struct limits {
    weekly_count least_days = 2.0 * per_week;  ///< days of the trials, lower end
    minutes least_minutes = 15.0 * minute;     ///< minutes of a session, lower end
    weeks least_weeks = 8.0 * week;            ///< weeks after which angles are judged
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.posture_flag != answer_t::yes) return {};
    if (below(in.posture_days, at.least_days))
      return because(severity_t::advise, "posture_days", at.least_days);
    if (below(in.posture_minutes, at.least_minutes))
      return because(severity_t::info, "posture_minutes", at.least_minutes);
    if (below(in.posture_weeks, at.least_weeks))
      return because(severity_t::info, "posture_weeks", at.least_weeks);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("posture_days", &input::posture_days),
             fact_field("posture_minutes", &input::posture_minutes),
             fact_field("posture_weeks", &input::posture_weeks),
             fact_field("posture_flag", &input::posture_flag));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least_days", &limits::least_days, sources::bayat),
             threshold("least_minutes", &limits::least_minutes, sources::bayat),
             threshold("least_weeks", &limits::least_weeks, sources::ucs24));
  }
};

}  // namespace tonus::rules
