// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on claims about exercise.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Push-ups train the chest; a back needs pulling.
struct myth_pushups_back {
  /// What the rule reads.
  struct input {
    weekly_count pushup_sets;    ///< push-up sets
    weekly_count pull_sets;      ///< pulling sets
    choice<answer_t> goal_back;  ///< wants a stronger or more visible back
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "myth.pushups.back",
                                   .title = "Push-ups as the main back exercise",
                                   .grade = grade_t::b,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "goal_back yes: pull_sets < half of pushup_sets -> advise; "
                                       "pull_sets < pushup_sets -> info; else none",
                                   .clears_when = "pull_sets >= pushup_sets",
                                   .sources = {&sources::marcolin, &sources::seed001}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.goal_back != answer_t::yes || !below(in.pull_sets, in.pushup_sets)) return {};
    const bool few = below(in.pull_sets, 0.5 * in.pushup_sets);
    return because(few ? severity_t::advise : severity_t::info, "pull_sets",
                   few ? 0.5 * in.pushup_sets : in.pushup_sets)
        .with("matching_pull_sets", in.pushup_sets.value(), "/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pushup_sets", &input::pushup_sets),
             fact_field("pull_sets", &input::pull_sets),
             fact_field("goal_back", &input::goal_back));
  }
};

/// Tone is no ability of muscle: less fat and more lean mass are what is seen.
struct myth_tone_term {
  /// What the rule reads.
  struct input {
    choice<answer_t> goal_text_tone;  ///< the aim was worded as tone
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "myth.tone.term",
                                   .title = "What tone means",
                                   .core = false,
                                   .grade = grade_t::c,
                                   .severities = {severity_t::info},
                                   .condition = "goal_text_tone -> info; else none",
                                   .clears_when = "the goal is given in numbers",
                                   .sources = {&sources::seed001}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    return in.goal_text_tone == answer_t::yes ? because(severity_t::info, "goal_text_tone")
                                              : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal_text_tone", &input::goal_text_tone));
  }
};

/// Energy of exercise against energy eaten beyond the needs without it.
///
/// Exercise keeps its own worth for heart, muscle and mood, whatever the balance says.
struct myth_exercise_outruns_diet {
  /// What the rule reads.
  struct input {
    energy_rate exercise;  ///< net energy of exercise, mean of the week, resting share taken off
    energy_rate intake_excess;  ///< energy eaten beyond the expenditure without exercise
    choice<goal_t> goal;        ///< aim of the plan; tone is read as recomposition
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "myth.exercise.outruns_diet",
      .title = "Exercise energy against an energy surplus",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "fat_loss: exercise > 0 and intake_excess >= exercise -> warn; intake_excess > {half} * "
          "exercise -> advise; else none",
      .clears_when = "intake_excess <= {half} * exercise",
      .sources = {&sources::aha, &sources::seed000}};
  /// The thresholds.
  struct limits {
    fraction half =
        0.5 *
        one;  ///< share of the energy of exercise that may be eaten again on the way to a loss
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const double balance = 7.0 * (in.intake_excess - in.exercise).value();
    return grade(in, at).with("weekly_balance", balance, "kcal/wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("exercise", &input::exercise),
             fact_field("intake_excess", &input::intake_excess), fact_field("goal", &input::goal));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("half", &limits::half, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    if (in.goal != goal_t::fat_loss) return {};
    if (above(in.exercise, energy_rate{}) && at_least(in.intake_excess, in.exercise))
      return because(severity_t::warn, "intake_excess", in.exercise);
    if (above(in.intake_excess, at.half * in.exercise))
      return because(severity_t::advise, "intake_excess", at.half * in.exercise);
    return {};
  }
};

}  // namespace tonus::rules
