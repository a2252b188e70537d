// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight after FAO, WHO and UNU 2004.
#pragma once

#include <tonus/detail/age_bands.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, age and sex (FAO/WHO/UNU 2004: Schofield's lines in
/// kcal).
///
/// @facts{energy.bmr.fao_2004}
/// **Formula.** \f$ BMR = a\,W + c \f$ with W in kg and the coefficients by sex and age band; the
/// result is in kcal/d. Bands begin at 0, 3, 10, 18, 30 and 60 years; the beginning belongs to the
/// band.
///
/// **Inputs.** Weight in light clothing, age as a real number that is not rounded.
/// **Studied population.** About 7000 values of people of all ages, almost half of them Italian.
/// The same data as energy.bmr.schofield_1985_w.
/// **Standard error.** By sex and band, from 59 to 167 kcal/d.
///
/// **When not to use it.** In illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** At the ends of the bands the result jumps, as in the publication. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp fao_2004
///
/// **Source.** sources::fao_2004, table 5.2; coefficients checked against two independent programs.
struct fao_2004 : detail::rate_from_weight<fao_2004, energy_rate> {
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.fao_2004",
                              .title = "Basal metabolic rate from weight, FAO/WHO/UNU 2004",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "7173 values, all ages, 47 % Italian",
                              .standard_error = 167,
                              .source = &sources::fao_2004,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The published error. @param in checked inputs @return kcal/d
  static constexpr double standard_error(const input& in) noexcept {
    return detail::error_of(errors, in.age, in.sex);
  }

  /// From young to old, as printed: for each kg, constant.
  static constexpr detail::rate_lines lines{.male = {{59.512, -30.4},
                                                     {22.706, 504.3},
                                                     {17.686, 658.2},
                                                     {15.057, 692.2},
                                                     {11.472, 873.1},
                                                     {11.711, 587.7}},
                                            .female = {{58.317, -31.1},
                                                       {20.315, 485.9},
                                                       {13.384, 692.6},
                                                       {14.818, 486.6},
                                                       {8.126, 845.6},
                                                       {9.082, 658.5}}};
  /// Standard errors of the bands, kcal/d.
  static constexpr detail::band_errors errors{.male = {70, 67, 105, 153, 167, 164},
                                              .female = {59, 70, 111, 119, 111, 108}};
};

}  // namespace tonus::energy::bmr
