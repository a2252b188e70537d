// SPDX-License-Identifier: BSL-1.0
/// @file
/// Healthy Eating Index 2015.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::nutrition::diet_quality {

/// Quality of a diet against dietary guidelines, from 0 to 100 points.
///
/// @facts{nutrition.diet_quality.hei_2015}
///
/// **Formula.** Thirteen components, each linear from its zero to its full score and no further:
/// fruit, whole fruit, vegetables, greens and beans, protein foods, seafood and plant proteins give
/// up to 5 points; whole grains, dairy, the ratio of unsaturated to saturated fatty acids, refined
/// grains, sodium, added sugar and saturated fat up to 10. The last four score more the less is
/// eaten.
///
/// **Inputs and result.** Amounts for each 1000 kcal, shares of energy in percent.
///
/// **Studied population.** Guideline for Americans of 2 years and older.
/// **Standard error.** None: it is a score.
///
/// **When not to use it.** For one food, or for a diet outside the guideline's foods.
///
/// **Edges.** Beyond its ends a component stays at 0 or at its full score; that is how it is
/// defined.
///
/// **Example.** @snippet nutrition_water.cpp diet
///
/// **Source.** sources::hei; the edition of 2020 is said to keep the cut points.
struct hei_2015 {
  /// What the equation reads.
  struct input {
    cups_per_energy fruit;                        ///< all fruit
    cups_per_energy whole_fruit;                  ///< fruit without juice
    cups_per_energy vegetables;                   ///< all vegetables
    cups_per_energy greens_and_beans;             ///< dark greens, beans and peas
    ounces_per_energy whole_grains;               ///< whole grains
    cups_per_energy dairy;                        ///< dairy
    ounces_per_energy protein_foods;              ///< all protein foods
    ounces_per_energy seafood_and_plant_protein;  ///< seafood, nuts, seeds, soy, beans
    fraction fatty_acid_ratio;                    ///< unsaturated over saturated fatty acids
    ounces_per_energy refined_grains;             ///< refined grains
    food_density sodium_density;                  ///< sodium
    percentage added_sugar_share;                 ///< share of the energy eaten that is added sugar
    percentage saturated_fat_share;  ///< share of the energy eaten that is saturated fat
  };
  using result = fraction;  ///< points
  /// What is known of the equation.
  static constexpr about info{.id = "nutrition.diet_quality.hei_2015",
                              .title = "Healthy Eating Index 2015",
                              .result = "hei_total",
                              .result_fact = "hei_total",
                              .population = "guideline for Americans of 2 years and older",
                              .source = &sources::hei,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The sum of the components. @param in checked inputs @return the score
  static constexpr result evaluate(const input& in) noexcept {
    const double plants = part(in.fruit, 0.0, 0.8, 5.0) + part(in.whole_fruit, 0.0, 0.4, 5.0) +
                          part(in.vegetables, 0.0, 1.1, 5.0) +
                          part(in.greens_and_beans, 0.0, 0.2, 5.0) +
                          part(in.whole_grains, 0.0, 1.5, 10.0);
    const double others = part(in.dairy, 0.0, 1.3, 10.0) + part(in.protein_foods, 0.0, 2.5, 5.0) +
                          part(in.seafood_and_plant_protein, 0.0, 0.8, 5.0) +
                          part(in.fatty_acid_ratio, 1.2, 2.5, 10.0);
    const double less =
        part(in.refined_grains, 4.3, 1.8, 10.0) + part(in.sodium_density, 2.0, 1.1, 10.0) +
        part(in.added_sugar_share, 26.0, 6.5, 10.0) + part(in.saturated_fat_share, 16.0, 8.0, 10.0);
    return (plants + others + less) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        fact_field("fruit", &input::fruit),
        field("whole_fruit", &input::whole_fruit, possible(0, 1000)),
        fact_field("vegetables", &input::vegetables),
        field("greens_and_beans", &input::greens_and_beans, possible(0, 1000)),
        fact_field("whole_grains", &input::whole_grains),
        field("dairy", &input::dairy, possible(0, 1000)),
        field("protein_foods", &input::protein_foods, possible(0, 1000)),
        field("seafood_and_plant_protein", &input::seafood_and_plant_protein, possible(0, 1000)),
        field("fatty_acid_ratio", &input::fatty_acid_ratio, possible(0, 1000)),
        field("refined_grains", &input::refined_grains, possible(0, 1000)),
        field("sodium_density", &input::sodium_density, possible(0, 1000)),
        fact_field("added_sugar_share", &input::added_sugar_share),
        fact_field("saturated_fat_share", &input::saturated_fat_share));
  }

 private:
  /// Points of a component: none at `zero`, `most` at `full`, linear in between.
  template <class Unit>
  static constexpr double part(quantity<Unit> eaten, double zero, double full,
                               double most) noexcept {
    const double share = (eaten.value() - zero) / (full - zero);
    return most * (share < 0.0 ? 0.0 : share > 1.0 ? 1.0 : share);
  }
};

}  // namespace tonus::nutrition::diet_quality
