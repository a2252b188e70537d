// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight after Henry 2005 (Oxford equations).
#pragma once

#include <iterator>
#include <limits>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, age and sex (Henry, Oxford equations).
///
/// @facts{energy.bmr.henry_2005_w}
/// **Formula.** \f$ BMR = a\,W + c \f$ with W in kg and a, c by sex and age band; the result is in
/// kcal/d. Bands begin at 0, 3, 10, 18, 30, 60 and 70 years; the beginning belongs to the band.
///
/// **Inputs.** Weight in light clothing, age as a real number that is not rounded.
/// **Studied population.** The Oxford database of 10552 values, all ages.
/// **Standard error.** None found.
///
/// **When not to use it.** In illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** At the ends of the bands the result jumps, as in the publication.
///
/// **Example.** @snippet energy_bmr_henry_2005_w.cpp example
///
/// **Source.** sources::henry_2005; coefficients checked against two independent programs.
struct henry_2005_w {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.henry_2005_w",
                              .title = "Basal metabolic rate from weight, Henry (Oxford)",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "Oxford database, 10552 values, all ages",
                              .source = &sources::henry_2005,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double age = in.age / year;
    const band* row = bands;
    while (age >= row->below && row + 1 != std::end(bands)) ++row;
    const line& l = in.sex == sex_t::male ? row->male : row->female;
    return (l.slope * (in.weight / kilogram) + l.constant) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("age", &input::age),
             fact_field("sex", &input::sex));
  }

 private:
  /// kcal/d for each kg, and kcal/d.
  struct line {
    double slope, constant;
  };
  /// The lines of people younger than `below` years.
  struct band {
    double below;
    line male, female;
  };
  /// From young to old, as printed.
  static constexpr band bands[] = {
      {3, {61.0, -33.7}, {58.9, -23.1}},
      {10, {23.3, 514}, {20.1, 507}},
      {18, {18.4, 581}, {11.1, 761}},
      {30, {16.0, 545}, {13.1, 558}},
      {60, {14.2, 593}, {9.74, 694}},
      {70, {13.0, 567}, {10.2, 572}},
      {std::numeric_limits<double>::infinity(), {13.7, 481}, {10.0, 577}}};
};

}  // namespace tonus::energy::bmr
