// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on weighing and on the trend of body weight.
#pragma once

#include <cmath>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A change within a day, which is mostly water.
struct tracking_weight_noise {
  /// What the rule reads.
  struct input {
    percentage day_change;       ///< change of body weight over about a day, negative = loss
    percentage trend_change_7d;  ///< change of the smoothed weight over 7 days
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "tracking.weight.noise",
                                   .title = "Single-day weight change",
                                   .grade = grade_t::c,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "|day_change| > {large} -> advise; 0 < |day_change| <= "
                                       "{noise} and |trend_change_7d| < {still} -> info; else none",
                                   .clears_when = "the 7-day mean is used",
                                   .sources = {&sources::orsama, &sources::design}};
  /// The thresholds.
  struct limits {
    percentage large = 3.0 * percent;  ///< a larger change in a day is looked into
    percentage noise =
        1.5 * percent;  ///< up to it a change in a day is noise while the trend is still
    percentage still = 0.25 * percent;  ///< a smaller change of the trend over a week is none
  };
  /// Usual swing within a week, [orsama].
  static constexpr percentage weekly_swing = 0.35 * percent;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const percentage change = size_of(in.day_change);
    verdict result;
    if (above(change, at.large))
      result = because(severity_t::advise, "day_change", at.large);
    else if (above(change, percentage{}) && at_most(change, at.noise) &&
             below(size_of(in.trend_change_7d), at.still))
      result = because(severity_t::info, "day_change", at.noise);
    return result.with("weekly_swing", weekly_swing.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("day_change", &input::day_change),
             fact_field("trend_change_7d", &input::trend_change_7d));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("large", &limits::large, sources::design),
             threshold("noise", &limits::noise, sources::design),
             threshold("still", &limits::still, sources::design));
  }

 private:
  static constexpr percentage size_of(percentage x) noexcept { return x < percentage{} ? -x : x; }
};

/// Weigh-ins a week that steady the mean.
///
/// Who has or had an eating disorder is never asked for more of them.
struct tracking_weight_frequency {
  /// What the rule reads.
  struct input {
    weekly_count weighins;                           ///< weigh-ins
    std::optional<choice<ed_history_t>> ed_history;  ///< eating disorder, now or before
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "tracking.weight.frequency",
                                   .title = "Too few weigh-ins",
                                   .grade = grade_t::a,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "ed_history given and not none -> none; weighins < {weekly} "
                                       "-> advise; < {enough} -> info; else none",
                                   .clears_when = "weighins >= {enough}",
                                   .sources = {&sources::aha, &sources::design}};
  /// The thresholds.
  struct limits {
    weekly_count weekly = 1.0 * per_week;  ///< weekly weighing
    weekly_count enough = 3.0 * per_week;  ///< enough for a mean of the week
  };
  /// Standard deviation of one day's weight, [design].
  static constexpr percentage daily_deviation = 0.7 * percent;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.ed_history && *in.ed_history != ed_history_t::none) return {};
    verdict result;
    if (below(in.weighins, at.weekly))
      result = because(severity_t::advise, "weighins", at.weekly);
    else if (below(in.weighins, at.enough))
      result = because(severity_t::info, "weighins", at.enough);
    if (!above(in.weighins, weekly_count{})) return result;
    const double deviation = daily_deviation.value() / std::sqrt(in.weighins.value());
    return result.with("mean_deviation", deviation, "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weighins", &input::weighins),
             fact_field("ed_history", &input::ed_history));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("weekly", &limits::weekly, sources::aha),
             threshold("enough", &limits::enough, sources::design));
  }
};

/// Whether the trend of body weight has stopped against the aim to lose.
///
/// A plateau is found only where the data exclude a useful loss; before that it is possible.
struct tracking_plateau_detect {
  /// What the rule reads.
  struct input {
    choice<goal_t> goal;  ///< aim of the plan; tone is read as recomposition
    weeks trend_window;   ///< time behind the weight trend
    weekly_percentage
        weight_trend;  ///< weekly change of body weight from the trend, negative = loss
    weekly_percentage weight_trend_se;  ///< standard error of the weight trend
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "tracking.plateau.detect",
      .title = "Plateau in the trend",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "goal not fat_loss or trend_window < {shortest} -> none; low = weight_trend - 1.645 * "
          "weight_trend_se; weight_trend >= {flat} and low > 0 -> warn; weight_trend > -{flat}: "
          "low > -{useful} -> advise, else info; else none",
      .clears_when = "weight_trend <= -{flat}",
      .sources = {&sources::thomas, &sources::design}};
  /// The thresholds.
  struct limits {
    weeks shortest = 3.0 * week;                         ///< a shorter window tells nothing
    weekly_percentage flat = 0.1 * percent_per_week;     ///< a trend within it of zero is none
    weekly_percentage useful = 0.25 * percent_per_week;  ///< the smallest useful loss
  };
  /// Normal quantile of a one-sided 95 % bound.
  static constexpr double one_sided = 1.645;
  /// Energy of a change of 1 %/wk, for each kilogram of body weight: 7700 kcal/kg, [design].
  static constexpr double energy_of_percent = 7700.0 / 7.0 / 100.0;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_percentage margin = one_sided * in.weight_trend_se;
    return grade(in, in.weight_trend - margin, at)
        .with("low", (in.weight_trend - margin).value(), "%/wk")
        .with("high", (in.weight_trend + margin).value(), "%/wk")
        .with("implied_deficit", -energy_of_percent * in.weight_trend.value(), "kcal/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal", &input::goal), fact_field("trend_window", &input::trend_window),
             fact_field("weight_trend", &input::weight_trend),
             fact_field("weight_trend_se", &input::weight_trend_se));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("shortest", &limits::shortest, sources::design),
             threshold("flat", &limits::flat, sources::design),
             threshold("useful", &limits::useful, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, weekly_percentage low,
                                 const limits& at) noexcept {
    if (in.goal != goal_t::fat_loss || below(in.trend_window, at.shortest)) return {};
    const weekly_percentage trend = in.weight_trend;
    if (at_least(trend, at.flat) && above(low, weekly_percentage{}))
      return because(severity_t::warn, "weight_trend", at.flat);
    if (!above(trend, -at.flat)) return {};
    const bool useful_excluded = above(low, -at.useful);
    return because(useful_excluded ? severity_t::advise : severity_t::info, "weight_trend",
                   -at.flat);
  }
};

}  // namespace tonus::rules
