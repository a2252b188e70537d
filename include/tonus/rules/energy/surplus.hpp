// SPDX-License-Identifier: BSL-1.0
/// @file
/// Surpluses: size, rate, and whether one is needed.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A surplus as a share of expenditure, smaller the more advanced one is.
///
/// No source fixes how much of it becomes fat.
struct energy_surplus_size {
  /// What the rule reads.
  struct input {
    energy_rate surplus;                        ///< energy surplus, the deficit with the other sign
    energy_rate tee;                            ///< total energy expenditure
    choice<training_status_t> training_status;  ///< experience with strength training
  };
  /// The thresholds.
  struct limits {
    fraction least = 0.10 * one;          ///< lower end of the band
    fraction most = 0.20 * one;           ///< upper end of the band
    fraction far_beyond = 0.30 * one;     ///< far beyond it
    fraction most_advanced = 0.10 * one;  ///< upper end for the advanced
    fraction far_advanced = 0.20 * one;   ///< far beyond it for the advanced
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.surplus.size",
      .title = "Size of the surplus",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "f = surplus / tee; f <= 0 -> none; novice or intermediate: f < {least} -> "
          "info, {least} <= f <= {most} -> none, {most} < f <= {far_beyond} -> advise, f "
          "> {far_beyond} -> warn; advanced: f <= {most_advanced} -> none, "
          "{most_advanced} < f <= {far_advanced} -> advise, f > {far_advanced} -> warn",
      .clears_when = "surplus / tee inside the band",
      .sources = {&sources::iraki, &sources::slater}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.tee == energy_rate{}) return no_meaning("tee");
    const fraction share = in.surplus / in.tee;
    const bool advanced = in.training_status == training_status_t::advanced;
    const fraction most = advanced ? at.most_advanced : at.most;
    const verdict found = grade(in, at, share).with("surplus_share", 100.0 * share.value(), "%");
    const fraction least = advanced ? fraction{} : at.least;
    return found.with("band_least", (least * in.tee).value(), "kcal/d")
        .with("band_most", (most * in.tee).value(), "kcal/d");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("surplus", &input::surplus), fact_field("tee", &input::tee),
             fact_field("training_status", &input::training_status));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::iraki),
             threshold("most", &limits::most, sources::iraki),
             threshold("far_beyond", &limits::far_beyond, sources::iraki),
             threshold("most_advanced", &limits::most_advanced, sources::iraki),
             threshold("far_advanced", &limits::far_advanced, sources::iraki));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, fraction share) noexcept {
    const bool advanced = in.training_status == training_status_t::advanced;
    const fraction most = advanced ? at.most_advanced : at.most;
    const fraction far = advanced ? at.far_advanced : at.far_beyond;
    const auto finding = [&](severity_t severity, fraction limit) {
      return because(severity, "surplus", limit * in.tee);
    };
    if (at_most(share, fraction{})) return {};
    if (above(share, far)) return finding(severity_t::warn, far);
    if (above(share, most)) return finding(severity_t::advise, most);
    return !advanced && below(share, at.least) ? finding(severity_t::info, at.least) : verdict{};
  }
};

/// How fast weight rises, from its trend.
struct energy_surplus_rate_of_gain {
  /// What the rule reads.
  struct input {
    weekly_percentage gain_rate;                ///< weekly gain of body weight from the trend
    choice<training_status_t> training_status;  ///< experience with strength training
  };
  /// The thresholds.
  struct limits {
    weekly_percentage least = 0.25 * percent_per_week;          ///< lower end of the band
    weekly_percentage most = 0.50 * percent_per_week;           ///< upper end of the band
    weekly_percentage fast = 1.0 * percent_per_week;            ///< far beyond it
    weekly_percentage most_advanced = 0.25 * percent_per_week;  ///< upper end for the advanced
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.surplus.rate_of_gain",
      .title = "Weekly rate of gain",
      .grade = grade_t::d,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "g = gain_rate; g <= 0 -> none; g > {fast} -> warn; {most} < g <= {fast} -> "
          "advise; novice or intermediate: g < {least} -> info, else none; advanced: g > "
          "{most_advanced} -> advise, else none",
      .clears_when = "gain_rate from {least} to {most}",
      .sources = {&sources::iraki}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_percentage g = in.gain_rate;
    const auto finding = [](severity_t severity, weekly_percentage limit) {
      return because(severity, "gain_rate", limit);
    };
    if (at_most(g, weekly_percentage{})) return {};
    if (above(g, at.fast)) return finding(severity_t::warn, at.fast);
    if (above(g, at.most)) return finding(severity_t::advise, at.most);
    if (in.training_status == training_status_t::advanced)
      return above(g, at.most_advanced) ? finding(severity_t::advise, at.most_advanced) : verdict{};
    return below(g, at.least) ? finding(severity_t::info, at.least) : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("gain_rate", &input::gain_rate),
             fact_field("training_status", &input::training_status));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least", &limits::least, sources::iraki),
             threshold("most", &limits::most, sources::iraki),
             threshold("fast", &limits::fast, sources::iraki),
             threshold("most_advanced", &limits::most_advanced, sources::iraki));
  }
};

/// A surplus helps, but novices and people with much fat grow muscle without one.
struct energy_surplus_not_always_needed {
  /// What the rule reads.
  struct input {
    choice<training_status_t> training_status;  ///< experience with strength training
    choice<body_fat_band_t> body_fat_band;      ///< coarse class of the body-fat share for the sex
    nutrient_rate protein_per_weight;           ///< protein eaten per body weight
    choice<answer_t> claims_surplus_required;   ///< claims that muscle needs an energy surplus
  };
  /// The thresholds.
  struct limits {
    nutrient_rate protein = 1.6 * gram_per_kilogram_day;  ///< protein that lets muscle grow
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.surplus.not_always_needed",
      .title = "Muscle can grow without a surplus in some people",
      .core = false,
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition =
          "claims_surplus_required and (training_status = novice or body_fat_band = high)"
          " and protein_per_weight >= {protein} -> info; else none",
      .clears_when = "not applicable",
      .sources = {&sources::slater, &sources::garthe}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool grows = in.training_status == training_status_t::novice ||
                       in.body_fat_band == body_fat_band_t::high;
    const bool fed = at_least(in.protein_per_weight, at.protein);
    return is_yes(in.claims_surplus_required) && grows && fed
               ? because(severity_t::info, "protein_per_weight", at.protein)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("training_status", &input::training_status),
             fact_field("body_fat_band", &input::body_fat_band),
             fact_field("protein_per_weight", &input::protein_per_weight),
             fact_field("claims_surplus_required", &input::claims_surplus_required));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("protein", &limits::protein, sources::slater));
  }
};

}  // namespace tonus::rules
