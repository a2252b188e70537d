// SPDX-License-Identifier: BSL-1.0
/// @file
/// Heat and ultrasound devices: when not.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// Pregnancy, cancer in the field, implants: which device they rule out.
///
/// Another device may still be open to discussion with the specialist.
struct treatment_energy_device_contraindication {
  /// What the rule reads.
  struct input {
    choice<treatment_t>
        treatment;  ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    choice<pregnancy_t> pregnancy;            ///< pregnant or breastfeeding
    choice<answer_t> active_implant;          ///< wears a pacemaker or an implanted defibrillator
    choice<answer_t> metal_implant_in_field;  ///< metal in the field to be treated
    choice<answer_t> cancer_in_field;         ///< cancer in the field to be treated
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.energy_device.contraindication",
      .title = "Heat or ultrasound devices must not be used",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "treatment = cryolipolysis -> none; pregnancy = pregnant or cancer_in_field -> "
          "stop_and_refer; active_implant and treatment = radiofrequency or ultrasound ->"
          " stop_and_refer; metal_implant_in_field and treatment = radiofrequency -> "
          "stop_and_refer; active_implant and treatment = laser -> warn; else none",
      .clears_when = "all no, and not pregnant",
      .sources = {&sources::design, &sources::nassab}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.treatment == treatment_t::cryolipolysis) return {};
    if (in.pregnancy == pregnancy_t::pregnant)
      return because(severity_t::stop_and_refer, "pregnancy");
    if (is_yes(in.cancer_in_field)) return because(severity_t::stop_and_refer, "cancer_in_field");
    const bool laser = in.treatment == treatment_t::laser;
    if (is_yes(in.active_implant) && !laser)
      return because(severity_t::stop_and_refer, "active_implant");
    const bool radio = in.treatment == treatment_t::radiofrequency;
    if (is_yes(in.metal_implant_in_field) && radio)
      return because(severity_t::stop_and_refer, "metal_implant_in_field");
    return is_yes(in.active_implant) ? because(severity_t::warn, "active_implant") : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("treatment", &input::treatment), fact_field("pregnancy", &input::pregnancy),
             fact_field("active_implant", &input::active_implant),
             fact_field("metal_implant_in_field", &input::metal_implant_in_field),
             fact_field("cancer_in_field", &input::cancer_in_field));
  }
};

}  // namespace tonus::rules
