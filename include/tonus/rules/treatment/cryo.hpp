// SPDX-License-Identifier: BSL-1.0
/// @file
/// Cryolipolysis: when not, when with care, and what to watch.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Three rare diseases of the blood that cold brings out, and pregnancy.
///
/// Lactation counts in treatment.cryo.caution.
struct treatment_cryo_contraindication {
  /// What the rule reads.
  struct input {
    choice<answer_t> cryoglobulinaemia;                ///< known cryoglobulinaemia
    choice<answer_t> cold_agglutinin_disease;          ///< known cold agglutinin disease
    choice<answer_t> paroxysmal_cold_haemoglobinuria;  ///< known paroxysmal cold haemoglobinuria
    choice<pregnancy_t> pregnancy;                     ///< pregnant or breastfeeding
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.cryo.contraindication",
      .title = "Cryolipolysis must not be used",
      .grade = grade_t::a,
      .severities = {severity_t::stop_and_refer},
      .condition =
          "cryoglobulinaemia or cold_agglutinin_disease or "
          "paroxysmal_cold_haemoglobinuria or pregnancy = pregnant -> stop_and_refer; "
          "else none",
      .clears_when = "all no, and not pregnant",
      .sources = {&sources::isi, &sources::krueger}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (is_yes(in.cryoglobulinaemia))
      return because(severity_t::stop_and_refer, "cryoglobulinaemia");
    if (is_yes(in.cold_agglutinin_disease))
      return because(severity_t::stop_and_refer, "cold_agglutinin_disease");
    if (is_yes(in.paroxysmal_cold_haemoglobinuria))
      return because(severity_t::stop_and_refer, "paroxysmal_cold_haemoglobinuria");
    return in.pregnancy == pregnancy_t::pregnant ? because(severity_t::stop_and_refer, "pregnancy")
                                                 : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("cryoglobulinaemia", &input::cryoglobulinaemia),
             fact_field("cold_agglutinin_disease", &input::cold_agglutinin_disease),
             fact_field("paroxysmal_cold_haemoglobinuria", &input::paroxysmal_cold_haemoglobinuria),
             fact_field("pregnancy", &input::pregnancy));
  }
};

/// Conditions of skin, nerves, blood and the site that the clinician must know.
///
/// Counted are Raynaud or cold urticaria, poor circulation, neuropathy, impaired sensation, an open
/// wound, a bleeding disorder or blood thinner, recent surgery or a scar, a hernia, skin disease,
/// and lactation. A hernia alone is at warn.
struct treatment_cryo_caution {
  /// What the rule reads.
  struct input {
    fraction cryo_cautions;           ///< how many listed cautions against cryolipolysis apply
    choice<answer_t> hernia_at_site;  ///< hernia at or near the site
  };
  /// The thresholds.
  struct limits {
    fraction any = 1.0 * one;      ///< any caution
    fraction several = 2.0 * one;  ///< more than one
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.cryo.caution",
      .title = "Conditions to discuss before cryolipolysis",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "hernia_at_site = yes -> warn; cryo_cautions >= {several} -> warn; "
          "cryo_cautions >= {any} -> advise; else none",
      .clears_when = "no caution",
      .sources = {&sources::isi}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.hernia_at_site)) return because(severity_t::warn, "hernia_at_site");
    if (at_least(in.cryo_cautions, at.several))
      return because(severity_t::warn, "cryo_cautions", at.several);
    return at_least(in.cryo_cautions, at.any) ? because(severity_t::advise, "cryo_cautions", at.any)
                                              : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("cryo_cautions", &input::cryo_cautions),
             fact_field("hernia_at_site", &input::hernia_at_site));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("any", &limits::any, sources::isi),
             threshold("several", &limits::several, sources::isi));
  }
};

/// Paradoxical adipose hyperplasia: the treated fat grows instead, in about 1 of 455 people.
///
/// It does not resolve on its own.
struct treatment_cryo_pah_watch {
  /// What the rule reads.
  struct input {
    weeks weeks_since_treatment;           ///< time since the site was last treated
    choice<answer_t> enlarging_firm_mass;  ///< a firm growing mass at a treated site
    percentage
        site_thickness_change;  ///< treated site against before treatment, positive = thicker
  };
  /// The thresholds.
  struct limits {
    weeks late = 8.0 * week;              ///< before it swelling is usual
    percentage thicker = 10.0 * percent;  ///< beyond the error of measuring
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "treatment.cryo.pah_watch",
      .title = "Growing firm mass after cryolipolysis",
      .grade = grade_t::a,
      .severities = {severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "weeks_since_treatment >= {late} and (enlarging_firm_mass or "
          "site_thickness_change > {thicker}) -> stop_and_refer; weeks_since_treatment < "
          "{late} and enlarging_firm_mass -> warn; else none",
      .clears_when = "no mass, and change <= {thicker}",
      .sources = {&sources::pah25, &sources::ingar}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool growing = is_yes(in.enlarging_firm_mass);
    if (below(in.weeks_since_treatment, at.late))
      return growing ? because(severity_t::warn, "enlarging_firm_mass") : verdict{};
    if (growing) return because(severity_t::stop_and_refer, "enlarging_firm_mass");
    return above(in.site_thickness_change, at.thicker)
               ? because(severity_t::stop_and_refer, "site_thickness_change", at.thicker)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weeks_since_treatment", &input::weeks_since_treatment),
             fact_field("enlarging_firm_mass", &input::enlarging_firm_mass),
             fact_field("site_thickness_change", &input::site_thickness_change));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("late", &limits::late, sources::pah25),
             threshold("thicker", &limits::thicker, sources::ingar));
  }
};

}  // namespace tonus::rules
