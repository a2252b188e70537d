// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on health risk seen from body size and its change.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// A pregnancy that makes the waist no measure of fat; a missing answer counts as none.
/// @param pregnancy the answer @return if it is pregnant
constexpr bool is_pregnant(const std::optional<choice<pregnancy_t>>& pregnancy) noexcept {
  return pregnancy.has_value() && *pregnancy == pregnancy_t::pregnant;
}

/// Mortality of large groups of adults by their body mass index.
///
/// Hazard ratios of never-smokers against 22.5 to 25 kg/m2, with their 95 % intervals.
struct health_bmi_risk {
  /// What the rule reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "health.bmi.risk",
      .title = "Mortality risk band from BMI",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn,
                     severity_t::stop_and_refer},
      .condition =
          "bmi < {underweight} -> warn; < {healthy} -> info; < {pre_obese} -> none; < {near_obese} "
          "-> info; < {obese_1} -> advise; < {obese_3} -> warn; else stop_and_refer",
      .clears_when = "{healthy} <= bmi < {pre_obese}",
      .sources = {&sources::gbmc}};
  /// The thresholds.
  struct limits {
    body_mass_index underweight = 18.5 * kilogram_per_square_metre;  ///< below it the risk is high
    body_mass_index healthy = 20.0 * kilogram_per_square_metre;     ///< lower end of the least risk
    body_mass_index pre_obese = 25.0 * kilogram_per_square_metre;   ///< upper end of the least risk
    body_mass_index near_obese = 27.5 * kilogram_per_square_metre;  ///< upper half of overweight
    body_mass_index obese_1 = 30.0 * kilogram_per_square_metre;     ///< obesity, grade 1
    body_mass_index obese_2 = 35.0 * kilogram_per_square_metre;     ///< obesity, grade 2
    body_mass_index obese_3 = 40.0 * kilogram_per_square_metre;     ///< obesity, grade 3
  };
  /// A band between two thresholds.
  struct band {
    severity_t severity;  ///< of a person in it
    double hazard_ratio;  ///< of death
    double low;           ///< lower end of the 95 % interval
    double high;          ///< upper end of the 95 % interval
  };
  /// The bands from the lowest up, [gbmc]; 20 to 25 is two bands there, both at 1.00.
  static constexpr band bands[] = {
      {severity_t::warn, 1.51, 1.43, 1.59},   {severity_t::info, 1.13, 1.09, 1.17},
      {severity_t::none, 1.00, 0.98, 1.02},   {severity_t::info, 1.07, 1.07, 1.08},
      {severity_t::advise, 1.20, 1.18, 1.22}, {severity_t::warn, 1.45, 1.41, 1.48},
      {severity_t::warn, 1.94, 1.87, 2.01},   {severity_t::stop_and_refer, 2.76, 2.60, 2.92}};

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const body_mass_index ends[] = {at.underweight, at.healthy, at.pre_obese, at.near_obese,
                                    at.obese_1,     at.obese_2, at.obese_3};
    std::size_t own = 0;
    while (own < std::size(ends) && at_least(in.bmi, ends[own])) ++own;
    const band& found = bands[own];
    verdict result;
    if (found.severity != severity_t::none)
      // Below the least risk the upper end of the band was missed, above it the lower end reached.
      result = because(found.severity, "bmi", ends[own < 2 ? own : own - 1]);
    return result.with("hazard_ratio", found.hazard_ratio, "1")
        .with("hazard_ratio_low", found.low, "1")
        .with("hazard_ratio_high", found.high, "1");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("underweight", &limits::underweight, sources::gbmc),
             threshold("healthy", &limits::healthy, sources::gbmc),
             threshold("pre_obese", &limits::pre_obese, sources::gbmc),
             threshold("near_obese", &limits::near_obese, sources::gbmc),
             threshold("obese_1", &limits::obese_1, sources::gbmc),
             threshold("obese_2", &limits::obese_2, sources::gbmc),
             threshold("obese_3", &limits::obese_3, sources::gbmc));
  }
};

/// The waist against the WHO's two cut-offs, which differ for some Asian populations.
struct health_waist_circumference {
  /// What the rule reads.
  struct input {
    length waist;                                  ///< girth of the waist
    choice<sex_t> sex;                             ///< sex whose reference data apply
    std::optional<choice<pregnancy_t>> pregnancy;  ///< pregnant or breastfeeding
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "health.waist.circumference",
      .title = "Waist circumference",
      .grade = grade_t::a,
      .severities = {severity_t::advise, severity_t::warn},
      .condition =
          "pregnant -> none; male: waist > {high_male} -> warn, > {increased_male} -> advise; "
          "female: > {high_female} -> warn, > {increased_female} -> advise; else none",
      .clears_when = "waist <= {increased_male} (male), {increased_female} (female)",
      .sources = {&sources::who_waist_2008}};
  /// The thresholds.
  struct limits {
    length increased_male = 94.0 * centimetre;  ///< cut-off of increased risk for men
    length high_male = 102.0 * centimetre;      ///< cut-off of substantially increased risk for men
    length increased_female = 80.0 * centimetre;  ///< cut-off of increased risk for women
    length high_female = 88.0 * centimetre;  ///< cut-off of substantially increased risk for women
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_pregnant(in.pregnancy)) return {};
    const bool male = in.sex == sex_t::male;
    const length high = male ? at.high_male : at.high_female;
    const length increased = male ? at.increased_male : at.increased_female;
    if (above(in.waist, high)) return finding(severity_t::warn, in.waist, high);
    if (above(in.waist, increased)) return finding(severity_t::advise, in.waist, increased);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("sex", &input::sex),
             fact_field("pregnancy", &input::pregnancy));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("increased_male", &limits::increased_male, sources::who_waist_2008),
             threshold("high_male", &limits::high_male, sources::who_waist_2008),
             threshold("increased_female", &limits::increased_female, sources::who_waist_2008),
             threshold("high_female", &limits::high_female, sources::who_waist_2008));
  }

 private:
  static constexpr verdict finding(severity_t severity, length waist, length limit) noexcept {
    return because(severity, "waist", limit).with("gap", (waist - limit).value(), "cm");
  }
};

