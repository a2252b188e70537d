// SPDX-License-Identifier: BSL-1.0
/// @file
/// When a treatment can be judged.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// The full effect takes twelve weeks with every device; cryolipolysis may go on to 26.
struct treatment_assessment_too_early {
  /// What the rule reads.
  struct input {
    choice<treatment_t>
        treatment;                ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    weeks weeks_since_treatment;  ///< time since the site was last treated
  };
  /// The thresholds.
  struct limits {
    weeks visible = 4.0 * week;  ///< first sign
    weeks full = 12.0 * week;    ///< full effect
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.assessment.too_early",
      .title = "Judging a treatment too early",
      .grade = grade_t::b,
      .severities = {severity_t::info},
      .condition =
          "weeks_since_treatment < {visible} -> info (nothing visible is expected); "
          "{visible} <= weeks_since_treatment < {full} -> info (partial); else none",
      .clears_when = "weeks_since_treatment >= {full}",
      .sources = {&sources::isi, &sources::krueger, &sources::velez, &sources::laser21,
                  &sources::moradi}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.weeks_since_treatment, at.visible))
      return because(severity_t::info, "weeks_since_treatment", at.visible);
    if (below(in.weeks_since_treatment, at.full))
      return because(severity_t::info, "weeks_since_treatment", at.full);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("treatment", &input::treatment),
             fact_field("weeks_since_treatment", &input::weeks_since_treatment));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("visible", &limits::visible, sources::isi),
             threshold("full", &limits::full, sources::krueger));
  }
};

}  // namespace tonus::rules
