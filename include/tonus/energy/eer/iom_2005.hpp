// SPDX-License-Identifier: BSL-1.0
/// @file
/// Estimated energy requirement of adults after the Institute of Medicine 2005.
#pragma once

#include <tonus/detail/iom_2005.hpp>

namespace tonus::energy::eer {

/// Estimated energy requirement of adults of normal weight from weight, height, age, sex and
/// activity (Institute of Medicine).
///
/// @facts{energy.eer.iom_2005}
/// **Formula.** Men: \f$ EER = 662 - 9.53\,A + PA\,(15.91\,W + 539.6\,H) \f$; women: \f$ 354 -
/// 6.91\,A + PA\,(9.36\,W + 726\,H) \f$ with W in kg, H in m and A in years; tonus takes the height
/// in cm. PA is 1.00, 1.11, 1.25, 1.48 for men and 1.00, 1.12, 1.27, 1.45 for women, from
/// `sedentary` to `very_active`. The result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number. The class is
/// that of energy.pal_category.iom_2005.
/// **Studied population.** Adults from 19 years with a body mass index of 18.5 to 25.
/// **Standard error.** None confirmed.
///
/// **When not to use it.** On top of another activity factor: the activity is already inside. For
/// body mass indices above 25: energy.tee.iom_2005_overweight.
/// **Edges.** Under 19 years or outside that index the result carries `status::outside_studied`.
/// Where the line runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_tee.cpp iom_2005
///
/// **Source.** sources::iom_2005; the 48 cells of its table for 30 years agree within rounding.
struct iom_2005 : detail::iom_2005_expenditure<iom_2005> {
  /// What is known of the equation.
  static constexpr about info{.id = "energy.eer.iom_2005",
                              .title = "Estimated energy requirement, Institute of Medicine 2005",
                              .result = "eer",
                              .population = "adults from 19 y, body mass index 18.5-25",
                              .source = &sources::iom_2005,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  static constexpr range studied_index{18.5, 25.0};  ///< body mass indices, kg/m2
  /// Constant, then for each year, kilogram and metre; the factors of the classes; as printed.
  static constexpr detail::iom_2005_line male{662, 9.53, 15.91, 539.6, {1.00, 1.11, 1.25, 1.48}};
  static constexpr detail::iom_2005_line female{
      354, 6.91, 9.36, 726, {1.00, 1.12, 1.27, 1.45}};  ///< the same for women
};

}  // namespace tonus::energy::eer
