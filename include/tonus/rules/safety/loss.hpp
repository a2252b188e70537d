// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weight that falls too fast, or unasked.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Faster than fat can be given up safely, beyond the first weeks, which are mostly water.
struct safety_loss_rapid {
  /// What the rule reads.
  struct input {
    weekly_percentage loss_rate;  ///< weekly loss of body weight from the trend, positive = loss
    weeks trend_window;           ///< time behind the weight trend
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// The thresholds.
  struct limits {
    weeks water_weeks = 3.0 * week;                    ///< the first weeks are mostly water
    weekly_percentage rapid = 2.0 * percent_per_week;  ///< faster than any plan
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.loss.rapid",
      .title = "Weight falling very fast for weeks",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "trend_window < {water_weeks} -> none; loss_rate > {rapid} -> stop_and_refer, "
          "or warn when medically_supervised; else none",
      .clears_when = "loss_rate <= {rapid}",
      .sources = {&sources::weinsier, &sources::helms, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.trend_window, at.water_weeks) || !above(in.loss_rate, at.rapid)) return {};
    return because(is_yes(in.medically_supervised) ? severity_t::warn : severity_t::stop_and_refer,
                   "loss_rate", at.rapid);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("loss_rate", &input::loss_rate),
             fact_field("trend_window", &input::trend_window),
             fact_field("medically_supervised", &input::medically_supervised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("water_weeks", &limits::water_weeks, sources::design),
             threshold("rapid", &limits::rapid, sources::design));
  }
};

/// Losing weight without meaning to deserves a check-up before any plan.
///
/// The mark was set for people over 65 and is used for all adults.
struct safety_loss_unintended {
  /// What the rule reads.
  struct input {
    percentage unintended_loss;  ///< weight lost without trying in 6 to 12 months
  };
  /// The thresholds.
  struct limits {
    percentage much = 5.0 * percent;  ///< of body weight in 6 to 12 months
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.loss.unintended",
      .title = "Weight lost without trying",
      .grade = grade_t::a,
      .severities = {severity_t::stop_and_refer},
      .condition = "unintended_loss >= {much} -> stop_and_refer; else none",
      .clears_when = "a cause is found, or unintended_loss < {much}",
      .sources = {&sources::unintended}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return at_least(in.unintended_loss, at.much)
               ? because(severity_t::stop_and_refer, "unintended_loss", at.much)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("unintended_loss", &input::unintended_loss));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("much", &limits::much, sources::unintended));
  }
};

}  // namespace tonus::rules
