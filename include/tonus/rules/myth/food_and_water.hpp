// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on claims about water, sweat and breakfast.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// Weight lost by sweating, which is water.
struct myth_sweat_wrap_loss {
  /// What the rule reads.
  struct input {
    percentage day_change;           ///< change of body weight over about a day, negative = loss
    choice<answer_t> sauna_or_wrap;  ///< sauna, wrap or sweat suit within the day
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "myth.sweat_wrap.loss",
      .title = "Weight lost by sweat, wraps or saunas",
      .grade = grade_t::c,
      .severities = {severity_t::info, severity_t::warn},
      .condition = "sauna_or_wrap: day_change < -{large} -> warn; < 0 -> info; else none",
      .clears_when = "no loss after drinking",
      .sources = {&sources::acsm07, &sources::design}};
  /// The thresholds.
  struct limits {
    percentage large = 3.0 * percent;  ///< a larger loss of a day endangers
  };
  /// Fluid that restores a lost kilogram, in mL for each kg of body weight and %: 1.5 L/kg,
  /// [acsm07].
  static constexpr double fluid_per_percent = 15.0;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.sauna_or_wrap != answer_t::yes || !below(in.day_change, percentage{})) return {};
    const bool much = below(in.day_change, -at.large);
    return because(much ? severity_t::warn : severity_t::info, "day_change",
                   much ? -at.large : percentage{})
        .with("fluid_per_weight", -fluid_per_percent * in.day_change.value(), "mL/kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("day_change", &input::day_change),
             fact_field("sauna_or_wrap", &input::sauna_or_wrap));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("large", &limits::large, sources::design));
  }
};

/// A breakfast is not needed to lose weight; on a glucose-lowering drug meals are changed with a
/// clinician.
struct myth_breakfast_weight {
  /// What the rule reads.
  struct input {
    choice<answer_t>
        believes_breakfast_needed_for_loss;  ///< believes that losing weight needs a breakfast
    energy_rate
        adds_breakfast_energy;  ///< energy a breakfast would add, negative where one is dropped
    choice<diabetes_medication_t>
        diabetes_medication;  ///< glucose-lowering drug with the highest risk of low glucose
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "myth.breakfast.weight",
      .title = "Breakfast and weight",
      .core = false,
      .grade = grade_t::a,
      .severities = {severity_t::info, severity_t::warn},
      .condition =
          "diabetes_medication not none and adds_breakfast_energy not 0 -> warn; "
          "believes_breakfast_needed_for_loss and adds_breakfast_energy > 0 -> info; else none",
      .clears_when = "not applicable",
      .sources = {&sources::sievert}};
  /// How much more breakfast eaters ate in the trials, [sievert].
  static constexpr energy_rate more_eaten = 260.0 * kilocalorie_per_day;
  /// How much heavier they were, [sievert].
  static constexpr mass heavier = 0.44 * kilogram;

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    return grade(in)
        .with("more_eaten", more_eaten.value(), "kcal/d")
        .with("heavier", heavier.value(), "kg");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("believes_breakfast_needed_for_loss",
                        &input::believes_breakfast_needed_for_loss),
             fact_field("adds_breakfast_energy", &input::adds_breakfast_energy),
             fact_field("diabetes_medication", &input::diabetes_medication));
  }

 private:
  static constexpr verdict grade(const input& in) noexcept {
    const energy_rate none{};
    const bool adds = above(in.adds_breakfast_energy, none);
    const bool changes = adds || below(in.adds_breakfast_energy, none);
    if (in.diabetes_medication != diabetes_medication_t::none && changes)
      return because(severity_t::warn, "diabetes_medication");
    if (in.believes_breakfast_needed_for_loss == answer_t::yes && adds)
      return because(severity_t::info, "adds_breakfast_energy", none);
    return {};
  }
};

