// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of food in kcal by Regulation (EU) No 1169/2011.
#pragma once

#include <tonus/detail/label_nutrients.hpp>

namespace tonus::energy::food {

/// Energy of food in kcal as labels of the European Union give it.
///
/// @facts{energy.food.eu_1169_2011}
/// **Formula.** \f$ E = 4\,P + 4\,C + 9\,F + 7\,A + 2\,B + 2.4\,Y \f$ with protein P, carbohydrate
/// C, fat F, alcohol A, fibre B and polyols Y in g; the result is in kcal.
///
/// **Inputs.** Carbohydrate without fibre and without polyols: nothing is taken off here. On a
/// label carbohydrate holds the polyols, so take them off first.
/// **Studied population.** None: it is a definition by law.
/// **Standard error.** None: it is a definition.
///
/// **When not to use it.** To convert: the law rounds the factors in kJ and in kcal apart, so use
/// energy.food.eu_1169_2011_kj for the other unit. For salatrims, organic acids or erythritol: they
/// are no inputs.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_food.cpp eu_1169_2011
///
/// **Source.** sources::eu_1169_2011, annex XIV, read there.
struct eu_1169_2011 : detail::label_energy {
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "energy.food.eu_1169_2011",
                              .title = "Energy of food in kcal, Regulation (EU) 1169/2011",
                              .result = "energy",
                              .population = "definition, nobody was studied",
                              .source = &sources::eu_1169_2011,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The sum of annex XIV. @param in checked inputs @return energy of the food
  static constexpr result evaluate(const input& in) noexcept {
    return (4.0 * (in.protein / gram) + 4.0 * (in.carbohydrate / gram) + 9.0 * (in.fat / gram) +
            7.0 * (in.alcohol / gram) + 2.0 * (in.fibre / gram) + 2.4 * (in.polyols / gram)) *
           kilocalorie;
  }
};

}  // namespace tonus::energy::food
