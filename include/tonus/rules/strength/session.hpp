// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on the order of a session and on what a week holds.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Multi-joint work comes before single-joint work.
struct strength_order_multijoint_first {
  /// What the rule reads.
  struct input {
    choice<answer_t> multijoint_before_single;  ///< multi-joint work came first
    choice<answer_t> has_both;  ///< the session holds multi-joint and single-joint work
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.order.multijoint_first",
      .title = "Order in the session",
      .core = false,
      .grade = grade_t::a,
      .severities = {severity_t::info},
      .condition = "has_both and not multijoint_before_single -> info; else none",
      .clears_when = "multi-joint work comes first",
      .sources = {&sources::acsm09rt, &sources::seed001}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const bool late = in.has_both == answer_t::yes && in.multijoint_before_single == answer_t::no;
    return late ? because(severity_t::info, "multijoint_before_single") : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("multijoint_before_single", &input::multijoint_before_single),
             fact_field("has_both", &input::has_both));
  }
};

/// Pulling against pressing sets, for aims of back and posture.
struct strength_balance_push_pull {
  /// What the rule reads.
  struct input {
    weekly_count pull_sets;  ///< pulling sets
    weekly_count push_sets;  ///< pressing sets, push-ups included
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "strength.balance.push_pull",
                                   .title = "Pulling against pressing",
                                   .core = false,
                                   .grade = grade_t::d,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "push_sets = 0 -> none; pull_sets / push_sets < {low} -> "
                                       "advise; < {even} -> info; else none",
                                   .clears_when = "pull_sets >= push_sets",
                                   .sources = {&sources::design}};
  /// The thresholds.
  struct limits {
    fraction even = 1.0 * one;  ///< as much pulling as pressing
    fraction low = 0.67 * one;  ///< two thirds of it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.push_sets == weekly_count{}) return {};
    const fraction ratio = in.pull_sets / in.push_sets;
    verdict result;
    if (below(ratio, at.low))
      result = because(severity_t::advise, "pull_sets", at.low * in.push_sets);
    else if (below(ratio, at.even))
      result = because(severity_t::info, "pull_sets", at.even * in.push_sets);
    return result.with("ratio", ratio.value(), "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pull_sets", &input::pull_sets),
             fact_field("push_sets", &input::push_sets));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("even", &limits::even, sources::design),
             threshold("low", &limits::low, sources::design));
  }
};

/// Days a week with strength work for all major muscle groups.
struct strength_whole_body_minimum {
  /// What the rule reads.
  struct input {
    weekly_count strength_days;  ///< days with strength work for the whole body
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "strength.whole_body.minimum",
      .title = "Whole-body strength days",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition = "strength_days < {half} -> warn; < {enough} -> advise; else none",
      .clears_when = "strength_days >= {enough}",
      .sources = {&sources::who_2020}};
  /// The thresholds.
  struct limits {
    weekly_count enough = 2.0 * per_week;  ///< the guideline
    weekly_count half = 1.0 * per_week;    ///< half of it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.strength_days, at.half))
      return because(severity_t::warn, "strength_days", at.half);
    if (below(in.strength_days, at.enough))
      return because(severity_t::advise, "strength_days", at.enough);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("strength_days", &input::strength_days));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("enough", &limits::enough, sources::who_2020),
             threshold("half", &limits::half, sources::design));
  }
};

}  // namespace tonus::rules