/// Water helps at meals, in effort and in heat; it does not burn fat.
struct myth_hydration_fat_metabolism {
  /// What the rule reads.
  struct input {
    choice<answer_t> claims_water_burns_fat;  ///< claims that water burns fat
    fluid_rate total_water;                   ///< water from drinks and food
    fluid_rate adequate_water;  ///< adequate total water for sex, pregnancy and lactation
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "myth.hydration.fat_metabolism",
                                   .title = "Water as a fat burner",
                                   .core = false,
                                   .grade = grade_t::c,
                                   .severities = {severity_t::info, severity_t::advise},
                                   .condition =
                                       "claims_water_burns_fat: total_water > {plenty} * "
                                       "adequate_water -> advise, else info; else none",
                                   .clears_when = "the claim is withdrawn",
                                   .sources = {&sources::efsa, &sources::davy, &sources::design}};
  /// The thresholds.
  struct limits {
    fraction plenty =
        1.6 * one;  ///< share of the adequate intake at about the 95th percentile of intakes
  };

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (in.claims_water_burns_fat != answer_t::yes) return {};
    const fluid_rate much = at.plenty * in.adequate_water;
    if (above(in.total_water, much)) return because(severity_t::advise, "total_water", much);
    return because(severity_t::info, "claims_water_burns_fat");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("claims_water_burns_fat", &input::claims_water_burns_fat),
             fact_field("total_water", &input::total_water),
             fact_field("adequate_water", &input::adequate_water));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("plenty", &limits::plenty, sources::efsa));
  }
};

/// Hunger a while after the last drink of a day with little drunk: a drink with the food may help.
struct myth_hunger_thirst {
  /// What the rule reads.
  struct input {
    hours hours_since_drink;    ///< time since the last drink
    liquid_volume water_today;  ///< water and drinks since midnight
    fluid_rate adequate_water;  ///< adequate total water for sex, pregnancy and lactation
    hours hour_of_day;          ///< local hour of the day
    points hunger;              ///< hunger now, from 0 (none) to 10 (worst)
    std::optional<choice<answer_t>>
        fluid_restricted;  ///< a clinician limits the fluid for heart, kidney or liver
  };
  /// What is known of the rule.
  static constexpr rule_about info{
      .id = "myth.hunger.thirst",
      .title = "Is it thirst",
      .core = false,
      .grade = grade_t::d,
      .severities = {severity_t::info},
      .condition =
          "not fluid_restricted, hunger >= {hungry}, hours_since_drink >= {dry} and water_today < "
          "adequate_water * hour_of_day / 24 -> info; else none",
      .clears_when = "a drink was taken, or hunger < {hungry}",
      .sources = {&sources::seed000, &sources::davy}};
  /// The thresholds.
  struct limits {
    points hungry = 6.0 * one;  ///< hunger worth the question
    hours dry = 2.0 * hour;     ///< hours without a drink worth the question
  };
  /// The drink of the trial, [davy].
  static constexpr double drink_ml = 500.0;

  /// Judges. @param in checked inputs @param at thresholds @return the verdict
  static constexpr verdict evaluate(const input& in, const limits& at) noexcept {
    if (is_yes(in.fluid_restricted)) return {};
    const liquid_volume by_now(in.adequate_water * in.hour_of_day);
    if (!at_least(in.hunger, at.hungry) || !at_least(in.hours_since_drink, at.dry) ||
        !below(in.water_today, by_now))
      return {};
    return because(severity_t::info, "water_today", by_now).with("drink", drink_ml, "mL");
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hours_since_drink", &input::hours_since_drink),
             fact_field("water_today", &input::water_today),
             fact_field("adequate_water", &input::adequate_water),
             fact_field("hour_of_day", &input::hour_of_day), fact_field("hunger", &input::hunger),
             fact_field("fluid_restricted", &input::fluid_restricted));
  }
  /// Shows the thresholds to a visitor. @param v called once with all @return what v returns
  template <class V>
  static constexpr auto thresholds(V&& v) {
    return v(threshold("hungry", &limits::hungry, sources::design),
             threshold("dry", &limits::dry, sources::design));
  }
};

}  // namespace tonus::rules
