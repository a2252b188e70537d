// SPDX-License-Identifier: BSL-1.0
/// @file
/// Water lost, gained and replaced around a session.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Body mass lost in a session is water, nearly all of it.
struct hydration_exercise_mass_loss {
  /// What the rule reads.
  struct input {
    mass pre_mass;   ///< weight before the session
    mass post_mass;  ///< weight after the session
  };
  /// The thresholds.
  struct limits {
    percentage some = 2.0 * percent;  ///< beyond it endurance suffers
    percentage much = 4.0 * percent;  ///< twice that
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.exercise.mass_loss",
      .title = "Dehydration during a session",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "loss = (pre_mass - post_mass) / pre_mass; loss > {much} -> warn; {some} < loss"
          " <= {much} -> advise; else none",
      .clears_when = "loss <= {some}",
      .sources = {&sources::acsm07, &sources::nata}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const mass lost = in.pre_mass - in.post_mass;
    const percentage share = 100.0 * (lost / in.pre_mass).value() * percent;
    const verdict found = grade(in, at, share);
    return found.with("loss", share.value(), "%").with("loss_mass", lost.value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pre_mass", &input::pre_mass), fact_field("post_mass", &input::post_mass));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("some", &limits::some, sources::acsm07),
             threshold("much", &limits::much, sources::nata));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, percentage share) noexcept {
    const auto finding = [&](severity_t severity, percentage limit) {
      return because(severity, "post_mass", (1.0 - limit.value() / 100.0) * in.pre_mass);
    };
    if (above(share, at.much)) return finding(severity_t::warn, at.much);
    return above(share, at.some) ? finding(severity_t::advise, at.some) : verdict{};
  }
};

/// Whoever weighs more after a session drank too much; with symptoms this may be low blood sodium.
///
/// Symptoms without a gain belong to safety.exertion.red_flags.
struct hydration_exercise_overdrinking {
  /// What the rule reads.
  struct input {
    mass pre_mass;                            ///< weight before the session
    mass post_mass;                           ///< weight after the session
    minutes duration;                         ///< length of the session
    choice<answer_t> hyponatraemia_symptoms;  ///< headache, vomiting, confusion or swelling in or
                                              ///< after the session
  };
  /// The thresholds.
  struct limits {
    percentage much = 1.0 * percent;        ///< a gain that dilutes the blood
    minutes long_session = 120.0 * minute;  ///< two hours
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.exercise.overdrinking",
      .title = "Weight gain during exercise",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn, severity_t::stop_and_refer},
      .condition =
          "gain = (post_mass - pre_mass) / pre_mass; gain > 0 and hyponatraemia_symptoms "
          "-> stop_and_refer; gain > {much} -> warn; 0 < gain <= {much} and duration >= "
          "{long_session} -> advise; else none",
      .clears_when = "post_mass <= pre_mass",
      .sources = {&sources::eah, &sources::acsm07, &sources::nata}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const mass gained = in.post_mass - in.pre_mass;
    const percentage share = 100.0 * (gained / in.pre_mass).value() * percent;
    return grade(in, at, share)
        .with("gain", share.value(), "%")
        .with("gain_mass", gained.value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pre_mass", &input::pre_mass), fact_field("post_mass", &input::post_mass),
             fact_field("duration", &input::duration),
             fact_field("hyponatraemia_symptoms", &input::hyponatraemia_symptoms));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("much", &limits::much, sources::eah),
             threshold("long_session", &limits::long_session, sources::eah));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, percentage share) noexcept {
    if (!above(share, percentage{})) return {};
    if (is_yes(in.hyponatraemia_symptoms))
      return because(severity_t::stop_and_refer, "post_mass", in.pre_mass);
    if (above(share, at.much))
      return because(severity_t::warn, "post_mass", (1.0 + at.much.value() / 100.0) * in.pre_mass);
    return at_least(in.duration, at.long_session)
               ? because(severity_t::advise, "post_mass", in.pre_mass)
               : verdict{};
  }
};

/// What was lost is replaced, and half of it more where the next session is near.
struct hydration_exercise_rehydration {
  /// What the rule reads.
  struct input {
    mass mass_loss;             ///< weight lost in the session
    liquid_volume fluid_after;  ///< fluid drunk since the session ended
    hours next_session;         ///< time until the next session
    std::optional<choice<answer_t>>
        fluid_restricted;  ///< a clinician limits the fluid for heart, kidney or liver
  };
  /// The thresholds.
  struct limits {
    hours soon = 12.0 * hour;                       ///< a near session
    fluid_share lost = 1.0 * litre_per_kilogram;    ///< what was lost
    fluid_share enough = 1.5 * litre_per_kilogram;  ///< for rapid recovery
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hydration.exercise.rehydration",
      .title = "How much to drink afterwards",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise},
      .condition =
          "without fluid_restricted, mass_loss > 0 and next_session < {soon}: fluid_after"
          " < {lost} mass_loss -> advise; {lost} mass_loss <= fluid_after < {enough} "
          "mass_loss -> info; else none",
      .clears_when = "fluid_after >= {enough}, or the next session is {soon} away",
      .sources = {&sources::acsm07}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const liquid_volume target(at.enough * in.mass_loss);
    return grade(in, at, target).with("target", target.value() > 0.0 ? target.value() : 0.0, "L");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("mass_loss", &input::mass_loss),
             fact_field("fluid_after", &input::fluid_after),
             fact_field("next_session", &input::next_session),
             fact_field("fluid_restricted", &input::fluid_restricted));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("soon", &limits::soon, sources::acsm07),
             threshold("lost", &limits::lost, sources::acsm07),
             threshold("enough", &limits::enough, sources::acsm07));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, liquid_volume target) noexcept {
    const bool soon = above(in.mass_loss, mass{}) && below(in.next_session, at.soon);
    if (is_yes(in.fluid_restricted) || !soon) return {};
    const liquid_volume lost(at.lost * in.mass_loss);
    if (below(in.fluid_after, lost)) return because(severity_t::advise, "fluid_after", lost);
    return below(in.fluid_after, target) ? because(severity_t::info, "fluid_after", target)
                                         : verdict{};
  }
};

}  // namespace tonus::rules
