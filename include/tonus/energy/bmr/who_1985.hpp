// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight after FAO, WHO and UNU 1985.
#pragma once

#include <tonus/detail/age_bands.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, age and sex (FAO/WHO/UNU 1985).
///
/// @facts{energy.bmr.who_1985}
/// **Formula.** \f$ BMR = a\,W + c \f$ with W in kg and the coefficients by sex and age band; the
/// result is in kcal/d. Bands begin at 0, 3, 10, 18, 30 and 60 years; the beginning belongs to the
/// band.
///
/// **Inputs.** Weight in light clothing, age as a real number that is not rounded.
/// **Studied population.** About 7000 values of people of all ages, almost half of them Italian.
/// The lines are not those of 2004.
/// **Standard error.** None found.
///
/// **When not to use it.** Where an edition is not asked for: energy.bmr.fao_2004 is the later one
/// and has errors.
/// **Edges.** At the ends of the bands the result jumps, as in the publication. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp who_1985
///
/// **Source.** sources::who_1985; coefficients seen in one program.
struct who_1985 : detail::rate_from_weight<who_1985, energy_rate> {
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.who_1985",
                              .title = "Basal metabolic rate from weight, FAO/WHO/UNU 1985",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "the data behind Schofield's lines, all ages",
                              .source = &sources::who_1985,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// From young to old, as printed: for each kg, constant.
  static constexpr detail::rate_lines lines{
      .male = {{60.9, -54}, {22.7, 495}, {17.5, 651}, {15.3, 679}, {11.6, 879}, {13.5, 487}},
      .female = {{61.0, -51}, {22.5, 499}, {12.2, 746}, {14.7, 496}, {8.7, 829}, {10.5, 596}}};
};

}  // namespace tonus::energy::bmr
