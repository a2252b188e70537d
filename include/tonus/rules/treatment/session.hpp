// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far sessions are apart.
#pragma once

#include <tonus/rules/rule.hpp>
#include <tonus/treatment/device.hpp>

namespace tonus::rules {

/// The shortest time between sessions at one site that trials used.
struct treatment_session_interval {
  /// What the rule reads.
  struct input {
    choice<treatment_t>
        treatment;             ///< kind of device: 1060 nm laser, non-thermal pulsed ultrasound
    weeks treatment_interval;  ///< time between treatments of one site
  };
  /// The thresholds.
  struct limits {
    weeks cryolipolysis = treatment::device_of(treatment_t::cryolipolysis)
                              .shortest_interval;  ///< re-treatment of a trial
    weeks laser =
        treatment::device_of(treatment_t::laser).shortest_interval;  ///< not read in a trial
    weeks radiofrequency = treatment::device_of(treatment_t::radiofrequency)
                               .shortest_interval;  ///< four weekly sessions
    weeks ultrasound = treatment::device_of(treatment_t::ultrasound)
                           .shortest_interval;  ///< sessions two weeks apart
    fraction far_below = 0.5 * one;             ///< of the minimum
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.session.interval",
      .title = "Sessions too close together",
      .grade = grade_t::b,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "minimum = {cryolipolysis} (cryolipolysis), {laser} (laser), {radiofrequency} "
          "(radiofrequency), {ultrasound} (ultrasound); treatment_interval < {far_below} "
          "minimum -> warn; treatment_interval < minimum -> advise; else none",
      .clears_when = "treatment_interval >= minimum",
      .sources = {&sources::ascher, &sources::velez, &sources::moradi, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weeks least = shortest(in.treatment, at);
    return grade(in, at, least).with("shortest_interval", least.value(), "wk");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("treatment", &input::treatment),
             fact_field("treatment_interval", &input::treatment_interval));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("cryolipolysis", &limits::cryolipolysis, sources::design),
             threshold("laser", &limits::laser, sources::design),
             threshold("radiofrequency", &limits::radiofrequency, sources::moradi),
             threshold("ultrasound", &limits::ultrasound, sources::ascher),
             threshold("far_below", &limits::far_below, sources::design));
  }

 private:
  static constexpr weeks shortest(treatment_t treatment, const limits& at) noexcept {
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
  static constexpr verdict grade(const input& in, const limits& at, weeks least) noexcept {
    const auto finding = [](severity_t severity, weeks limit) {
      return because(severity, "treatment_interval", limit);
    };
    if (below(in.treatment_interval, at.far_below * least))
      return finding(severity_t::warn, at.far_below * least);
    return below(in.treatment_interval, least) ? finding(severity_t::advise, least) : verdict{};
  }
};

}  // namespace tonus::rules
