// SPDX-License-Identifier: BSL-1.0
/// @file
/// What muscle burns.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Muscle at rest burns more than fat, but far less than is often told.
struct energy_muscle_rmr_overclaim {
  /// What the rule reads.
  struct input {
    relative_energy_rate claimed_rmr_per_kg;  ///< resting energy claimed for a kilogram of muscle
  };
  /// The thresholds.
  struct limits {
    relative_energy_rate measured = 13.0 * kilocalorie_per_kilogram_day;  ///< skeletal muscle
    relative_energy_rate twice = 26.0 * kilocalorie_per_kilogram_day;     ///< twice that
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.muscle.rmr_overclaim",
      .title = "How much a kilo of muscle burns",
      .core = false,
      .grade = grade_t::b,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "claimed_rmr_per_kg > {twice} -> warn; {measured} < claimed_rmr_per_kg <= "
          "{twice} -> advise; else none",
      .clears_when = "the claim is at most {measured}",
      .sources = {&sources::wang10}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return grade(in, at).with("adipose_tissue", 4.5, "kcal/kg/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("claimed_rmr_per_kg", &input::claimed_rmr_per_kg));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("measured", &limits::measured, sources::wang10),
             threshold("twice", &limits::twice, sources::wang10));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    if (above(in.claimed_rmr_per_kg, at.twice))
      return because(severity_t::warn, "claimed_rmr_per_kg", at.twice);
    if (above(in.claimed_rmr_per_kg, at.measured))
      return because(severity_t::advise, "claimed_rmr_per_kg", at.measured);
    return {};
  }
};

}  // namespace tonus::rules
