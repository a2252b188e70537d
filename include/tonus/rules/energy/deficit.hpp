// SPDX-License-Identifier: BSL-1.0
/// @file
/// Deficits: present, large, fast, and too large to gain muscle.
#pragma once

#include <tonus/rules/energy/intake.hpp>
#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Whoever wants to lose fat eats less than is used.
///
/// Both energies are estimates, so the trend of the weight has the last word. The intake that would
/// make the smallest useful difference is told where it stays above the floor of either sex.
struct energy_deficit_absent {
  /// What the rule reads.
  struct input {
    choice<goal_t> goal;  ///< aim of the plan; tone is read as recomposition
    energy_rate intake;   ///< energy eaten, planned or logged
    energy_rate tee;      ///< total energy expenditure
  };
  /// The thresholds.
  struct limits {
    energy_rate useful = 200.0 * kilocalorie_per_day;  ///< smallest difference that a log can tell
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.deficit.absent",
      .title = "Fat-loss goal without a deficit",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "d = tee - intake; goal = fat_loss and d <= 0 -> warn; goal = fat_loss and 0 < "
          "d < {useful} -> advise; else none",
      .clears_when = "deficit >= {useful}",
      .sources = {&sources::aha, &sources::seed001}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const energy_rate deficit = in.tee - in.intake;
    const verdict found = grade(in, at, deficit).with("deficit", deficit.value(), "kcal/d");
    const energy_rate enough = in.tee - at.useful;
    const bool eatable = at_least(enough, energy_intake_floor::limits{}.least_male);
    return eatable ? found.with("intake_for_useful_deficit", enough.value(), "kcal/d") : found;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("goal", &input::goal), fact_field("intake", &input::intake),
             fact_field("tee", &input::tee));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("useful", &limits::useful, sources::aha));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, energy_rate deficit) noexcept {
    if (in.goal != goal_t::fat_loss || at_least(deficit, at.useful)) return {};
    if (at_most(deficit, energy_rate{})) return because(severity_t::warn, "intake", in.tee);
    return because(severity_t::advise, "intake", in.tee - at.useful);
  }
};

/// How large a daily deficit may be, in kcal and as a share of expenditure.
///
/// Guidelines name 500 to 750 kcal/d. An expenditure of 0 has no share: not evaluated.
struct energy_deficit_size {
  /// What the rule reads.
  struct input {
    energy_rate deficit;  ///< energy deficit, planned or current; negative = surplus
    energy_rate tee;      ///< total energy expenditure
  };
  /// The thresholds.
  struct limits {
    energy_rate usual_most = 750.0 * kilocalorie_per_day;  ///< upper end of the guideline's deficit
    energy_rate most =
        1000.0 * kilocalorie_per_day;   ///< beyond it a deficit is outside guideline bounds
    fraction usual_share = 0.30 * one;  ///< share of expenditure up to which a deficit is usual
    fraction most_share = 0.40 * one;   ///< share beyond which it is outside guideline bounds
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.deficit.size",
      .title = "Size of the daily deficit",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "f = deficit / tee; deficit <= 0 -> none; deficit > {most} or f > {most_share} "
          "-> warn; deficit > {usual_most} or f > {usual_share} -> advise; else none",
      .clears_when = "deficit <= {usual_most} and <= {usual_share} of tee",
      .sources = {&sources::aha, &sources::garthe}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.tee == energy_rate{}) return no_meaning("tee");
    const fraction share = in.deficit / in.tee;
    return grade(in, at, share).with("deficit_share", 100.0 * share.value(), "%");
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
             threshold("most", &limits::most, sources::aha),
             threshold("usual_share", &limits::usual_share, sources::garthe),
             threshold("most_share", &limits::most_share, sources::garthe));
  }

 private:
  static constexpr verdict grade(const input& in, const limits& at, fraction share) noexcept {
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

/// How fast weight falls, from its trend; slower where there is little fat to give.
///
/// See also safety.loss.rapid above 2 % per week.
struct energy_deficit_rate_of_loss {
  /// What the rule reads.
  struct input {
    weekly_percentage loss_rate;  ///< weekly loss of body weight from the trend, positive = loss
    choice<body_fat_band_t> body_fat_band;  ///< coarse class of the body-fat share for the sex
  };
  /// The thresholds.
  struct limits {
    weekly_percentage slow = 0.25 * percent_per_week;  ///< hardly to be told from noise
    weekly_percentage usual = 1.0 * percent_per_week;  ///< upper end of 0.5 to 1.0
    weekly_percentage fast = 1.5 * percent_per_week;   ///< above the fast arm of the trial, 1.4
    weekly_percentage usual_lean = 0.7 * percent_per_week;  ///< the slow arm, which kept lean mass
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.deficit.rate_of_loss",
      .title = "Weekly rate of weight loss",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "r = loss_rate; r <= 0 -> none; 0 < r < {slow} -> info; {slow} <= r <= {usual} "
          "-> none; {usual} < r <= {fast} -> advise (info if body_fat_band = high); r > "
          "{fast} -> warn; body_fat_band = lean and r > {usual_lean} -> at least advise",
      .clears_when = "loss_rate from {slow} to {usual} ({usual_lean} when lean)",
      .sources = {&sources::helms, &sources::garthe}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const weekly_percentage r = in.loss_rate;
    const auto finding = [](severity_t severity, weekly_percentage limit) {
      return because(severity, "loss_rate", limit);
    };
    if (at_most(r, weekly_percentage{})) return {};
    if (below(r, at.slow)) return finding(severity_t::info, at.slow);
    if (above(r, at.fast)) return finding(severity_t::warn, at.fast);
    const bool lean = in.body_fat_band == body_fat_band_t::lean;
    if (lean && above(r, at.usual_lean)) return finding(severity_t::advise, at.usual_lean);
    const bool high = in.body_fat_band == body_fat_band_t::high;
    return above(r, at.usual) ? finding(high ? severity_t::info : severity_t::advise, at.usual)
                              : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("loss_rate", &input::loss_rate),
             fact_field("body_fat_band", &input::body_fat_band));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("slow", &limits::slow, sources::helms),
             threshold("usual", &limits::usual, sources::helms),
             threshold("fast", &limits::fast, sources::garthe),
             threshold("usual_lean", &limits::usual_lean, sources::garthe));
  }
};

