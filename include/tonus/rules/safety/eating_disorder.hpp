// SPDX-License-Identifier: BSL-1.0
/// @file
/// Eating disorders.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// An eating disorder, now or before, is for people to guide and not for numbers.
///
/// Only a clinician's decision that the host records clears it.
struct safety_eating_disorder_history {
  /// What the rule reads.
  struct input {
    choice<ed_history_t> ed_history;     ///< eating disorder, now or before
    choice<goal_t> goal;                 ///< aim of the plan; tone is read as recomposition
    std::optional<energy_rate> deficit;  ///< energy deficit, planned or current; negative = surplus
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.eating_disorder.history",
      .title = "Eating-disorder history",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "ed_history = current -> stop_and_refer; past and (goal = fat_loss, or deficit "
          "given and > 0) -> stop_and_refer, or warn when medically_supervised; past "
          "otherwise -> warn; else none",
      .clears_when = "a clinician's decision is recorded; never by numbers",
      .sources = {&sources::ed}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.ed_history == ed_history_t::none) return {};
    if (in.ed_history == ed_history_t::current)
      return because(severity_t::stop_and_refer, "ed_history");
    const bool loses =
        in.goal == goal_t::fat_loss || (in.deficit && above(*in.deficit, energy_rate{}));
    return because(
        loses && !is_yes(in.medically_supervised) ? severity_t::stop_and_refer : severity_t::warn,
        "ed_history");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ed_history", &input::ed_history), fact_field("goal", &input::goal),
             fact_field("deficit", &input::deficit),
             fact_field("medically_supervised", &input::medically_supervised));
  }
};

/// Two yes answers of five are a reason to talk to someone, not a diagnosis.
struct safety_eating_disorder_scoff {
  /// What the rule reads.
  struct input {
    fraction scoff;  ///< yes answers of the SCOFF questions
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician or dietitian sets and follows this diet
  };
  /// The thresholds.
  struct limits {
    fraction positive = 2.0 * one;    ///< a positive screen
    fraction one_answer = 1.0 * one;  ///< a single yes answer
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.eating_disorder.scoff",
      .title = "Eating-disorder screen",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "scoff >= {positive} -> stop_and_refer, or warn when medically_supervised; "
          "scoff >= {one_answer} -> advise; else none",
      .clears_when = "scoff < {positive}, or a clinician supports the plan",
      .sources = {&sources::scoff, &sources::scoff_fi}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.scoff, at.positive))
      return because(
          is_yes(in.medically_supervised) ? severity_t::warn : severity_t::stop_and_refer, "scoff",
          at.positive);
    if (at_least(in.scoff, at.one_answer))
      return because(severity_t::advise, "scoff", at.one_answer);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("scoff", &input::scoff),
             fact_field("medically_supervised", &input::medically_supervised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("positive", &limits::positive, sources::scoff),
             threshold("one_answer", &limits::one_answer, sources::scoff));
  }
};

/// Signs that are harmless alone and serious together.
///
/// Counts a large deficit, fast loss and much activity, vigorous minutes twice.
struct safety_eating_disorder_pattern {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;          ///< body mass index
    energy_rate deficit;          ///< energy deficit, planned or current; negative = surplus
    weekly_percentage loss_rate;  ///< weekly loss of body weight from the trend, positive = loss
    weekly_minutes moderate;      ///< moderate aerobic activity of the week
    weekly_minutes vigorous;      ///< vigorous aerobic activity of the week
  };
  /// The thresholds.
  struct limits {
    body_mass_index low = 20.0 * kilogram_per_square_metre;   ///< below it weight is low
    energy_rate large_deficit = 500.0 * kilocalorie_per_day;  ///< a large deficit
    weekly_percentage fast_loss = 1.0 * percent_per_week;     ///< fast loss
    weekly_minutes much_activity = 600.0 * minute_per_week;   ///< much activity
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.eating_disorder.pattern",
      .title = "Low weight, deficit, fast loss and much exercise together",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "s = how many are true of deficit > {large_deficit}, loss_rate > {fast_loss}, "
          "moderate + 2 vigorous > {much_activity}; bmi < {low} and s >= 2 -> "
          "stop_and_refer; bmi < {low} and s = 1 -> warn; bmi >= {low} and s = 3 -> warn;"
          " else none",
      .clears_when = "fewer signs, or a clinician supports the plan",
      .sources = {&sources::reds23, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const int signs = above(in.deficit, at.large_deficit) + above(in.loss_rate, at.fast_loss) +
                      above(in.moderate + 2.0 * in.vigorous, at.much_activity);
    return grade(in, at, signs).with("signs", signs, "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi), fact_field("deficit", &input::deficit),
             fact_field("loss_rate", &input::loss_rate), fact_field("moderate", &input::moderate),
             fact_field("vigorous", &input::vigorous));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::design),
             threshold("large_deficit", &limits::large_deficit, sources::design),
             threshold("fast_loss", &limits::fast_loss, sources::design),
             threshold("much_activity", &limits::much_activity, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, int signs) noexcept {
    const bool thin = below(in.bmi, at.low);
    if (thin && signs >= 2) return because(severity_t::stop_and_refer, "bmi", at.low);
    if (thin && signs == 1) return because(severity_t::warn, "bmi", at.low);
    return signs == 3 ? because(severity_t::warn, "loss_rate", at.fast_loss) : verdict{};
  }
};

}  // namespace tonus::rules
