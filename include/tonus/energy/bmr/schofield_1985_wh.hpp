// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basal metabolic rate from weight and height after Schofield 1985.
#pragma once

#include <tonus/detail/age_bands.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::bmr {

/// Basal metabolic rate at any age from weight, height, age and sex (Schofield).
///
/// @facts{energy.bmr.schofield_1985_wh}
/// **Formula.** \f$ BMR = a\,W + b\,H + c \f$ with W in kg, H in m and the coefficients by sex and
/// age band; the result is in MJ/d. tonus takes the height in cm. Bands begin at 0, 3, 10, 18, 30
/// and 60 years; the beginning belongs to the band.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number that is not
/// rounded.
/// **Studied population.** About 7000 values of people of all ages, almost half of them Italian.
/// **Standard error.** None found.
///
/// **When not to use it.** In illness, or where fat-free mass is known and unusual:
/// energy.rmr.cunningham_1991 then uses more of what is known.
/// **Edges.** At the ends of the bands the result jumps, as in the publication. Where the line runs
/// below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_bmr.cpp schofield_1985_wh
///
/// **Source.** sources::schofield_1985; coefficients seen in one program. The weight of boys under
/// 3 really counts for 0.0007.
struct schofield_1985_wh {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate_si;  ///< MJ/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.bmr.schofield_1985_wh",
                              .title = "Basal metabolic rate from weight and height, Schofield",
                              .result = "bmr",
                              .result_fact = "bmr",
                              .population = "7173 values, all ages, 47 % Italian",
                              .source = &sources::schofield_1985,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const detail::rate_line& l = detail::line_of(lines, in.age, in.sex);
    return detail::rate_of(l, in.weight, in.height) * megajoule_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }

 private:
  /// From young to old: for each kg, constant, for each m.
  static constexpr detail::rate_lines lines{.male = {{0.0007, -2.584, 6.349},
                                                     {0.082, 1.736, 0.545},
                                                     {0.068, 2.157, 0.574},
                                                     {0.063, 2.953, -0.042},
                                                     {0.048, 3.670, -0.011},
                                                     {0.038, -3.491, 4.068}},
                                            .female = {{0.068, -1.730, 4.281},
                                                       {0.071, 1.553, 0.677},
                                                       {0.035, 0.837, 1.948},
                                                       {0.057, 0.411, 1.184},
                                                       {0.034, 3.530, 0.006},
                                                       {0.033, 0.074, 1.917}}};
};

}  // namespace tonus::energy::bmr