/// Above some rate the risk of gallstones climbs steeply.
struct energy_deficit_gallstone_rate {
  /// What the rule reads.
  struct input {
    mass_rate loss_rate_absolute;  ///< weight lost per week, mean of four weeks
  };
  /// The thresholds.
  struct limits {
    mass_rate steep = 1.5 * kilogram_per_week;  ///< above it risk climbs steeply
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "energy.deficit.gallstone_rate",
                                   .title = "Absolute rate and gallstone risk",
                                   .grade = grade_t::b,
                                   .severities = {severity_t::warn},
                                   .condition = "loss_rate_absolute > {steep} -> warn; else none",
                                   .clears_when = "mean of four weeks <= {steep}",
                                   .sources = {&sources::weinsier, &sources::johansson}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    return above(in.loss_rate_absolute, at.steep)
               ? because(severity_t::warn, "loss_rate_absolute", at.steep)
               : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("loss_rate_absolute", &input::loss_rate_absolute));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("steep", &limits::steep, sources::weinsier));
  }
};

/// On average a large deficit cancels the gain of lean mass, while strength still rises.
struct energy_deficit_lean_gain_stall {
  /// What the rule reads.
  struct input {
    energy_rate deficit;  ///< energy deficit, planned or current; negative = surplus
    choice<goal_t> goal;  ///< aim of the plan; tone is read as recomposition
    choice<answer_t> resistance_training;  ///< strength work on two or more days a week
  };
  /// The thresholds.
  struct limits {
    energy_rate stalls = 500.0 * kilocalorie_per_day;  ///< lean-mass gain is cancelled on average
    energy_rate slows = 300.0 * kilocalorie_per_day;   ///< lean-mass gain is slowed
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "energy.deficit.lean_gain_stall",
      .title = "Deficit too large to gain muscle",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "goal = muscle_gain or recomposition, with resistance_training: deficit > "
          "{stalls} -> warn; {slows} < deficit <= {stalls} -> advise; else none",
      .clears_when = "deficit <= {slows}, or another goal",
      .sources = {&sources::murphy}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (!builds_muscle(in.goal) || !is_yes(in.resistance_training)) return {};
    if (above(in.deficit, at.stalls)) return because(severity_t::warn, "deficit", at.stalls);
    if (above(in.deficit, at.slows)) return because(severity_t::advise, "deficit", at.slows);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("deficit", &input::deficit), fact_field("goal", &input::goal),
             fact_field("resistance_training", &input::resistance_training));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("stalls", &limits::stalls, sources::murphy),
             threshold("slows", &limits::slows, sources::murphy));
  }
};

}  // namespace tonus::rules
