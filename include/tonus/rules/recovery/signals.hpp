// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on heart rate and its variability.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// The week's mean of ln RMSSD against the person's own band.
struct recovery_hrv_below_swc {
  /// What the rule reads.
  struct input {
    log_interval lnrmssd_7d;        ///< natural logarithm of RMSSD in ms, mean of 7 days
    log_interval lnrmssd_baseline;  ///< natural logarithm of RMSSD in ms, mean of 28 days or more
    log_interval lnrmssd_baseline_sd;  ///< standard deviation behind that baseline
    points hrv_valid_days;             ///< days with valid heart rate variability in the last 7
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "recovery.hrv.below_swc",
      .title = "HRV under its band",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "hrv_valid_days < {least_days} -> not evaluated; lnrmssd_7d below lnrmssd_baseline by "
          "more than {wide} standard deviations -> warn; by more than {narrow} -> advise; above it "
          "by more than {wide} -> info; else none",
      .clears_when = "lnrmssd_7d within {narrow} standard deviations of lnrmssd_baseline",
      .sources = {&sources::plews, &sources::manresa, &sources::swc}};
  /// The thresholds.
  struct limits {
    points least_days = 3.0 * one;  ///< fewest valid days behind a week's mean
    fraction narrow = 0.5 * one;    ///< half width of the band in standard deviations
    fraction wide = 1.0 * one;      ///< standard deviations that are far from the baseline
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (below(in.hrv_valid_days, at.least_days)) return no_meaning("hrv_valid_days");
    const log_interval edge = at.narrow * in.lnrmssd_baseline_sd;
    return grade(in, at)
        .with("band_low", (in.lnrmssd_baseline - edge).value(), "ln ms")
        .with("band_high", (in.lnrmssd_baseline + edge).value(), "ln ms");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("lnrmssd_7d", &input::lnrmssd_7d),
             fact_field("lnrmssd_baseline", &input::lnrmssd_baseline),
             fact_field("lnrmssd_baseline_sd", &input::lnrmssd_baseline_sd),
             fact_field("hrv_valid_days", &input::hrv_valid_days));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("least_days", &limits::least_days, sources::plews),
             threshold("narrow", &limits::narrow, sources::swc),
             threshold("wide", &limits::wide, sources::swc));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at) noexcept {
    const log_interval far_low = in.lnrmssd_baseline - at.wide * in.lnrmssd_baseline_sd;
    const log_interval low = in.lnrmssd_baseline - at.narrow * in.lnrmssd_baseline_sd;
    const log_interval far_high = in.lnrmssd_baseline + at.wide * in.lnrmssd_baseline_sd;
    if (below(in.lnrmssd_7d, far_low)) return because(severity_t::warn, "lnrmssd_7d", far_low);
    if (below(in.lnrmssd_7d, low)) return because(severity_t::advise, "lnrmssd_7d", low);
    if (above(in.lnrmssd_7d, far_high)) return because(severity_t::info, "lnrmssd_7d", far_high);
    return {};
  }
};

/// Resting heart rate over the person's own baseline, which counts only with other signs.
struct recovery_rhr_elevated {
  /// What the rule reads.
  struct input {
    minute_rate hr_rest_3d;        ///< resting heart rate, mean of the last 3 mornings
    minute_rate hr_rest_baseline;  ///< resting heart rate, mean of the 28 days before those
    days hr_rest_elevated_days;    ///< days in a row at 5 beats or more over the baseline
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "recovery.rhr.elevated",
      .title = "Resting heart rate up",
      .grade = grade_t::b,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "rise = hr_rest_3d - hr_rest_baseline; rise >= {high} and hr_rest_elevated_days >= "
          "{lasting} -> warn; rise >= {raised}: hr_rest_elevated_days >= {lasting} -> advise, else "
          "info; else none",
      .clears_when = "hr_rest_3d - hr_rest_baseline < {raised}",
      .sources = {&sources::bosquet, &sources::design}};
  /// The thresholds.
  struct limits {
    minute_rate raised = 5.0 * per_minute;  ///< a rise worth noting
    minute_rate high = 10.0 * per_minute;   ///< a large rise
    days lasting = 3.0 * day;               ///< mornings in a row that make it more than noise
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const minute_rate rise = in.hr_rest_3d - in.hr_rest_baseline;
    return grade(in, rise, at).with("rise", rise.value(), "/min");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hr_rest_3d", &input::hr_rest_3d),
             fact_field("hr_rest_baseline", &input::hr_rest_baseline),
             fact_field("hr_rest_elevated_days", &input::hr_rest_elevated_days));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("raised", &limits::raised, sources::design),
             threshold("high", &limits::high, sources::design),
             threshold("lasting", &limits::lasting, sources::design));
  }

 private:
  static constexpr verdict grade(const input& in, minute_rate rise, const limits& at) noexcept {
    const bool lasts = at_least(in.hr_rest_elevated_days, at.lasting);
    if (lasts && at_least(rise, at.high))
      return because(severity_t::warn, "hr_rest_3d", in.hr_rest_baseline + at.high);
    if (!at_least(rise, at.raised)) return {};
    return because(lasts ? severity_t::advise : severity_t::info, "hr_rest_3d",
                   in.hr_rest_baseline + at.raised);
  }
};

}  // namespace tonus::rules
