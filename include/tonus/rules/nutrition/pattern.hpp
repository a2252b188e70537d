// SPDX-License-Identifier: BSL-1.0
/// @file
/// The diet as a whole.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The Healthy Eating Index of the whole diet.
struct nutrition_pattern_hei {
  /// What the rule reads.
  struct input {
    fraction hei_total;  ///< Healthy Eating Index
  };
  /// The thresholds.
  struct limits {
    fraction poor = 51.0 * one;  ///< poor below it in an old description
    fraction good = 80.0 * one;  ///< good from it on
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.pattern.hei",
      .title = "Diet-quality score",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise},
      .condition = "hei_total < {poor} -> advise; {poor} <= hei_total < {good} -> info; else none",
      .clears_when = "hei_total >= {good}",
      .sources = {&sources::hei, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.hei_total, at.poor)) return because(severity_t::advise, "hei_total", at.poor);
    if (below(in.hei_total, at.good)) return because(severity_t::info, "hei_total", at.good);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hei_total", &input::hei_total));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("poor", &limits::poor, sources::design),
             threshold("good", &limits::good, sources::design));
  }
};

/// Fruit, vegetables and whole grains for the energy eaten; one missing is worth showing, all three
/// a change.
struct nutrition_pattern_plants {
  /// What the rule reads.
  struct input {
    cups_per_energy fruit;           ///< fruit per energy eaten, cups per 1000 kcal
    cups_per_energy vegetables;      ///< vegetables per energy eaten, cups per 1000 kcal
    ounces_per_energy whole_grains;  ///< whole grains per energy eaten, ounces per 1000 kcal
  };
  /// The thresholds.
  struct limits {
    cups_per_energy fruit = 0.8 * cup_per_megacalorie;             ///< scores all points
    cups_per_energy vegetables = 1.1 * cup_per_megacalorie;        ///< scores all points
    ounces_per_energy whole_grains = 1.5 * ounce_per_megacalorie;  ///< scores all points
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.pattern.plants",
      .title = "Plant-food minimums",
      .core = false,
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "unmet = how many are true of fruit < {fruit}, vegetables < {vegetables}, "
          "whole_grains < {whole_grains}; unmet = 3 -> advise; 1 or 2 -> info; else none",
      .clears_when = "all three are met",
      .sources = {&sources::hei}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const int unmet = below(in.fruit, at.fruit) + below(in.vegetables, at.vegetables) +
                      below(in.whole_grains, at.whole_grains);
    return grade(in, at, unmet)
        .with("unmet", unmet, "1")
        .with("fruit_gap", gap(in.fruit, at.fruit), "[cup_us]/Mcal")
        .with("vegetables_gap", gap(in.vegetables, at.vegetables), "[cup_us]/Mcal")
        .with("whole_grains_gap", gap(in.whole_grains, at.whole_grains), "[oz_av]/Mcal");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fruit", &input::fruit), fact_field("vegetables", &input::vegetables),
             fact_field("whole_grains", &input::whole_grains));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("fruit", &limits::fruit, sources::hei),
             threshold("vegetables", &limits::vegetables, sources::hei),
             threshold("whole_grains", &limits::whole_grains, sources::hei));
  }

 private:
  template <class Density>
  static constexpr double gap(Density eaten, Density wanted) noexcept {
    return below(eaten, wanted) ? (wanted - eaten).value() : 0.0;
  }
  static constexpr verdict grade(const input& in, const limits& at, int unmet) noexcept {
    if (unmet == 0) return {};
    const severity_t severity = unmet == 3 ? severity_t::advise : severity_t::info;
    if (below(in.fruit, at.fruit)) return because(severity, "fruit", at.fruit);
    if (below(in.vegetables, at.vegetables)) return because(severity, "vegetables", at.vegetables);
    return because(severity, "whole_grains", at.whole_grains);
  }
};

}  // namespace tonus::rules
