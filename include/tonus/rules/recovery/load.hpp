// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on easy weeks and on lasting falls of performance.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Whether an easy week is due: about half the sets at the same load.
struct recovery_deload_trigger {
  /// What the rule reads.
  struct input {
    points recovery_flags;     ///< how many of five signs of poor recovery are present
    weeks weeks_since_deload;  ///< time since the last easy week
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "recovery.deload.trigger",
      .title = "Deload week due",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "recovery_flags >= {many} -> warn; >= {several} -> advise; weeks_since_deload >= "
          "{long_since} -> info; else none",
      .clears_when = "recovery_flags < {several} and weeks_since_deload < {long_since}",
      .sources = {&sources::design, &sources::meeusen}};
  /// The thresholds.
  struct limits {
    points several = 2.0 * one;     ///< signs that make an easy week advisable
    points many = 3.0 * one;        ///< signs that make it due
    weeks long_since = 8.0 * week;  ///< weeks after which one is worth a thought anyway
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.recovery_flags, at.many))
      return because(severity_t::warn, "recovery_flags", at.many);
    if (at_least(in.recovery_flags, at.several))
      return because(severity_t::advise, "recovery_flags", at.several);
    if (at_least(in.weeks_since_deload, at.long_since))
      return because(severity_t::info, "weeks_since_deload", at.long_since);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("recovery_flags", &input::recovery_flags),
             fact_field("weeks_since_deload", &input::weeks_since_deload));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("several", &limits::several, sources::design),
             threshold("many", &limits::many, sources::design),
             threshold("long_since", &limits::long_since, sources::design));
  }
};

/// A fall of performance by how long it lasts: functional overreaching, non-functional, or
/// overtraining.
struct recovery_overreaching_duration {
  /// What the rule reads.
  struct input {
    percentage performance_drop;  ///< fall against the best of the last block, on two sessions
    weeks drop_weeks;             ///< how long a fall in performance has lasted
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "recovery.overreaching.duration",
      .title = "Performance drop that lasts",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "performance_drop < {notable} -> none; drop_weeks > {two_months} -> stop_and_refer; > "
          "{functional} -> warn; else advise",
      .clears_when = "performance_drop < {notable}",
      .sources = {&sources::meeusen}};
  /// The thresholds.
  struct limits {
    percentage notable = 5.0 * percent;  ///< a smaller fall is within noise
    weeks functional = 2.0 * week;       ///< days to weeks: functional overreaching
    weeks two_months = 8.7 * week;       ///< two months: beyond it overtraining is looked for
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.performance_drop, at.notable)) return {};
    if (above(in.drop_weeks, at.two_months))
      return because(severity_t::stop_and_refer, "drop_weeks", at.two_months);
    if (above(in.drop_weeks, at.functional))
      return because(severity_t::warn, "drop_weeks", at.functional);
    return because(severity_t::advise, "performance_drop", at.notable);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("performance_drop", &input::performance_drop),
             fact_field("drop_weeks", &input::drop_weeks));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("notable", &limits::notable, sources::meeusen),
             threshold("functional", &limits::functional, sources::meeusen),
             threshold("two_months", &limits::two_months, sources::meeusen));
  }
};

}  // namespace tonus::rules
