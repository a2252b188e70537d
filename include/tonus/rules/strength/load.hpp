// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on loads, repetitions and their control.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// When to add load, and how much.
struct strength_load_progression {
  /// What the rule reads.
  struct input {
    points reps_over_target;  ///< repetitions over the target, smaller of the last two sessions
    percentage load_change;   ///< load now against the last load
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.load.progression",
      .title = "When and how much to add",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "load_change > {most_step} -> warn; reps_over_target >= {due} and load_change < "
          "{least_step} -> info; reps_over_target < {due} and load_change >= {least_step} -> "
          "advise; else none",
      .clears_when = "{least_step} <= load_change <= {most_step} once reps_over_target >= {due}",
      .sources = {&sources::acsm09rt, &sources::seed000}};
  /// The thresholds.
  struct limits {
    percentage least_step = 2.0 * percent;  ///< smallest step
    percentage most_step = 10.0 * percent;  ///< largest step
    points due = 1.0 * one;                 ///< repetitions beyond the target that make a step due
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return grade(in, at)
        .with("least_step", at.least_step.value(), "%")
        .with("most_step", at.most_step.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("reps_over_target", &input::reps_over_target),
             fact_field("load_change", &input::load_change));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least_step", &limits::least_step, sources::acsm09rt),
             threshold("most_step", &limits::most_step, sources::acsm09rt),
             threshold("due", &limits::due, sources::acsm09rt));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    if (above(in.load_change, at.most_step))
      return because(severity_t::warn, "load_change", at.most_step);
    const bool earned = at_least(in.reps_over_target, at.due);
    const bool added = at_least(in.load_change, at.least_step);
    if (earned && !added) return because(severity_t::info, "load_change", at.least_step);
    if (!earned && added) return because(severity_t::advise, "reps_over_target", at.due);
    return {};
  }
};

/// Help or load that makes a set of pull-ups 2 to 5 repetitions.
struct strength_pullup_scaling {
  /// What the rule reads.
  struct input {
    points max_pullups;  ///< strict pull-ups in one set
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "strength.pullup.scaling",
                                   .title = "Pull-up ability and scaling",
                                   .grade = grade_t::d,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "max_pullups < {least} -> advise; > {most} -> info (from "
                                       "above {many} on load only); else none",
                                   .clears_when = "{least} to {most} strict repetitions in a set",
                                   .sources = {&sources::seed001, &sources::design}};
  /// The thresholds.
  struct limits {
    points least = 2.0 * one;  ///< fewest repetitions of the band
    points most = 5.0 * one;   ///< most repetitions of the band
    points many = 12.0 * one;  ///< beyond it load is added rather than sets
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.max_pullups, at.least))
      return because(severity_t::advise, "max_pullups", at.least);
    if (above(in.max_pullups, at.many)) return because(severity_t::info, "max_pullups", at.many);
    if (above(in.max_pullups, at.most)) return because(severity_t::info, "max_pullups", at.most);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("max_pullups", &input::max_pullups));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::seed001),
             threshold("most", &limits::most, sources::seed001),
             threshold("many", &limits::many, sources::design));
  }
};

/// Control of the lifting and the lowering phase of a repetition.
struct strength_phase_control {
  /// What the rule reads.
  struct input {
    seconds concentric;                ///< time of the lifting phase of a repetition
    seconds eccentric;                 ///< time of the lowering phase of a repetition
    std::optional<seconds> top_pause;  ///< time held at the top of a repetition
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.phase.control",
      .title = "Control of each phase",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "eccentric < {least} -> advise; concentric or eccentric > {most} -> info; else none",
      .clears_when = "eccentric >= {least}",
      .sources = {&sources::acsm09rt, &sources::seed001, &sources::design}};
  /// The thresholds.
  struct limits {
    seconds least = 1.0 * second;  ///< a shorter lowering is a drop
    seconds most = 8.0 * second;   ///< a longer phase costs load without a known gain
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.eccentric, at.least)) return because(severity_t::advise, "eccentric", at.least);
    if (above(in.concentric, at.most)) return because(severity_t::info, "concentric", at.most);
    if (above(in.eccentric, at.most)) return because(severity_t::info, "eccentric", at.most);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("concentric", &input::concentric),
             fact_field("eccentric", &input::eccentric),
             fact_field("top_pause", &input::top_pause));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::acsm09rt),
             threshold("most", &limits::most, sources::design));
  }
};

/// Bent-over rows with both arms, which load the lower back.
struct strength_row_support {
  /// What the rule reads.
  struct input {
    choice<row_variant_t> row_variant;  ///< kind of row
    points back_pain;                   ///< back pain now, from 0 (none) to 10 (worst)
    points load_ratio;                  ///< load of the row over body weight
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.row.support",
      .title = "Unsupported double-arm row",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "double_bent: back_pain >= {painful} -> warn; load_ratio > {heavy} -> advise; else info; "
          "other rows -> none",
      .clears_when = "a supported row",
      .sources = {&sources::seed001, &sources::design}};
  /// The thresholds.
  struct limits {
    points painful = 4.0 * one;  ///< pain from which the unsupported row is out of place
    points heavy = 0.5 * one;    ///< load over body weight beyond which support is advised
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.row_variant != row_variant_t::double_bent) return {};
    if (at_least(in.back_pain, at.painful))
      return because(severity_t::warn, "back_pain", at.painful);
    if (above(in.load_ratio, at.heavy)) return because(severity_t::advise, "load_ratio", at.heavy);
    return because(severity_t::info, "row_variant");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("row_variant", &input::row_variant),
             fact_field("back_pain", &input::back_pain),
             fact_field("load_ratio", &input::load_ratio));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("painful", &limits::painful, sources::design),
             threshold("heavy", &limits::heavy, sources::design));
  }
};

}  // namespace tonus::rules
