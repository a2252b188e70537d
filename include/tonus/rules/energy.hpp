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
  /// The thresholds.
  struct limits {
    energy_rate usual_most = 750.0 * kilocalorie_per_day;  ///< upper end of the guideline's deficit
    energy_rate most =
        1000.0 * kilocalorie_per_day;   ///< beyond it a deficit is outside guideline bounds
    fraction usual_share = 0.30 * one;  ///< share of expenditure up to which a deficit is usual
    fraction most_share =
        0.40 * one;  ///< share of expenditure beyond which a deficit is outside guideline bounds
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.tee == energy_rate{}) return no_meaning("tee");
    const fraction share = in.deficit / in.tee;
    return grade(in, share, at).with("deficit_share", 100.0 * share.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("deficit", &input::deficit), fact_field("tee", &input::tee));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual_most", &limits::usual_most, sources::aha),
             threshold("most", &limits::most, sources::design),
             threshold("usual_share", &limits::usual_share, sources::design),
             threshold("most_share", &limits::most_share, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, fraction share, const limits& at) noexcept {
    if (at_most(in.deficit, energy_rate{})) return {};
    if (above(in.deficit, at.most) || above(share, at.most_share))
      return because(severity_t::warn, "deficit", smaller(at.most, at.most_share * in.tee));
    if (above(in.deficit, at.usual_most) || above(share, at.usual_share))
      return because(severity_t::advise, "deficit",
                     smaller(at.usual_most, at.usual_share * in.tee));
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
  /// The thresholds.
  struct limits {
    energy_rate very_low = 800.0 * kilocalorie_per_day;  ///< below it a diet is of very low energy
    energy_rate least_female =
        1200.0 * kilocalorie_per_day;  ///< least intake of a usual diet for women
    energy_rate least_male =
        1500.0 * kilocalorie_per_day;  ///< least intake of a usual diet for men
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const energy_rate least = in.sex == sex_t::male ? at.least_male : at.least_female;
    const double gap = least > in.intake ? (least - in.intake).value() : 0.0;
    return grade(in, least, at).with("floor", least.value(), "kcal/d").with("gap", gap, "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("intake", &input::intake),
             fact_field("medically_supervised", &input::medically_supervised));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("very_low", &limits::very_low, sources::aha),
             threshold("least_female", &limits::least_female, sources::aha),
             threshold("least_male", &limits::least_male, sources::aha));
  }

 private:
  static constexpr verdict grade(const input& in, energy_rate least, const limits& at) noexcept {
    if (below(in.intake, at.very_low))
      return because(
          is_yes(in.medically_supervised) ? severity_t::warn : severity_t::stop_and_refer, "intake",
          at.very_low);
    if (below(in.intake, least)) return because(severity_t::warn, "intake", least);
    return {};
  }
};

}  // namespace tonus::rules
