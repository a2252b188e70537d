// SPDX-License-Identifier: BSL-1.0
/// @file
/// Blood pressure before exercise.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A hard set raises pressure much further, so that high pressure at rest limits the effort.
///
/// Vigorous includes loads of 80 % of 1RM and more, sets to failure and breath-holding.
struct safety_blood_pressure_exercise {
  /// What the rule reads.
  struct input {
    blood_pressure systolic;                        ///< systolic blood pressure, seated at rest
    blood_pressure diastolic;                       ///< diastolic blood pressure, seated at rest
    choice<planned_intensity_t> planned_intensity;  ///< hardest effort planned
  };
  /// The thresholds.
  struct limits {
    blood_pressure systolic_stop = 180.0 * millimetre_of_mercury;   ///< no resistance exercise
    blood_pressure diastolic_stop = 110.0 * millimetre_of_mercury;  ///< the same
    blood_pressure systolic_warn = 160.0 * millimetre_of_mercury;   ///< no hard effort
    blood_pressure diastolic_warn = 100.0 * millimetre_of_mercury;  ///< the same
    blood_pressure systolic_high = 140.0 * millimetre_of_mercury;   ///< high pressure
    blood_pressure diastolic_high = 90.0 * millimetre_of_mercury;   ///< the same
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.blood_pressure.exercise",
      .title = "Blood pressure before hard effort",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "systolic >= {systolic_stop} or diastolic >= {diastolic_stop} -> "
          "stop_and_refer; (systolic >= {systolic_warn} or diastolic >= {diastolic_warn})"
          " and planned_intensity = vigorous -> warn; systolic >= {systolic_high} or "
          "diastolic >= {diastolic_high} -> advise; else none",
      .clears_when = "systolic < {systolic_high} and diastolic < {diastolic_high}",
      .sources = {&sources::bp_rt, &sources::esc20, &sources::aha_rt07}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const auto reaches = [&](blood_pressure systolic, blood_pressure diastolic) {
      return at_least(in.systolic, systolic) || at_least(in.diastolic, diastolic);
    };
    const auto finding = [&](severity_t severity, blood_pressure systolic,
                             blood_pressure diastolic) {
      return at_least(in.systolic, systolic) ? because(severity, "systolic", systolic)
                                             : because(severity, "diastolic", diastolic);
    };
    if (reaches(at.systolic_stop, at.diastolic_stop))
      return finding(severity_t::stop_and_refer, at.systolic_stop, at.diastolic_stop);
    const bool hard = in.planned_intensity == planned_intensity_t::vigorous;
    if (hard && reaches(at.systolic_warn, at.diastolic_warn))
      return finding(severity_t::warn, at.systolic_warn, at.diastolic_warn);
    if (reaches(at.systolic_high, at.diastolic_high))
      return finding(severity_t::advise, at.systolic_high, at.diastolic_high);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("systolic", &input::systolic), fact_field("diastolic", &input::diastolic),
             fact_field("planned_intensity", &input::planned_intensity));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("systolic_stop", &limits::systolic_stop, sources::aha_rt07),
             threshold("diastolic_stop", &limits::diastolic_stop, sources::aha_rt07),
             threshold("systolic_warn", &limits::systolic_warn, sources::esc20),
             threshold("diastolic_warn", &limits::diastolic_warn, sources::esc20),
             threshold("systolic_high", &limits::systolic_high, sources::esc20),
             threshold("diastolic_high", &limits::diastolic_high, sources::esc20));
  }
};

}  // namespace tonus::rules
