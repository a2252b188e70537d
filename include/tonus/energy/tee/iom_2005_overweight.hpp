// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total energy expenditure of overweight adults after the Institute of Medicine 2005.
#pragma once

#include <tonus/detail/iom_2005.hpp>

namespace tonus::energy::tee {

/// Total energy expenditure of overweight adults from weight, height, age, sex and activity
/// (Institute of Medicine).
///
/// @facts{energy.tee.iom_2005_overweight}
/// **Formula.** Men: \f$ TEE = 1085.6 - 10.08\,A + PA\,(13.7\,W + 416\,H) \f$; women: \f$ 447.6 -
/// 7.95\,A + PA\,(11.4\,W + 619\,H) \f$ with W in kg, H in m and A in years; tonus takes the height
/// in cm. PA is 1.00, 1.12, 1.29, 1.59 for men and 1.00, 1.16, 1.27, 1.44 for women, from
/// `sedentary` to `very_active`; these are not the factors of energy.eer.iom_2005. The result is in
/// kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number. The class is
/// that of energy.pal_category.iom_2005.
/// **Studied population.** Adults from 19 years with a body mass index of 25 or more.
/// **Standard error.** None confirmed for it; 190 to 331 kcal/d over all equations of the report.
///
/// **When not to use it.** On top of another activity factor: the activity is already inside.
/// **Edges.** Under 19 years or below that index the result carries `status::outside_studied`.
/// Where the line runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_tee.cpp iom_2005_overweight
///
/// **Source.** sources::iom_2005; checked against a text and two programs.
struct iom_2005_overweight : detail::iom_2005_expenditure<iom_2005_overweight> {
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.tee.iom_2005_overweight",
      .title = "Total energy expenditure of overweight adults, Institute of Medicine 2005",
      .result = "tee",
      .result_fact = "tee",
      .population = "adults from 19 y, body mass index from 25",
      .source = &sources::iom_2005,
      .provenance = provenance_t::two_sources,
      .positive = true};

  static constexpr range studied_index{.least = 25.0};  ///< body mass indices, kg/m2
  /// Constant, then for each year, kilogram and metre; the factors of the classes; as printed.
  static constexpr detail::iom_2005_line male{1085.6, 10.08, 13.7, 416, {1.00, 1.12, 1.29, 1.59}};
  static constexpr detail::iom_2005_line female{
      447.6, 7.95, 11.4, 619, {1.00, 1.16, 1.27, 1.44}};  ///< the same for women
};

}  // namespace tonus::energy::tee