/// The waist as a share of the height.
struct health_waist_height_ratio {
  /// What the rule reads.
  struct input {
    length waist;                                  ///< girth of the waist
    length height;                                 ///< standing height without shoes
    std::optional<choice<pregnancy_t>> pregnancy;  ///< pregnant or breastfeeding
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "health.waist.height_ratio",
      .title = "Waist to height",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn},
      .condition =
          "pregnant -> none; waist / height >= {high} -> warn; >= {increased} -> advise; < {low} "
          "-> info; else none",
      .clears_when = "{low} <= waist / height < {increased}",
      .sources = {&sources::nice_2022}};
  /// The thresholds.
  struct limits {
    fraction low = 0.40 * one;        ///< below it the waist is small for the height
    fraction increased = 0.50 * one;  ///< from it on risk is increased
    fraction high = 0.60 * one;       ///< from it on risk is high
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.height == length{}) return no_meaning("height");
    const fraction ratio = in.waist / in.height;
    const length half = at.increased * in.height;
    return grade(in, ratio, at)
        .with("ratio", ratio.value(), "1")
        .with("half_of_height", half.value(), "cm");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("height", &input::height),
             fact_field("pregnancy", &input::pregnancy));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("low", &limits::low, sources::nice_2022),
             threshold("increased", &limits::increased, sources::nice_2022),
             threshold("high", &limits::high, sources::nice_2022));
  }

 private:
  static constexpr verdict grade(const input& in, fraction ratio, const limits& at) noexcept {
    if (is_pregnant(in.pregnancy)) return {};
    if (at_least(ratio, at.high)) return because(severity_t::warn, "waist", at.high * in.height);
    if (at_least(ratio, at.increased))
      return because(severity_t::advise, "waist", at.increased * in.height);
    if (below(ratio, at.low)) return because(severity_t::info, "waist", at.low * in.height);
    return {};
  }
};

/// Ten-year risk of type 2 diabetes by the Finnish score.
struct health_diabetes_findrisc {
  /// What the rule reads.
  struct input {
    points findrisc;  ///< FINDRISC diabetes risk score
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "health.diabetes.findrisc",
      .title = "FINDRISC score",
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::advise, severity_t::warn,
                     severity_t::stop_and_refer},
      .condition =
          "findrisc > {high_most} -> stop_and_refer; >= {high} -> warn; >= {moderate} -> advise; "
          ">= {slight} -> info; else none",
      .clears_when = "findrisc < {slight}",
      .sources = {&sources::lindstrom_2003}};
  /// The thresholds.
  struct limits {
    points slight = 7.0 * one;      ///< lower end of slightly raised risk: 1 in 25 in ten years
    points moderate = 12.0 * one;   ///< lower end of moderate risk: 1 in 6
    points high = 15.0 * one;       ///< lower end of high risk: 1 in 3
    points high_most = 20.0 * one;  ///< upper end of high risk; above it 1 in 2
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    const points score = in.findrisc;
    if (above(score, at.high_most)) return finding(severity_t::stop_and_refer, at.high_most, 2.0);
    if (at_least(score, at.high)) return finding(severity_t::warn, at.high, 3.0);
    if (at_least(score, at.moderate)) return finding(severity_t::advise, at.moderate, 6.0);
    if (at_least(score, at.slight)) return finding(severity_t::info, at.slight, 25.0);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("findrisc", &input::findrisc));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("slight", &limits::slight, sources::lindstrom_2003),
             threshold("moderate", &limits::moderate, sources::lindstrom_2003),
             threshold("high", &limits::high, sources::lindstrom_2003),
             threshold("high_most", &limits::high_most, sources::lindstrom_2003));
  }

 private:
  static constexpr verdict finding(severity_t severity, points limit, double one_in) noexcept {
    return because(severity, "findrisc", limit).with("one_in", one_in, "1");
  }
};

/// A share of the start weight lost at which blood values improve.
struct health_milestone_weight_loss {
  /// What the rule reads.
  struct input {
    percentage weight_loss;  ///< loss since the start, of the start weight, positive = loss
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "health.milestone.weight_loss",
      .title = "Health milestone reached",
      .core = false,
      .grade = grade_t::a,
      .severities = {severity_t::info},
      .condition =
          "weight_loss >= {third}, {second_mark} or {first} -> info, with the mark; else none",
      .clears_when = "not applicable",
      .sources = {&sources::aha}};
  /// The thresholds.
  struct limits {
    percentage first = 3.0 * percent;  ///< first mark: triglycerides, glucose and diabetes risk
    percentage second_mark = 5.0 * percent;  ///< second mark: blood pressure and lipids as well
    percentage third = 10.0 * percent;       ///< third mark
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (at_least(in.weight_loss, at.third)) return reached(at.third, 3.0);
    if (at_least(in.weight_loss, at.second_mark)) return reached(at.second_mark, 2.0);
    if (at_least(in.weight_loss, at.first)) return reached(at.first, 1.0);
    return {};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight_loss", &input::weight_loss));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("first", &limits::first, sources::aha),
             threshold("second_mark", &limits::second_mark, sources::aha),
             threshold("third", &limits::third, sources::aha));
  }

 private:
  static constexpr verdict reached(percentage mark, double number) noexcept {
    return because(severity_t::info, "weight_loss", mark).with("mark", number, "1");
  }
};

}  // namespace tonus::rules
