// SPDX-License-Identifier: BSL-1.0
/// @file
/// Pregnancy and breastfeeding.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// No deficit in pregnancy, and a small one at most while breastfeeding.
///
/// A host says "lactating" from birth on; in the first four weeks it plans no deficit, for the
/// trial began then.
struct safety_pregnancy_lactation_deficit {
  /// What the rule reads.
  struct input {
    choice<pregnancy_t> pregnancy;  ///< pregnant or breastfeeding
    energy_rate deficit;            ///< energy deficit, planned or current; negative = surplus
  };
  /// The thresholds.
  struct limits {
    energy_rate lactation_most =
        500.0 * kilocalorie_per_day;  ///< deficit of the trial that left the growth of the infants
                                      ///< unchanged
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.pregnancy_lactation.deficit",
      .title = "No fat-loss plan in pregnancy; caution in lactation",
      .grade = grade_t::d,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "pregnancy = pregnant and deficit > 0 -> stop_and_refer; lactating and deficit "
          "> {lactation_most} -> stop_and_refer; lactating and 0 < deficit <= "
          "{lactation_most} -> warn; else none",
      .clears_when = "pregnancy = none, or deficit <= 0 kcal/d",
      .sources = {&sources::acog, &sources::lovelady}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const energy_rate none{};
    if (in.pregnancy == pregnancy_t::none || !above(in.deficit, none)) return {};
    if (in.pregnancy == pregnancy_t::pregnant)
      return because(severity_t::stop_and_refer, "deficit", none);
    return above(in.deficit, at.lactation_most)
               ? because(severity_t::stop_and_refer, "deficit", at.lactation_most)
               : because(severity_t::warn, "deficit", none);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pregnancy", &input::pregnancy), fact_field("deficit", &input::deficit));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("lactation_most", &limits::lactation_most, sources::lovelady));
  }
};

}  // namespace tonus::rules
