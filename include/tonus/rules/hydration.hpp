// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on fluid.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Total water of the day against the adequate intake of a temperate climate.
///
/// The adequate intake holds for an activity level of about 1.6 and is not adjusted. A limit set by
/// a clinician silences the rule; a missing answer about it counts as no.
struct hydration_intake_adequate {
  /// What the rule reads.
  struct input {
    fluid_rate total_water;                            ///< water from drinks and food
    choice<sex_t> sex;                                 ///< sex
    choice<pregnancy_t> pregnancy;                     ///< pregnant or breastfeeding
    std::optional<choice<answer_t>> fluid_restricted;  ///< a clinician limits the fluid
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.intake.adequate",
      .title = "Daily total water against the adequate intake",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .clears_when = "total_water at or above the adequate intake",
      .sources = {&sources::efsa}};
  /// The thresholds.
  struct limits {
    fraction half = 0.5 * one;        ///< share of the adequate intake below which it is warn
    fraction most_of_it = 0.8 * one;  ///< share of the adequate intake below which it is advise
  };
  /// Share of total water that comes from drinks, about, [efsa].
  static constexpr double from_drinks = 0.8;

  /// The adequate intake, [efsa]. @param sex sex @param pregnancy pregnancy or lactation
  /// @return total water
  static constexpr fluid_rate adequate(sex_t sex, pregnancy_t pregnancy) noexcept {
    const double more = pregnancy == pregnancy_t::pregnant    ? 0.3
                        : pregnancy == pregnancy_t::lactating ? 0.7
                                                              : 0.0;
    return ((sex == sex_t::male ? 2.5 : 2.0) + more) * litre_per_day;
  }

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const fluid_rate enough = adequate(in.sex, in.pregnancy);
    const double gap = enough > in.total_water ? (enough - in.total_water).value() : 0.0;
    return grade(in, enough, at)
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
    return v(threshold("half", &limits::half, sources::design),
             threshold("most_of_it", &limits::most_of_it, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, fluid_rate enough, const limits& at) noexcept {
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

}  // namespace tonus::rules
