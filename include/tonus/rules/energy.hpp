// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on energy eaten and energy used.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How large a daily deficit may be, in kcal and as a share of expenditure.
///
/// Guidelines name 500 to 750 kcal/d. An expenditure of 0 has no share: not evaluated.
struct energy_deficit_size {
  /// What the rule reads.
  struct input {
    energy_rate deficit;  ///< energy deficit; negative = surplus
    energy_rate tee;      ///< total energy expenditure
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "energy.deficit.size",
                                   .title = "Size of the daily deficit",
                                   .grade = grade_t::a,
                                   .severities = {severity_t::advise, severity_t::warn},
                                   .clears_when = "deficit <= 750 kcal/d and <= 30 % of tee",
                                   .sources = {&sources::aha, &sources::garthe}};
  /// Upper end of the guideline's deficit, [aha].
  static constexpr energy_rate usual_most = 750.0 * kilocalorie_per_day;
  /// Beyond it a deficit is outside guideline bounds.
  static constexpr energy_rate most = 1000.0 * kilocalorie_per_day;
  /// Share of expenditure up to which a deficit is usual.
  static constexpr fraction usual_share = 0.30 * one;
  /// Share of expenditure beyond which a deficit is outside guideline bounds.
  static constexpr fraction most_share = 0.40 * one;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.tee == energy_rate{}) return no_meaning("tee");
    const fraction share = in.deficit / in.tee;
    return grade(in, share).with("deficit_share", 100.0 * share.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("deficit", &input::deficit), fact_field("tee", &input::tee));
  }

 private:
  static constexpr verdict grade(const input& in, fraction share) noexcept {
    if (at_most(in.deficit, energy_rate{})) return {};
    if (above(in.deficit, most) || above(share, most_share))
      return because(severity_t::warn, "deficit", smaller(most, most_share * in.tee));
    if (above(in.deficit, usual_most) || above(share, usual_share))
      return because(severity_t::advise, "deficit", smaller(usual_most, usual_share * in.tee));
    return {};
  }
  static constexpr energy_rate smaller(energy_rate a, energy_rate b) noexcept {
    return a < b ? a : b;
  }
};

/// How little energy may be eaten, for each sex and with or without medical supervision.
///
/// A very-low-calorie diet belongs in a medical setting: without one it stops the plan. A missing
/// answer about supervision counts as no.
struct energy_intake_floor {
  /// What the rule reads.
  struct input {
    choice<sex_t> sex;   ///< sex
    energy_rate intake;  ///< energy eaten
    std::optional<choice<answer_t>>
        medically_supervised;  ///< a clinician sets and follows this diet
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.intake.floor",
      .title = "Minimum energy intake",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .clears_when = "intake >= 1200 (female) or 1500 (male) kcal/d, or supervision recorded",
      .sources = {&sources::aha, &sources::johansson}};
  /// Below it a diet is of very low energy, [aha].
  static constexpr energy_rate very_low = 800.0 * kilocalorie_per_day;
  /// Least intake of a usual diet for women, [aha].
  static constexpr energy_rate least_female = 1200.0 * kilocalorie_per_day;
  /// Least intake of a usual diet for men, [aha].
  static constexpr energy_rate least_male = 1500.0 * kilocalorie_per_day;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    const energy_rate least = in.sex == sex_t::male ? least_male : least_female;
    const double gap = least > in.intake ? (least - in.intake).value() : 0.0;
    return grade(in, least).with("floor", least.value(), "kcal/d").with("gap", gap, "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("intake", &input::intake),
             fact_field("medically_supervised", &input::medically_supervised));
  }

 private:
  static constexpr verdict grade(const input& in, energy_rate least) noexcept {
    if (below(in.intake, very_low))
      return because(
          is_yes(in.medically_supervised) ? severity_t::warn : severity_t::stop_and_refer, "intake",
          very_low);
    if (below(in.intake, least)) return because(severity_t::warn, "intake", least);
    return {};
  }
};

}  // namespace tonus::rules
