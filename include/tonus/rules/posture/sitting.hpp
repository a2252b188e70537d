// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on sitting.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Sitting without a break.
struct posture_sitting_breaks {
  /// What the rule reads.
  struct input {
    minutes longest_bout;       ///< longest unbroken sitting of the day
    daily_count bouts_over_60;  ///< unbroken sitting bouts longer than an hour
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.sitting.breaks",
      .title = "Unbroken sitting",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "bouts_over_60 >= {many} -> warn; longest_bout > {lengthy} -> advise; > {usual} -> info; "
          "else none",
      .clears_when = "longest_bout <= {usual}",
      .sources = {&sources::duran, &sources::who_2020}};
  /// The thresholds.
  struct limits {
    minutes usual = 30.0 * minute;     ///< sitting up to the next walk of 3 to 5 min
    minutes lengthy = 60.0 * minute;   ///< an hour without a break
    daily_count many = 5.0 * per_day;  ///< such bouts of a day that are many
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.bouts_over_60, at.many))
      return because(severity_t::warn, "bouts_over_60", at.many);
    if (above(in.longest_bout, at.lengthy))
      return because(severity_t::advise, "longest_bout", at.lengthy);
    if (above(in.longest_bout, at.usual))
      return because(severity_t::info, "longest_bout", at.usual);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("longest_bout", &input::longest_bout),
             fact_field("bouts_over_60", &input::bouts_over_60));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual", &limits::usual, sources::duran),
             threshold("lengthy", &limits::lengthy, sources::duran),
             threshold("many", &limits::many, sources::design));
  }
};

/// Sitting of the day against moderate and vigorous activity.
struct posture_sedentary_total {
  /// What the rule reads.
  struct input {
    daily_hours sitting;  ///< sitting time
    daily_minutes mvpa;   ///< moderate and vigorous activity, unweighted daily mean
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.sedentary.total",
      .title = "Total sitting against activity",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "mvpa < {least}: sitting >= {much} -> warn, else info; sitting >= {much} and mvpa < "
          "{offsets} -> advise; else none",
      .clears_when = "mvpa >= {offsets}, or sitting < {much} and mvpa >= {least}",
      .sources = {&sources::ekelund, &sources::who_2020}};
  /// The thresholds.
  struct limits {
    daily_hours much = 9.5 * hour_per_day;        ///< sitting from which activity has to offset it
    daily_minutes least = 22.0 * minute_per_day;  ///< about 150 min a week
    daily_minutes offsets = 30.0 * minute_per_day;  ///< activity that offsets about 10 h of sitting
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool long_day = at_least(in.sitting, at.much);
    if (below(in.mvpa, at.least))
      return because(long_day ? severity_t::warn : severity_t::info, "mvpa", at.least);
    if (long_day && below(in.mvpa, at.offsets))
      return because(severity_t::advise, "mvpa", at.offsets);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sitting", &input::sitting), fact_field("mvpa", &input::mvpa));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("much", &limits::much, sources::ekelund),
             threshold("least", &limits::least, sources::who_2020),
             threshold("offsets", &limits::offsets, sources::ekelund));
  }
};

}  // namespace tonus::rules
