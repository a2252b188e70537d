// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on how long losing weight and fat takes.
#pragma once

#include <cmath>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Whether the wished date asks for a faster loss than is safe.
struct patience_deadline_unrealistic {
  /// What the rule reads.
  struct input {
    mass weight_to_lose;  ///< body weight minus the weight aimed at
    weeks deadline;       ///< time from now to the wished date
    mass weight;          ///< body weight
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "patience.deadline.unrealistic",
      .title = "Deadline faster than a safe rate",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "weight_to_lose <= 0 -> none; weight_to_lose >= weight or deadline <= 0 -> not "
          "evaluated; r = 1 - (1 - weight_to_lose / weight)^(1 / deadline); r > {most} -> "
          "stop_and_refer; > {usual_most} -> warn; > {sparing} -> info; else none",
      .clears_when = "r <= {sparing}",
      .sources = {&sources::helms, &sources::garthe, &sources::weinsier}};
  /// The thresholds.
  struct limits {
    weekly_percentage sparing =
        0.7 * percent_per_week;  ///< weekly share of the weight that spares lean mass
    weekly_percentage usual_most = 1.0 * percent_per_week;  ///< upper end of the advised band
    weekly_percentage most =
        1.5 * percent_per_week;  ///< beyond it lean mass and gallbladder are at risk
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_most(in.weight_to_lose, mass{})) return {};
    if (at_least(in.weight_to_lose, in.weight)) return no_meaning("weight_to_lose");
    if (at_most(in.deadline, weeks{})) return no_meaning("deadline");
    const double kept = (1.0 * one - in.weight_to_lose / in.weight).value();
    const double date = in.deadline.value();
    const weekly_percentage rate = 100.0 * (1.0 - std::pow(kept, 1.0 / date)) * percent_per_week;
    const double reachable = in.weight.value() * (1.0 - std::pow(kept_weekly(at.sparing), date));
    return grade(rate, kept, at)
        .with("weekly_rate", rate.value(), "%/wk")
        .with("weeks_needed", weeks_at(at.sparing, kept).value(), "wk")
        .with("reachable_loss", reachable, "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight_to_lose", &input::weight_to_lose),
             fact_field("deadline", &input::deadline), fact_field("weight", &input::weight));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("sparing", &limits::sparing, sources::garthe),
             threshold("usual_most", &limits::usual_most, sources::helms),
             threshold("most", &limits::most, sources::weinsier));
  }

 private:
  static double kept_weekly(weekly_percentage rate) noexcept { return 1.0 - rate.value() / 100.0; }
  static weeks weeks_at(weekly_percentage rate, double kept) noexcept {
    return std::log(kept) / std::log(kept_weekly(rate)) * week;
  }
  static verdict grade(weekly_percentage rate, double kept, const limits& at) noexcept {
    if (above(rate, at.most))
      return because(severity_t::stop_and_refer, "deadline", weeks_at(at.most, kept));
    if (above(rate, at.usual_most))
      return because(severity_t::warn, "deadline", weeks_at(at.usual_most, kept));
    if (above(rate, at.sparing))
      return because(severity_t::info, "deadline", weeks_at(at.sparing, kept));
    return {};
  }
};

/// Distance to the band in which muscles show, a convention about looks and no health mark.
///
/// Fat to lose and weeks hold at constant lean mass; muscle gained closes part of the gap.
struct patience_definition_gap {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;    ///< sex whose reference data apply
    percentage body_fat;  ///< share of body weight that is fat
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "patience.definition.gap",
      .title = "Distance to the definition band",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::warn},
      .condition =
          "body_fat < {essential_male} (male), {essential_female} (female) -> warn; > {top_male} "
          "(male), {top_female} (female) -> info, of low confidence well beyond it; "
          "else none",
      .clears_when = "body_fat between the two marks",
      .sources = {&sources::ace_fat_table, &sources::design, &sources::helms}};
  /// The thresholds.
  struct limits {
    percentage top_male = 17.0 * percent;          ///< top of the fitness band of men
    percentage top_female = 24.0 * percent;        ///< top of the fitness band of women
    percentage essential_male = 6.0 * percent;     ///< lower end of the athletes' band of men
    percentage essential_female = 14.0 * percent;  ///< lower end of the athletes' band of women
  };
  /// Width of the average band; beyond it the forecast is of low confidence, [design].
  static constexpr percentage average_width = 7.0 * percent;
  /// Upper end of the advised weekly loss, [helms].
  static constexpr weekly_percentage fast = 1.0 * percent_per_week;
  /// Lower end of the advised weekly loss, [helms].
  static constexpr weekly_percentage slow = 0.5 * percent_per_week;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static verdict evaluate(const input& in, const limits& at) noexcept {
    const bool male = in.sex == sex_t::male;
    const percentage essential = male ? at.essential_male : at.essential_female;
    const percentage top = male ? at.top_male : at.top_female;
    if (below(in.body_fat, essential)) return because(severity_t::warn, "body_fat", essential);
    if (at_most(in.body_fat, top)) return {};
    const double kept = lean_share(in.body_fat) / lean_share(top);
    verdict result = because(severity_t::info, "body_fat", top);
    result.low_confidence = above(in.body_fat, top + average_width);
    return result.with("fat_to_lose", 100.0 * (1.0 - kept), "%")
        .with("weeks_fast", weeks_at(fast, kept), "wk")
        .with("weeks_slow", weeks_at(slow, kept), "wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("body_fat", &input::body_fat));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("top_male", &limits::top_male, sources::ace_fat_table),
             threshold("top_female", &limits::top_female, sources::ace_fat_table),
             threshold("essential_male", &limits::essential_male, sources::ace_fat_table),
             threshold("essential_female", &limits::essential_female, sources::ace_fat_table));
  }

 private:
  static double weeks_at(weekly_percentage rate, double kept) noexcept {
    return std::log(kept) / std::log(1.0 - rate.value() / 100.0);
  }
  static constexpr double lean_share(percentage fat) noexcept { return 1.0 - fat.value() / 100.0; }
};

}  // namespace tonus::rules
