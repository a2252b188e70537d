// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy that exercise leaves for the body.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Energy that exercise leaves for the rest of the body, for each kilogram of fat-free mass.
///
/// The threshold is less certain for men: their findings are of low confidence.
struct energy_availability_low {
  /// What the rule reads.
  struct input {
    energy_rate intake;    ///< energy eaten, planned or logged
    energy_rate exercise;  ///< net energy of exercise, mean of the week, resting share taken off
    mass ffm;              ///< fat-free mass
    choice<sex_t> sex;     ///< sex whose reference data apply
    choice<goal_t> goal;   ///< aim of the plan; tone is read as recomposition
  };
  /// The thresholds.
  struct limits {
    relative_energy_rate low =
        30.0 * kilocalorie_per_kilogram_day;  ///< below it hormones and bone suffer
    relative_energy_rate adequate = 45.0 * kilocalorie_per_kilogram_day;  ///< adequate
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.availability.low",
      .title = "Low energy availability",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "EA = (intake - exercise) / ffm; EA < {low} -> warn; {low} <= EA < {adequate} "
          "-> info when goal = fat_loss, else advise; else none; sex = male -> low "
          "confidence",
      .clears_when = "EA >= {adequate} (>= {low} while losing)",
      .sources = {&sources::areta, &sources::reds, &sources::burke}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const relative_energy_rate available((in.intake - in.exercise) / in.ffm);
    verdict found =
        grade(in, at, available).with("energy_availability", available.value(), "kcal/kg/d");
    found.low_confidence = in.sex == sex_t::male;
    return found;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("intake", &input::intake), fact_field("exercise", &input::exercise),
             fact_field("ffm", &input::ffm), fact_field("sex", &input::sex),
             fact_field("goal", &input::goal));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::areta),
             threshold("adequate", &limits::adequate, sources::reds));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at,
                                 relative_energy_rate available) noexcept {
    const auto needed = [&](relative_energy_rate limit) {
      return energy_rate(limit * in.ffm) + in.exercise;
    };
    if (below(available, at.low)) return because(severity_t::warn, "intake", needed(at.low));
    if (at_least(available, at.adequate)) return {};
    return because(in.goal == goal_t::fat_loss ? severity_t::info : severity_t::advise, "intake",
                   needed(at.adequate));
  }
};

}  // namespace tonus::rules
