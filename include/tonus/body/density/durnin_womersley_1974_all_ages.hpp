// SPDX-License-Identifier: BSL-1.0
/// @file
/// Density of the body from four skinfolds after Durnin and Womersley 1974, all ages.
#pragma once

#include <tonus/detail/durnin_womersley_1974.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::density {

/// Density of the body from four skinfolds and sex (Durnin and Womersley, all ages).
///
/// @facts{body.density.durnin_womersley_1974_all_ages}
/// **Formula.** Men \f$ 1.1765 - 0.0744 \log_{10} S \f$, women \f$ 1.1567 - 0.0717 \log_{10} S \f$
/// in g/cm3 with S the sum of biceps, triceps, subscapular and suprailiac folds in mm.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings.
/// **Studied population.** 209 men of 17 to 72 years and 272 women of 16 to 68 years in Glasgow;
/// there is no age input to check.
/// **Standard error.** None: the table of the paper that has it was not read.
///
/// **When not to use it.** Where the age is known: body.density.durnin_womersley_1974 uses it. In
/// pregnancy, or where a fold can not be lifted.
/// **Edges.** Folds that are all 0: `status::outside_domain`. Every result carries
/// `status::unverified`.
///
/// **Example.** @snippet body_skinfold_density.cpp density_durnin_womersley_1974_all_ages
///
/// **Source.** sources::durnin_womersley_1974; the coefficients were not seen in a stored source.
struct durnin_womersley_1974_all_ages {
  /// What the equation reads.
  struct input {
    thickness biceps;       ///< biceps skinfold
    thickness triceps;      ///< triceps skinfold
    thickness subscapular;  ///< subscapular skinfold
    thickness suprailiac;   ///< suprailiac skinfold
    choice<sex_t> sex;      ///< sex
  };
  using result = mass_density;  ///< g/cm3
  /// What is known of the equation.
  static constexpr about info{
      .id = "body.density.durnin_womersley_1974_all_ages",
      .title = "Density of the body from four skinfolds, Durnin and Womersley, all ages",
      .result = "density",
      .population = "209 men, 17-72 y; 272 women, 16-68 y",
      .source = &sources::durnin_womersley_1974,
      .provenance = provenance_t::one_source,
      .unverified = true};

  /// What the ranges cannot say. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return detail::durnin_sum_remark(in);
  }

  /// The formula as printed. @param in checked inputs @return density
  static result evaluate(const input& in) noexcept {
    const detail::durnin_line line = in.sex == sex_t::male ? detail::durnin_line{1.1765, 0.0744}
                                                           : detail::durnin_line{1.1567, 0.0717};
    return mass_density::from_value(line.at(detail::durnin_sum(in)));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("biceps", &input::biceps, possible(0, 250)),
             field("triceps", &input::triceps, possible(0, 250)),
             field("subscapular", &input::subscapular, possible(0, 250)),
             field("suprailiac", &input::suprailiac, possible(0, 250)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::density
