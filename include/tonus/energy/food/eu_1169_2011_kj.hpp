// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of food in kJ by Regulation (EU) No 1169/2011.
#pragma once

#include <tonus/detail/label_nutrients.hpp>

namespace tonus::energy::food {

/// Energy of food in kJ as labels of the European Union give it.
///
/// @facts{energy.food.eu_1169_2011_kj}
/// **Formula.** \f$ E = 17\,P + 17\,C + 37\,F + 29\,A + 8\,B + 10\,Y \f$ with protein P,
/// carbohydrate C, fat F, alcohol A, fibre B and polyols Y in g; the result is in kJ.
///
/// **Inputs.** Carbohydrate without fibre and without polyols: nothing is taken off here. On a
/// label carbohydrate holds the polyols, so take them off first.
/// **Studied population.** None: it is a definition by law.
/// **Standard error.** None: it is a definition.
///
/// **When not to use it.** To convert: the law rounds the factors in kJ and in kcal apart, so use
/// energy.food.eu_1169_2011 for the other unit. For salatrims, organic acids or erythritol: they
/// are no inputs.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_food.cpp eu_1169_2011_kj
///
/// **Source.** sources::eu_1169_2011, annex XIV, read there.
struct eu_1169_2011_kj : detail::label_energy {
  using result = energy_amount_kj;  ///< kJ
  /// What is known of the equation.
  static constexpr about info{.id = "energy.food.eu_1169_2011_kj",
                              .title = "Energy of food in kJ, Regulation (EU) 1169/2011",
                              .result = "energy",
                              .population = "definition, nobody was studied",
                              .source = &sources::eu_1169_2011,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The sum of annex XIV. @param in checked inputs @return energy of the food
  static constexpr result evaluate(const input& in) noexcept {
    return (17.0 * (in.protein / gram) + 17.0 * (in.carbohydrate / gram) + 37.0 * (in.fat / gram) +
            29.0 * (in.alcohol / gram) + 8.0 * (in.fibre / gram) + 10.0 * (in.polyols / gram)) *
           kilojoule;
  }
};

}  // namespace tonus::energy::food
