// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sites that devices are cleared for.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// Sites of the clearances in the United States; other countries differ.
///
/// The breast is cleared for no device.
struct treatment_site_cleared {
  /// What the rule reads.
  struct input {
    choice<treatment_t>
        treatment;  ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    choice<treatment_site_t> treatment_site;  ///< site to be treated
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.site.cleared",
      .title = "Is the site on the device list",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "treatment_site = breast -> stop_and_refer; treatment_site not on the list of "
          "the device -> warn; else none; inner and outer thigh count where thigh is "
          "listed, thigh not where only its parts are",
      .clears_when = "a listed site",
      .sources = {&sources::fda, &sources::isi, &sources::nassab}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.treatment_site == treatment_site_t::breast)
      return because(severity_t::stop_and_refer, "treatment_site");
    return treatment::cleared(in.treatment, in.treatment_site)
               ? verdict{}
               : because(severity_t::warn, "treatment_site");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("treatment", &input::treatment),
             fact_field("treatment_site", &input::treatment_site));
  }
};

}  // namespace tonus::rules
