// SPDX-License-Identifier: BSL-1.0
/// @file
/// Water of the day, and drinking too fast.
#pragma once

#include <tonus/nutrition/adequate_water/efsa_2010.hpp>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Total water of the day against the adequate intake of a temperate climate.
///
/// The adequate intake holds for an activity level of about 1.6 and is not adjusted. A limit set by
/// a clinician silences the rule; a missing answer about it counts as no.
struct hydration_intake_adequate {
  /// What the rule reads.
  struct input {
    fluid_rate total_water;         ///< water from drinks and food
    choice<sex_t> sex;              ///< sex whose reference data apply
    choice<pregnancy_t> pregnancy;  ///< pregnant or breastfeeding
    std::optional<choice<answer_t>>
        fluid_restricted;  ///< a clinician limits the fluid for heart, kidney or liver
  };
  /// The thresholds.
  struct limits {
    fraction half = 0.5 * one;  ///< share of the adequate intake below which the severity is warn
    fraction most_of_it =
        0.8 * one;  ///< share of the adequate intake below which the severity is advise
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.intake.adequate",
      .title = "Daily total water against the adequate intake",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "fluid_restricted -> none; AI by sex and pregnancy; total_water < {half} AI -> "
          "warn; {half} AI <= total_water < {most_of_it} AI -> advise; {most_of_it} AI <="
          " total_water < AI -> info; else none",
      .clears_when = "total_water at or above the adequate intake",
      .sources = {&sources::efsa}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    constexpr double from_drinks = 0.8;  // share of total water, about, [efsa]
    const fluid_rate enough =
        nutrition::adequate_water::efsa_2010::evaluate({in.sex, in.pregnancy});
    const double gap = enough > in.total_water ? (enough - in.total_water).value() : 0.0;
    return grade(in, at, enough)
        .with("adequate_intake", enough.value(), "L/d")
        .with("gap", 1000.0 * gap, "mL/d")
        .with("adequate_drinks", from_drinks * enough.value(), "L/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("total_water", &input::total_water), fact_field("sex", &input::sex),
             fact_field("pregnancy", &input::pregnancy),
             fact_field("fluid_restricted", &input::fluid_restricted));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("half", &limits::half, sources::efsa),
             threshold("most_of_it", &limits::most_of_it, sources::efsa));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, fluid_rate enough) noexcept {
    if (is_yes(in.fluid_restricted)) return {};
    const auto finding = [](severity_t severity, fluid_rate limit) {
      return because(severity, "total_water", limit);
    };
    if (below(in.total_water, at.half * enough)) return finding(severity_t::warn, at.half * enough);
    if (below(in.total_water, at.most_of_it * enough))
      return finding(severity_t::advise, at.most_of_it * enough);
    if (below(in.total_water, enough)) return finding(severity_t::info, enough);
    return {};
  }
};

/// Water that comes faster than sweat and kidneys take it away dilutes the blood.
struct hydration_intake_rate_limit {
  /// What the rule reads.
  struct input {
    drinking_rate fluid_rate;  ///< drinking rate over two hours or more
    drinking_rate sweat_rate;  ///< sweat lost per time in the session
  };
  /// The thresholds.
  struct limits {
    drinking_rate renal = 0.8 * litre_per_hour;  ///< what kidneys can pass
    drinking_rate fast = 1.0 * litre_per_hour;   ///< fast drinking
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.intake.rate_limit",
      .title = "Drinking too fast",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "fluid_rate > sweat_rate + {renal} -> warn; fluid_rate > {fast} and fluid_rate "
          "> sweat_rate -> advise; else none",
      .clears_when = "fluid_rate under the ceiling",
      .sources = {&sources::eah, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const drinking_rate ceiling = in.sweat_rate + at.renal;
    return grade(in, at, ceiling).with("ceiling", ceiling.value(), "L/h");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fluid_rate", &input::fluid_rate),
             fact_field("sweat_rate", &input::sweat_rate));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("renal", &limits::renal, sources::design),
             threshold("fast", &limits::fast, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at,
                                 drinking_rate ceiling) noexcept {
    if (above(in.fluid_rate, ceiling)) return because(severity_t::warn, "fluid_rate", ceiling);
    if (above(in.fluid_rate, at.fast) && above(in.fluid_rate, in.sweat_rate))
      return because(severity_t::advise, "fluid_rate", at.fast);
    return {};
  }
};

}  // namespace tonus::rules
