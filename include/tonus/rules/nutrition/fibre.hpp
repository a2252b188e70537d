// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fibre.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Fibre for the energy eaten. An intake of 0 has no density: not evaluated.
struct nutrition_fibre_density {
  /// What the rule reads.
  struct input {
    food_rate fibre;     ///< dietary fibre eaten
    energy_rate intake;  ///< energy eaten, planned or logged
  };
  /// The thresholds.
  struct limits {
    food_density low = 7.0 * gram_per_megacalorie;      ///< half of the advice
    food_density enough = 14.0 * gram_per_megacalorie;  ///< the advice
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "nutrition.fibre.density",
      .title = "Fibre density",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "f = fibre / intake; f < {low} -> advise; {low} <= f < {enough} -> info; else "
          "none",
      .clears_when = "at least {enough}",
      .sources = {&sources::dga}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.intake == energy_rate{}) return no_meaning("intake");
    const food_density density(in.fibre / in.intake);
    const food_rate wanted(at.enough * in.intake);
    const double gap = wanted > in.fibre ? (wanted - in.fibre).value() : 0.0;
    return grade(in, at, density)
        .with("density", density.value(), "g/Mcal")
        .with("gap", gap, "g/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fibre", &input::fibre), fact_field("intake", &input::intake));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::dga),
             threshold("enough", &limits::enough, sources::dga));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, food_density density) noexcept {
    if (below(density, at.low))
      return because(severity_t::advise, "fibre", food_rate(at.low * in.intake));
    if (below(density, at.enough))
      return because(severity_t::info, "fibre", food_rate(at.enough * in.intake));
    return {};
  }
};

}  // namespace tonus::rules
