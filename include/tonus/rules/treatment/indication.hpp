// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a treatment is for.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// Devices thin a local bulge; no health benefit follows, and nothing of it is weight loss.
///
/// Any device counts the same. Trials went up to about 30 kg/m2.
struct treatment_indication_not_weight_loss {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
    choice<treatment_t>
        treatment;  ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    choice<treatment_goal_t> treatment_goal;  ///< why a treatment is wished
    std::optional<years> age;                 ///< age
  };
  /// The thresholds.
  struct limits {
    years adult = 18.0 * year;                                ///< no treatment for growing bodies
    body_mass_index most = 30.0 * kilogram_per_square_metre;  ///< ceiling of most trials
    body_mass_index least =
        18.5 * kilogram_per_square_metre;  ///< below it there is nothing to remove
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.indication.not_weight_loss",
      .title = "Body contouring is not weight loss",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "age given and < {adult} -> stop_and_refer; treatment_goal = weight_loss -> "
          "warn; bmi > {most} or bmi < {least} -> warn; else none",
      .clears_when = "treatment_goal = contour and {least} <= bmi <= {most}",
      .sources = {&sources::fda, &sources::isi, &sources::velez, &sources::design},
      .subject = "treatment"};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.age && below(*in.age, at.adult))
      return because(severity_t::stop_and_refer, "age", at.adult);
    if (in.treatment_goal == treatment_goal_t::weight_loss)
      return because(severity_t::warn, "treatment_goal");
    if (above(in.bmi, at.most)) return because(severity_t::warn, "bmi", at.most);
    return below(in.bmi, at.least) ? because(severity_t::warn, "bmi", at.least) : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi), fact_field("treatment", &input::treatment),
             fact_field("treatment_goal", &input::treatment_goal), fact_field("age", &input::age));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("adult", &limits::adult, sources::design),
             threshold("most", &limits::most, sources::velez),
             threshold("least", &limits::least, sources::design));
  }
};

}  // namespace tonus::rules
