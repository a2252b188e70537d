// SPDX-License-Identifier: BSL-1.0
/// @file
/// How much may be expected.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// What one course of a device thins the layer by, at most.
///
/// Only the bound of cryolipolysis is a review value, the others are ceilings over single trials.
/// Shows the range of the device.
struct treatment_expectation_overclaim {
  /// What the rule reads.
  struct input {
    choice<treatment_t>
        treatment;  ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    percentage
        expected_reduction;  ///< thinning of the fat layer expected of one course of treatment
  };
  /// The thresholds.
  struct limits {
    percentage cryolipolysis = treatment::device_of(treatment_t::cryolipolysis)
                                   .most_reduction;  ///< largest mean of the review
    percentage laser =
        treatment::device_of(treatment_t::laser).most_reduction;  ///< ceiling over single trials
    percentage radiofrequency = treatment::device_of(treatment_t::radiofrequency)
                                    .most_reduction;  ///< ceiling over single trials
    percentage ultrasound = treatment::device_of(treatment_t::ultrasound)
                                .most_reduction;  ///< ceiling over single trials
    fraction far_beyond = 1.5 * one;              ///< times the bound
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.expectation.overclaim",
      .title = "Expected reduction beyond trial results",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "upper = {cryolipolysis} (cryolipolysis), {laser} (laser), {radiofrequency} "
          "(radiofrequency), {ultrasound} (ultrasound); expected_reduction > {far_beyond}"
          " upper -> warn; expected_reduction > upper -> advise; else none",
      .clears_when = "expected_reduction <= upper",
      .sources = {&sources::ingar, &sources::krueger, &sources::velez, &sources::laser21,
                  &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const percentage upper = most(in.treatment, at);
    return grade(in, at, upper)
        .with("least", treatment::device_of(in.treatment).least_reduction.value(), "%")
        .with("most", upper.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("treatment", &input::treatment),
             fact_field("expected_reduction", &input::expected_reduction));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("cryolipolysis", &limits::cryolipolysis, sources::ingar),
             threshold("laser", &limits::laser, sources::design),
             threshold("radiofrequency", &limits::radiofrequency, sources::design),
             threshold("ultrasound", &limits::ultrasound, sources::design),
             threshold("far_beyond", &limits::far_beyond, sources::design));
  }

 private:
  static constexpr percentage most(treatment_t treatment, const limits& at) noexcept {
    switch (treatment) {
      case treatment_t::cryolipolysis:
        return at.cryolipolysis;
      case treatment_t::laser:
        return at.laser;
      case treatment_t::radiofrequency:
        return at.radiofrequency;
      case treatment_t::ultrasound:
        return at.ultrasound;
    }
    return at.cryolipolysis;
  }
  static constexpr verdict grade(const input& in, const limits& at, percentage upper) noexcept {
    if (above(in.expected_reduction, at.far_beyond * upper))
      return because(severity_t::warn, "expected_reduction", at.far_beyond * upper);
    return above(in.expected_reduction, upper)
               ? because(severity_t::advise, "expected_reduction", upper)
               : verdict{};
  }
};

}  // namespace tonus::rules
