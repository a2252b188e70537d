// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on the menstrual cycle and on sleep.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Periods that stay away, which low energy availability can cause.
struct hormone_menstrual_loss {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;                          ///< sex whose reference data apply
    choice<menopause_stage_t> menopause_stage;  ///< stage of menopause
    days days_since_last_period;                ///< days since the last menstrual period began
    choice<pregnancy_t> pregnancy;              ///< pregnant or breastfeeding
    choice<answer_t> hormonal_contraception;    ///< uses hormonal contraception
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.menstrual.loss",
      .title = "Missed periods during a deficit",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "sex = female, menopause_stage = pre, pregnancy = none and no hormonal_contraception: "
          "days_since_last_period >= {absent} -> stop_and_refer; >= {late} -> warn; else none",
      .clears_when = "the cycle is back, or its cause is recorded",
      .sources = {&sources::reds, &sources::reds23}};
  /// The thresholds.
  struct limits {
    days late = 45.0 * day;    ///< a late period
    days absent = 90.0 * day;  ///< three months without one
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool expected = in.sex == sex_t::female && in.menopause_stage == menopause_stage_t::pre &&
                          in.pregnancy == pregnancy_t::none &&
                          in.hormonal_contraception == answer_t::no;
    if (!expected) return {};
    if (at_least(in.days_since_last_period, at.absent))
      return because(severity_t::stop_and_refer, "days_since_last_period", at.absent);
    if (at_least(in.days_since_last_period, at.late))
      return because(severity_t::warn, "days_since_last_period", at.late);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("menopause_stage", &input::menopause_stage),
             fact_field("days_since_last_period", &input::days_since_last_period),
             fact_field("pregnancy", &input::pregnancy),
             fact_field("hormonal_contraception", &input::hormonal_contraception));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("late", &limits::late, sources::reds),
             threshold("absent", &limits::absent, sources::reds));
  }
};

/// Nights too short, which cost more lean mass while weight is lost.
struct hormone_sleep_deficit {
  /// What the rule reads.
  struct input {
    hours sleep;                  ///< nightly sleep, mean of 7 days
    choice<answer_t> in_deficit;  ///< eats less energy than is used
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.sleep.deficit",
      .title = "Short sleep while losing weight",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "sleep < {very_short} -> warn; < {enough} -> advise in_deficit, else info; else none",
      .clears_when = "sleep >= {enough}",
      .sources = {&sources::watson, &sources::nedel}};
  /// The thresholds.
  struct limits {
    hours enough = 7.0 * hour;      ///< least sleep of an adult
    hours very_short = 5.5 * hour;  ///< nights of the trial in which fat loss more than halved
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.sleep, at.very_short)) return because(severity_t::warn, "sleep", at.very_short);
    if (!below(in.sleep, at.enough)) return {};
    const bool deficit = in.in_deficit == answer_t::yes;
    return because(deficit ? severity_t::advise : severity_t::info, "sleep", at.enough);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sleep", &input::sleep), fact_field("in_deficit", &input::in_deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("enough", &limits::enough, sources::watson),
             threshold("very_short", &limits::very_short, sources::nedel));
  }
};

}  // namespace tonus::rules
