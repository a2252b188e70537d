// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on the angles of head and thoracic spine.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// How far forward the head is held; measuring errs by several degrees.
struct posture_head_craniovertebral {
  /// What the rule reads.
  struct input {
    plane_angle cva;             ///< craniovertebral angle of the neck
    choice<answer_t> neck_pain;  ///< neck pain now
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.head.craniovertebral",
      .title = "Forward head angle",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "cva < {low} -> advise, warn with neck_pain; < {usual} -> info, advise with neck_pain; "
          "else none",
      .clears_when = "cva >= {usual}",
      .sources = {&sources::cva, &sources::mahmoud, &sources::design}};
  /// The thresholds.
  struct limits {
    plane_angle usual = 50.0 * degree;  ///< cut-off in clinical use
    plane_angle low = 44.0 * degree;    ///< one severe step below it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool pain = in.neck_pain == answer_t::yes;
    if (below(in.cva, at.low))
      return because(pain ? severity_t::warn : severity_t::advise, "cva", at.low);
    if (below(in.cva, at.usual))
      return because(pain ? severity_t::advise : severity_t::info, "cva", at.usual);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("cva", &input::cva), fact_field("neck_pain", &input::neck_pain));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual", &limits::usual, sources::cva),
             threshold("low", &limits::low, sources::design));
  }
};

/// Curve of the thoracic spine for the age. Lost height is looked into at any angle.
struct posture_kyphosis_angle {
  /// What the rule reads.
  struct input {
    plane_angle kyphosis;                             ///< Cobb angle of the thoracic spine
    years age;                                        ///< age
    std::optional<choice<answer_t>> height_loss_3cm;  ///< has lost 3 cm of height or more
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "posture.kyphosis.angle",
      .title = "Thoracic kyphosis angle",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn,
                     severity_t::stop_and_refer},
      .condition =
          "height_loss_3cm -> stop_and_refer; age < {split}: kyphosis > {high} -> warn, > {usual} "
          "-> advise, < {flat} -> info; from {split} on: >= {very_high} -> stop_and_refer, >= "
          "{high} -> warn, > {usual} -> info; else none",
      .clears_when = "kyphosis <= {usual}",
      .sources = {&sources::zapp, &sources::koele}};
  /// The thresholds.
  struct limits {
    years split = 40.0 * year;         ///< age from which larger angles are common
    plane_angle flat = 20.0 * degree;  ///< lower end of the textbook band
    plane_angle usual =
        40.0 * degree;  ///< upper end of the textbook band, which 65 % of healthy samples exceed
    plane_angle high = 50.0 * degree;       ///< proposed mark of hyperkyphosis in older adults
    plane_angle very_high = 60.0 * degree;  ///< from it on a doctor looks at it
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.height_loss_3cm)) return because(severity_t::stop_and_refer, "height_loss_3cm");
    return at_least(in.age, at.split) ? older(in.kyphosis, at) : younger(in.kyphosis, at);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("kyphosis", &input::kyphosis), fact_field("age", &input::age),
             fact_field("height_loss_3cm", &input::height_loss_3cm));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("split", &limits::split, sources::zapp),
             threshold("flat", &limits::flat, sources::zapp),
             threshold("usual", &limits::usual, sources::zapp),
             threshold("high", &limits::high, sources::koele),
             threshold("very_high", &limits::very_high, sources::koele));
  }

 private:
  static constexpr verdict younger(plane_angle angle, const limits& at) noexcept {
    if (above(angle, at.high)) return because(severity_t::warn, "kyphosis", at.high);
    if (above(angle, at.usual)) return because(severity_t::advise, "kyphosis", at.usual);
    if (below(angle, at.flat)) return because(severity_t::info, "kyphosis", at.flat);
    return {};
  }
  static constexpr verdict older(plane_angle angle, const limits& at) noexcept {
    if (at_least(angle, at.very_high))
      return because(severity_t::stop_and_refer, "kyphosis", at.very_high);
    if (at_least(angle, at.high)) return because(severity_t::warn, "kyphosis", at.high);
    if (above(angle, at.usual)) return because(severity_t::info, "kyphosis", at.usual);
    return {};
  }
};

}  // namespace tonus::rules
