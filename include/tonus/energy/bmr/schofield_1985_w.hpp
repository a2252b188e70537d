// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight after Schofield 1985.
#pragma once

#include <tonus/detail/age_bands.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, age and sex (Schofield).
///
/// @facts{energy.bmr.schofield_1985_w}
/// **Formula.** \f$ BMR = a\,W + c \f$ with W in kg and the coefficients by sex and age band; the
/// result is in MJ/d. Bands begin at 0, 3, 10, 18, 30 and 60 years; the beginning belongs to the
/// band.
///
/// **Inputs.** Weight in light clothing, age as a real number that is not rounded.
/// **Studied population.** About 7000 values of people of all ages, almost half of them Italian.
/// **Standard error.** By sex and band, from 0.246 to 0.700 MJ/d, as printed in the report that
/// took the lines over.
///
/// **When not to use it.** In illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** At the ends of the bands the result jumps, as in the publication. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp schofield_1985_w
///
/// **Source.** sources::schofield_1985; coefficients checked against two independent programs,
/// errors from sources::fao_2004.
struct schofield_1985_w : detail::rate_from_weight<schofield_1985_w, energy_rate_si> {
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.schofield_1985_w",
                              .title = "Basal metabolic rate from weight, Schofield",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "7173 values, all ages, 47 % Italian",
                              .standard_error = 0.700,
                              .source = &sources::schofield_1985,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The published error. @param in checked inputs @return MJ/d
  static constexpr double standard_error(const input& in) noexcept {
    return detail::error_of(errors, in.age, in.sex);
  }

  /// From young to old, as printed: for each kg, constant.
  static constexpr detail::rate_lines lines{.male = {{0.249, -0.127},
                                                     {0.095, 2.110},
                                                     {0.074, 2.754},
                                                     {0.063, 2.896},
                                                     {0.048, 3.653},
                                                     {0.049, 2.459}},
                                            .female = {{0.244, -0.130},
                                                       {0.085, 2.033},
                                                       {0.056, 2.898},
                                                       {0.062, 2.036},
                                                       {0.034, 3.538},
                                                       {0.038, 2.755}}};
  /// Standard errors of the bands, MJ/d.
  static constexpr detail::band_errors errors{.male = {0.292, 0.280, 0.441, 0.641, 0.700, 0.686},
                                              .female = {0.246, 0.292, 0.466, 0.497, 0.465, 0.451}};
};

}  // namespace tonus::energy::bmr
