// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on interval training.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Interval sessions a week, with lower marks for a novice.
struct hiit_frequency_cap {
  /// What the rule reads.
  struct input {
    weekly_count hiit_sessions;                 ///< interval sessions
    choice<training_status_t> training_status;  ///< experience with strength training
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hiit.frequency.cap",
      .title = "HIIT sessions per week",
      .grade = grade_t::d,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "novice: hiit_sessions > {most_novice} -> warn, > {usual_novice} -> advise; others: > "
          "{most} -> warn, > {usual} -> advise; else none",
      .clears_when = "hiit_sessions <= {usual} (novice: {usual_novice})",
      .sources = {&sources::seed000, &sources::design, &sources::flock}};
  /// The thresholds.
  struct limits {
    weekly_count usual = 3.0 * per_week;         ///< upper end of the band of two to three
    weekly_count most = 5.0 * per_week;          ///< beyond it recovery is in doubt
    weekly_count usual_novice = 2.0 * per_week;  ///< upper end for a novice
    weekly_count most_novice = 3.0 * per_week;   ///< beyond it a novice's recovery is in doubt
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const bool novice = in.training_status == training_status_t::novice;
    const weekly_count high = novice ? at.most_novice : at.most;
    const weekly_count enough = novice ? at.usual_novice : at.usual;
    if (above(in.hiit_sessions, high)) return because(severity_t::warn, "hiit_sessions", high);
    if (above(in.hiit_sessions, enough))
      return because(severity_t::advise, "hiit_sessions", enough);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hiit_sessions", &input::hiit_sessions),
             fact_field("training_status", &input::training_status));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("usual", &limits::usual, sources::seed000),
             threshold("most", &limits::most, sources::design),
             threshold("usual_novice", &limits::usual_novice, sources::design),
             threshold("most_novice", &limits::most_novice, sources::design));
  }
};

/// Work minutes in intervals a week. In eleven volunteers about 150 did harm for a while; others
/// contest it.
struct hiit_volume_excess {
  /// What the rule reads.
  struct input {
    weekly_minutes hiit_minutes;  ///< work minutes in intervals
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hiit.volume.excess",
      .title = "High-intensity minutes per week",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition = "hiit_minutes >= {harmed} -> warn; > {helped} -> advise; else none",
      .clears_when = "hiit_minutes <= {helped}",
      .sources = {&sources::flock}};
  /// The thresholds.
  struct limits {
    weekly_minutes helped = 90.0 * minute_per_week;  ///< minutes that still helped
    weekly_minutes harmed =
        150.0 *
        minute_per_week;  ///< minutes that lowered mitochondrial function and glucose tolerance
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.hiit_minutes, at.harmed))
      return because(severity_t::warn, "hiit_minutes", at.harmed);
    if (above(in.hiit_minutes, at.helped))
      return because(severity_t::advise, "hiit_minutes", at.helped);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hiit_minutes", &input::hiit_minutes));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("helped", &limits::helped, sources::flock),
             threshold("harmed", &limits::harmed, sources::flock));
  }
};

/// Energy claimed for the time after a session, as a share of the session's net energy.
struct hiit_epoc_overclaim {
  /// What the rule reads.
  struct input {
    percentage claimed_epoc;  ///< afterburn claimed, as a share of the session's net energy
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "hiit.epoc.overclaim",
      .title = "Afterburn claim too large",
      .grade = grade_t::c,
      .severities = {severity_t::advise, severity_t::warn},
      .condition = "claimed_epoc > {far_beyond} -> warn; > {measured_high} -> advise; else none",
      .clears_when = "claimed_epoc <= {measured_high}",
      .sources = {&sources::laforgia_2006, &sources::steele}};
  /// The thresholds.
  struct limits {
    percentage measured_high = 15.0 * percent;  ///< upper end of what was measured
    percentage far_beyond = 30.0 * percent;     ///< twice that upper end
  };
  /// Lower end of what was measured, [laforgia_2006].
  static constexpr percentage measured_low = 6.0 * percent;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return grade(in.claimed_epoc, at)
        .with("measured_low", measured_low.value(), "%")
        .with("measured_high", at.measured_high.value(), "%");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("claimed_epoc", &input::claimed_epoc));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("measured_high", &limits::measured_high, sources::laforgia_2006),
             threshold("far_beyond", &limits::far_beyond, sources::design));
  }

 private:
  static constexpr verdict grade(percentage claimed, const limits& at) noexcept {
    if (above(claimed, at.far_beyond))
      return because(severity_t::warn, "claimed_epoc", at.far_beyond);
    if (above(claimed, at.measured_high))
      return because(severity_t::advise, "claimed_epoc", at.measured_high);
    return {};
  }
};

/// For equal effort intervals and steady work lose the same fat; intervals save time.
struct hiit_superiority_claim {
  /// What the rule reads.
  struct input {
    choice<answer_t>
        claims_hiit_superior_fat_loss;  ///< claims that intervals lose more fat than steady work
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "hiit.superiority.claim",
                                   .title = "HIIT is not better for fat than equal steady work",
                                   .core = false,
                                   .grade = grade_t::a,
                                   .severities = {severity_t::info},
                                   .condition = "claims_hiit_superior_fat_loss -> info; else none",
                                   .clears_when = "the claim is withdrawn",
                                   .sources = {&sources::steele}};
  /// Pooled standardised difference of fat mass, [steele].
  static constexpr double pooled_difference = -0.016;
  /// Lower end of its 95 % interval, [steele].
  static constexpr double difference_low = -0.07;
  /// Upper end of its 95 % interval, [steele].
  static constexpr double difference_high = 0.04;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    if (in.claims_hiit_superior_fat_loss != answer_t::yes) return {};
    return because(severity_t::info, "claims_hiit_superior_fat_loss")
        .with("pooled_difference", pooled_difference, "1")
        .with("difference_low", difference_low, "1")
        .with("difference_high", difference_high, "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("claims_hiit_superior_fat_loss", &input::claims_hiit_superior_fat_loss));
  }
};

}  // namespace tonus::rules
