// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on insulin, glucose and cortisol.
#pragma once

#include <tonus/body/waist_risk/who_2008.hpp>
#include <tonus/hormone/homa_ir/matthews_1985.hpp>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Insulin resistance estimated from one fasting sample.
struct hormone_insulin_homa {
  /// What the rule reads.
  struct input {
    insulin_level fasting_insulin;  ///< insulin after a night without food
    molarity fasting_glucose;       ///< plasma glucose after a night without food
    choice<answer_t> diabetes;      ///< diagnosed diabetes
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.insulin.homa",
      .title = "HOMA-IR",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "HOMA = fasting_insulin * fasting_glucose / 22.5; diabetes -> not evaluated; HOMA >= "
          "{high} -> warn; >= {raised} -> advise; else none",
      .clears_when = "HOMA < {raised}",
      .sources = {&sources::gayoso}};
  /// The thresholds.
  struct limits {
    points raised = 2.05 * one;  ///< lower cut-off of the index; the literature spans 1.8 to 3.9
    points high = 3.46 * one;    ///< upper cut-off of the index
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    // Once glucose is treated the product no longer tells of resistance.
    if (in.diabetes == answer_t::yes) return no_meaning("diabetes");
    const points index =
        hormone::homa_ir::matthews_1985::evaluate({in.fasting_insulin, in.fasting_glucose});
    verdict result;
    if (at_least(index, at.high))
      result = because(severity_t::warn, "fasting_insulin", at.high / index * in.fasting_insulin);
    else if (at_least(index, at.raised))
      result =
          because(severity_t::advise, "fasting_insulin", at.raised / index * in.fasting_insulin);
    return result.with("homa_ir", index.value(), "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fasting_insulin", &input::fasting_insulin),
             fact_field("fasting_glucose", &input::fasting_glucose),
             fact_field("diabetes", &input::diabetes));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("raised", &limits::raised, sources::gayoso),
             threshold("high", &limits::high, sources::gayoso));
  }
};

/// Fasting glucose in a band that a doctor confirms or rules out. One reading is no diagnosis.
struct hormone_glucose_refer {
  /// What the rule reads.
  struct input {
    molarity fasting_glucose;  ///< plasma glucose after a night without food
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.glucose.refer",
      .title = "Fasting glucose in a diagnostic band",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::stop_and_refer},
      .condition =
          "fasting_glucose >= {diabetic} -> stop_and_refer; >= {raised} -> advise; else none",
      .clears_when = "fasting_glucose < {raised}",
      .sources = {&sources::ada}};
  /// The thresholds.
  struct limits {
    molarity raised = 5.6 * millimole_per_litre;    ///< lower end of impaired fasting glucose
    molarity diabetic = 7.0 * millimole_per_litre;  ///< lower end of the diabetic band
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.fasting_glucose, at.diabetic))
      return because(severity_t::stop_and_refer, "fasting_glucose", at.diabetic);
    if (at_least(in.fasting_glucose, at.raised))
      return because(severity_t::advise, "fasting_glucose", at.raised);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fasting_glucose", &input::fasting_glucose));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("raised", &limits::raised, sources::ada),
             threshold("diabetic", &limits::diabetic, sources::ada));
  }
};

/// Much stress together with a large waist: an association, its direction is not settled.
struct hormone_stress_waist {
  /// What the rule reads.
  struct input {
    points stress_score;                    ///< Perceived Stress Scale of 10 questions
    choice<body::waist_risk_t> waist_risk;  ///< risk class of the waist
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.stress.waist",
      .title = "High stress with a large waist",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "stress_score >= {very_much} and waist_risk = substantially_increased -> advise; "
          "stress_score >= {much} and waist_risk not not_increased -> info; else none",
      .clears_when = "stress_score < {much}, or waist_risk = not_increased",
      .sources = {&sources::epel, &sources::jackson, &sources::design}};
  /// The thresholds.
  struct limits {
    points much = 20.0 * one;       ///< lower end of much stress
    points very_much = 27.0 * one;  ///< lower end of very much stress
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool large = in.waist_risk == body::waist_risk_t::substantially_increased;
    if (large && at_least(in.stress_score, at.very_much))
      return because(severity_t::advise, "stress_score", at.very_much);
    if (in.waist_risk != body::waist_risk_t::not_increased && at_least(in.stress_score, at.much))
      return because(severity_t::info, "stress_score", at.much);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("stress_score", &input::stress_score),
             fact_field("waist_risk", &input::waist_risk));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("much", &limits::much, sources::design),
             threshold("very_much", &limits::very_much, sources::design));
  }
};

/// Signs that tell cortisol excess from common overweight, counted.
struct hormone_cushing_refer {
  /// What the rule reads.
  struct input {
    points cushing_signs;  ///< how many listed signs of Cushing syndrome are present
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hormone.cushing.refer",
      .title = "Signs of cortisol excess",
      .core = false,
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::stop_and_refer},
      .condition = "cushing_signs >= {several} -> stop_and_refer; >= {single} -> advise; else none",
      .clears_when = "cushing_signs = 0",
      .sources = {&sources::endo}};
  /// The thresholds.
  struct limits {
    points several =
        2.0 * one;  ///< one sign is common for harmless reasons; two together are tested
    points single = 1.0 * one;  ///< one sign
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.cushing_signs, at.several))
      return because(severity_t::stop_and_refer, "cushing_signs", at.several);
    if (at_least(in.cushing_signs, at.single))
      return because(severity_t::advise, "cushing_signs", at.single);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("cushing_signs", &input::cushing_signs));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("several", &limits::several, sources::endo),
             threshold("single", &limits::single, sources::endo));
  }
};

}  // namespace tonus::rules
