// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of food by the general Atwater factors.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::food {

/// Energy of food from its protein, carbohydrate, fat and alcohol (general Atwater factors).
///
/// @facts{energy.food.atwater_general}
/// **Formula.** \f$ E = 4\,P + 4\,C + 9\,F + 7\,A \f$ with all masses in g; the result is in kcal.
///
/// **Inputs.** Grams of what is eaten, of any amount or time.
/// **Studied population.** None: it is a convention.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** For the energy on a label of the European Union:
/// energy.food.eu_1169_2011 counts fibre and polyols too.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_food.cpp atwater_general
///
/// **Source.** sources::atwater; the factors were seen in two sources.
struct atwater_general {
  /// What the equation reads.
  struct input {
    food_mass protein;       ///< protein
    food_mass carbohydrate;  ///< carbohydrate
    food_mass fat;           ///< fat
    food_mass alcohol;       ///< alcohol
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "energy.food.atwater_general",
                              .title = "Energy of food, general Atwater factors",
                              .result = "energy",
                              .population = "convention, nobody was studied",
                              .source = &sources::atwater,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The sum. @param in checked inputs @return energy of the food
  static constexpr result evaluate(const input& in) noexcept {
    return (4.0 * (in.protein / gram) + 4.0 * (in.carbohydrate / gram) + 9.0 * (in.fat / gram) +
            7.0 * (in.alcohol / gram)) *
           kilocalorie;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("protein", &input::protein, possible(0, 10000)),
             field("carbohydrate", &input::carbohydrate, possible(0, 10000)),
             field("fat", &input::fat, possible(0, 10000)),
             field("alcohol", &input::alcohol, possible(0, 10000)));
  }
};

}  // namespace tonus::energy::food
