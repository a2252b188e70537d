// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on plateaus in the course of a plan and on adherence to it.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A plateau in the first year is common and rarely the body's final word.
struct tracking_plateau_early {
  /// What the rule reads.
  struct input {
    choice<answer_t> plateau;  ///< the weight trend has stopped against the plan
    weeks weeks_since_start;   ///< time since the plan began
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "tracking.plateau.early",
      .title = "A plateau in the first year",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "plateau: weeks_since_start < {half_year} -> advise; < {whole_year} -> info; else none",
      .clears_when = "the plateau is over",
      .sources = {&sources::thomas}};
  /// The thresholds.
  struct limits {
    weeks half_year =
        26.0 * week;  ///< half a year; stalls near it fit small returns to older habits
    weeks whole_year = 52.0 * week;  ///< a year; from it on models expect a plateau
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.plateau != answer_t::yes) return {};
    if (below(in.weeks_since_start, at.half_year))
      return because(severity_t::advise, "weeks_since_start", at.half_year);
    if (below(in.weeks_since_start, at.whole_year))
      return because(severity_t::info, "weeks_since_start", at.whole_year);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("plateau", &input::plateau),
             fact_field("weeks_since_start", &input::weeks_since_start));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("half_year", &limits::half_year, sources::thomas),
             threshold("whole_year", &limits::whole_year, sources::thomas));
  }
};

/// Sessions done of those planned and days logged, as a question to the plan.
struct tracking_adherence_logging {
  /// What the rule reads.
  struct input {
    points sessions_done;     ///< sessions done in the last four weeks
    points sessions_planned;  ///< sessions planned in the last four weeks
    points days_logged;       ///< days with a food or training entry in the last 28
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "tracking.adherence.logging",
      .title = "Adherence to the plan",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "a = sessions_done / sessions_planned, l = days_logged / 28; a < {few_sessions} or l < "
          "{few_days} -> warn; a < {enough_sessions} or l < {enough_days} -> advise; else none; "
          "sessions_planned = 0 -> not evaluated",
      .clears_when = "a >= {enough_sessions} and l >= {enough_days}",
      .sources = {&sources::design}};
  /// The thresholds.
  struct limits {
    fraction few_sessions = 0.5 * one;     ///< share of sessions below which the plan does not fit
    fraction enough_sessions = 0.8 * one;  ///< share of sessions that a fitting plan reaches
    fraction few_days = 0.25 * one;        ///< share of days below which a log tells little
    fraction enough_days = 0.5 * one;      ///< share of days that lets a log tell
  };
  /// Days that the log is looked at.
  static constexpr double days_seen = 28.0;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.sessions_planned == points{}) return no_meaning("sessions_planned");
    const fraction done = in.sessions_done / in.sessions_planned;
    return grade(in, done, in.days_logged / days_seen, at)
        .with("sessions_share", 100.0 * done.value(), "%")
        .with("fitting_plan", (in.sessions_done / at.enough_sessions).value(), "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sessions_done", &input::sessions_done),
             fact_field("sessions_planned", &input::sessions_planned),
             fact_field("days_logged", &input::days_logged));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("few_sessions", &limits::few_sessions, sources::design),
             threshold("enough_sessions", &limits::enough_sessions, sources::design),
             threshold("few_days", &limits::few_days, sources::design),
             threshold("enough_days", &limits::enough_days, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, fraction done, fraction logged,
                                 const limits& at) noexcept {
    const auto too_few = [&](severity_t severity, fraction sessions, fraction days) {
      return below(done, sessions)
                 ? because(severity, "sessions_done", sessions * in.sessions_planned)
                 : because(severity, "days_logged", days_seen * days);
    };
    if (below(done, at.few_sessions) || below(logged, at.few_days))
      return too_few(severity_t::warn, at.few_sessions, at.few_days);
    if (below(done, at.enough_sessions) || below(logged, at.enough_days))
      return too_few(severity_t::advise, at.enough_sessions, at.enough_days);
    return {};
  }
};

}  // namespace tonus::rules
