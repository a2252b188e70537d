// SPDX-License-Identifier: BSL-1.0
/// @file
/// Change at one site, and how fast it comes.
#pragma once

#include <cmath>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A change below what measuring can tell is not one yet.
///
/// Without an error of one's own, that of a technical error of 5 % is taken: 1.96 sqrt(2) 5 %.
struct region_site_detectable {
  /// What the rule reads.
  struct input {
    percentage site_change;         ///< change of a measured site, negative = thinner
    std::optional<percentage> mdc;  ///< smallest change at the site that measuring can tell
  };
  /// The thresholds.
  struct limits {
    percentage usual_mdc = 13.9 * percent;  ///< 1.96 sqrt(2) times a technical error of 5 %
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.site.detectable",
      .title = "Is the change at this site real",
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition = "|site_change| < mdc (default {usual_mdc}) -> info; else none",
      .clears_when = "|site_change| >= mdc",
      .sources = {&sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const percentage detectable = in.mdc ? *in.mdc : at.usual_mdc;
    const percentage change = in.site_change < percentage{} ? -in.site_change : in.site_change;
    if (!below(change, detectable)) return {};
    return because(severity_t::info, "site_change",
                   in.site_change < percentage{} ? -detectable : detectable);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("site_change", &input::site_change), fact_field("mdc", &input::mdc));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual_mdc", &limits::usual_mdc, sources::design));
  }
};

/// A site that thins slower than the body loses fat, or faster, with 95 % certainty on one side.
///
/// Shows how much fat the body loses before this site is a tenth thinner.
struct region_site_stubborn {
  /// What the rule reads.
  struct input {
    fraction k_post;  ///< regional exponent after personal calibration
    fraction k_se;    ///< standard error of the regional exponent
  };
  /// The thresholds.
  struct limits {
    fraction certainty = 1.645 * one;  ///< one-sided 95 % of the normal distribution
    fraction even = 1.0 * one;         ///< a site that thins with the body
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "region.site.stubborn",
      .title = "Slow site",
      .grade = grade_t::c,
      .severities = {severity_t::info},
      .condition =
          "k_post + {certainty} k_se < {even} -> info (slow site); k_post - {certainty} "
          "k_se > {even} -> info (fast site); else none",
      .clears_when = "the interval of the exponent includes {even}",
      .sources = {&sources::mauriege, &sources::singh, &sources::nindl00, &sources::design}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static verdict evaluate(const input& in, const limits& at) noexcept {
    const fraction margin = at.certainty * in.k_se;
    const verdict found =
        below(in.k_post + margin, at.even)   ? because(severity_t::info, "k_post", at.even - margin)
        : above(in.k_post - margin, at.even) ? because(severity_t::info, "k_post", at.even + margin)
                                             : verdict{};
    if (!(in.k_post.value() > 0.0)) return found;
    return found.with("fat_loss_for_a_tenth",
                      100.0 * (1.0 - std::pow(0.9, 1.0 / in.k_post.value())), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("k_post", &input::k_post), fact_field("k_se", &input::k_se));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("certainty", &limits::certainty, sources::design),
             threshold("even", &limits::even, sources::design));
  }
};

}  // namespace tonus::rules
