// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight and height after Henry 2005 (Oxford equations).
#pragma once

#include <tonus/detail/age_bands.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, height, age and sex (Henry, Oxford equations).
///
/// @facts{energy.bmr.henry_2005_wh}
/// **Formula.** \f$ BMR = a\,W + b\,H + c \f$ with W in kg, H in m and the coefficients by sex and
/// age band; the result is in kcal/d. tonus takes the height in cm. Bands begin at 0, 3, 10, 18, 30
/// and 60 years; the beginning belongs to the band.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number that is not
/// rounded.
/// **Studied population.** The Oxford database of 10552 values, all ages.
/// **Standard error.** None found.
///
/// **When not to use it.** In illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** At the ends of the bands the result jumps, as in the publication. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp henry_2005_wh
///
/// **Source.** sources::henry_2005; coefficients checked against two independent programs.
struct henry_2005_wh {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.bmr.henry_2005_wh",
      .title = "Basal metabolic rate from weight and height, Henry (Oxford)",
      .result = "bmr",
      .result_fact = "bmr",
      .population = "Oxford database, 10552 values, all ages",
      .source = &sources::henry_2005,
      .provenance = provenance_t::two_sources,
      .positive = true};

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const detail::rate_line& l = detail::line_of(lines, in.age, in.sex);
    return detail::rate_of(l, in.weight, in.height) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }

 private:
  /// From young to old: for each kg, constant, for each m.
  static constexpr detail::rate_lines lines{.male = {{28.2, -371, 859},
                                                     {15.1, 306, 74.2},
                                                     {15.6, 299, 266},
                                                     {14.4, 113, 313},
                                                     {11.4, -137, 541},
                                                     {11.4, -256, 541}},
                                            .female = {{30.4, -287, 703},
                                                       {15.9, 349, 210},
                                                       {9.40, 462, 249},
                                                       {10.4, -282, 615},
                                                       {8.18, -11.6, 502},
                                                       {8.52, 10.7, 421}}};
};

}  // namespace tonus::energy::bmr
