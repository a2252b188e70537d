// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat: how little, and how saturated.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How little fat a diet may hold.
struct nutrition_fat_minimum {
  /// What the rule reads.
  struct input {
    percentage dietary_fat_share;          ///< share of the energy eaten that is fat
    nutrient_rate dietary_fat_per_weight;  ///< fat eaten per body weight
  };
  /// The thresholds.
  struct limits {
    percentage least_share = 15.0 * percent;            ///< lower end of the advice
    percentage usual_share = 20.0 * percent;            ///< a usual diet
    nutrient_rate least = 0.5 * gram_per_kilogram_day;  ///< lower end of the advice
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.fat.minimum",
      .title = "Dietary fat minimum",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::warn},
      .condition =
          "dietary_fat_share < {least_share} or dietary_fat_per_weight < {least} -> warn;"
          " dietary_fat_share < {usual_share} -> info; else none",
      .clears_when = "dietary_fat_share >= {usual_share} and dietary_fat_per_weight >= {least}",
      .sources = {&sources::helms, &sources::iraki}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.dietary_fat_share, at.least_share))
      return because(severity_t::warn, "dietary_fat_share", at.least_share);
    if (below(in.dietary_fat_per_weight, at.least))
      return because(severity_t::warn, "dietary_fat_per_weight", at.least);
    if (below(in.dietary_fat_share, at.usual_share))
      return because(severity_t::info, "dietary_fat_share", at.usual_share);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("dietary_fat_share", &input::dietary_fat_share),
             fact_field("dietary_fat_per_weight", &input::dietary_fat_per_weight));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least_share", &limits::least_share, sources::helms),
             threshold("usual_share", &limits::usual_share, sources::helms),
             threshold("least", &limits::least, sources::iraki));
  }
};

/// Saturated fat as a share of energy.
struct nutrition_fat_saturated {
  /// What the rule reads.
  struct input {
    percentage saturated_fat_share;  ///< share of the energy eaten that is saturated fat
  };
  /// The thresholds.
  struct limits {
    percentage most = 10.0 * percent;  ///< limit of the guideline
    percentage high = 16.0 * percent;  ///< scores nothing
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.fat.saturated",
      .title = "Saturated fat share",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "x = saturated_fat_share; x < {most} -> none; {most} <= x < {high} -> advise; x"
          " >= {high} -> warn",
      .clears_when = "saturated_fat_share < {most}",
      .sources = {&sources::dga, &sources::hei}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.saturated_fat_share, at.high))
      return because(severity_t::warn, "saturated_fat_share", at.high);
    if (at_least(in.saturated_fat_share, at.most))
      return because(severity_t::advise, "saturated_fat_share", at.most);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("saturated_fat_share", &input::saturated_fat_share));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("most", &limits::most, sources::dga),
             threshold("high", &limits::high, sources::hei));
  }
};

}  // namespace tonus::rules
