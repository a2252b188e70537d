// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate after Owen et al. 1986 and 1987.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from weight and sex (Owen et al., women 1986, men 1987).
///
/// @facts{energy.rmr.owen_1986_1987}
/// **Formula.** \f$ RMR = 879 + 10.2\,W \f$ for men, \f$ 795 + 7.18\,W \f$ for women, with W in kg;
/// the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing.
/// **Studied population.** Women of 18 to 65 years and 43 to 143 kg, 60 men of 18 to 82 years and
/// up to 171 kg; the lower weight of the men is not confirmed.
/// **Standard error.** None; the abstract calls the limits broad and gives no number.
///
/// **When not to use it.** In trained women: energy.rmr.owen_1986_athlete_women is theirs. In
/// children, or where height and age are known.
/// **Edges.** Outside the studied weights the result carries `status::outside_studied`.
///
/// **Example.** @snippet energy_rmr.cpp owen_1986_1987
///
/// **Source.** sources::owen_1986 (women, read in the abstract) and sources::owen_1987 (men, seen
/// in one program).
struct owen_1986_1987 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.owen_1986_1987",
                              .title = "Resting metabolic rate from weight, Owen",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "women 18-65 y, 60 men 18-82 y",
                              .source = &sources::owen_1986,
                              .provenance = provenance_t::one_source};

  /// What the ranges cannot say: studied weights that depend on the sex.
  /// @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const bool male = in.sex == sex_t::male;
    const bool inside = male ? w <= 171.0 : w >= 43.0 && w <= 143.0;
    return {.code = inside ? status::ok : status::outside_studied};
  }

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    return (in.sex == sex_t::male ? 879.0 + 10.2 * w : 795.0 + 7.18 * w) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
