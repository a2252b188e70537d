// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dangerous supplements and caffeine.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// DNP and its like have killed people; caffeine has limits.
///
/// Harmful are DNP, ephedra, sibutramine, clenbuterol, DMAA, anabolic steroids, and thyroid hormone
/// or diuretics without a prescription.
struct safety_supplement_harmful {
  /// What the rule reads.
  struct input {
    choice<answer_t> harmful_supplement;  ///< takes a supplement listed as harmful
    micronutrient_rate caffeine;          ///< caffeine from food, drinks and supplements
    choice<pregnancy_t> pregnancy;        ///< pregnant or breastfeeding
  };
  /// The thresholds.
  struct limits {
    micronutrient_rate pregnant_most = 200.0 * milligram_per_day;  ///< in pregnancy and lactation
    micronutrient_rate most = 400.0 * milligram_per_day;           ///< other adults
    micronutrient_rate far_beyond = 800.0 * milligram_per_day;     ///< twice that
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "safety.supplement.harmful",
      .title = "Dangerous fat burners, and caffeine",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "harmful_supplement -> stop_and_refer; pregnancy = pregnant or lactating and "
          "caffeine > {pregnant_most} -> warn; caffeine > {far_beyond} -> warn; {most} < "
          "caffeine <= {far_beyond} -> advise; else none",
      .clears_when = "it is stopped; caffeine within the limit",
      .sources = {&sources::dnp, &sources::efsa_caf, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.harmful_supplement))
      return because(severity_t::stop_and_refer, "harmful_supplement");
    const bool carries = in.pregnancy != pregnancy_t::none;
    if (carries && above(in.caffeine, at.pregnant_most))
      return because(severity_t::warn, "caffeine", at.pregnant_most);
    if (above(in.caffeine, at.far_beyond))
      return because(severity_t::warn, "caffeine", at.far_beyond);
    if (above(in.caffeine, at.most)) return because(severity_t::advise, "caffeine", at.most);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("harmful_supplement", &input::harmful_supplement),
             fact_field("caffeine", &input::caffeine), fact_field("pregnancy", &input::pregnancy));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("pregnant_most", &limits::pregnant_most, sources::efsa_caf),
             threshold("most", &limits::most, sources::efsa_caf),
             threshold("far_beyond", &limits::far_beyond, sources::design));
  }
};

}  // namespace tonus::rules
