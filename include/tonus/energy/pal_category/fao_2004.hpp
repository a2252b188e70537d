// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ways of life by the physical activity level after FAO, WHO and UNU 2004.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::pal_category {

/// Way of life by the physical activity level of adults (FAO/WHO/UNU 2004).
///
/// @facts{energy.pal_category.fao_2004}
/// **Formula.** A ladder over the level: below 1.40 `below_range`, below 1.70 `sedentary_light`,
/// below 2.00 `active_moderate`, up to and with 2.40 `vigorous`, else `above_sustainable`. Other
/// limits belong to the class above.
///
/// **Inputs.** Total expenditure over basal expenditure, as the mean over days.
/// **Studied population.** Adults.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** For the equations of the Institute of Medicine or the National
/// Academies: they have classes of their own.
/// **Edges.** Every result carries `status::unverified`: of the three printed bands only 1.70 to
/// 1.99 was read; gaps between them are closed here.
///
/// **Example.** @snippet energy_tee.cpp pal_fao_2004
///
/// **Source.** sources::fao_2004; one band seen in the report.
struct fao_2004 {
  /// What the equation reads.
  struct input {
    fraction pal;  ///< physical activity level
  };
  using result = pal_fao_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "energy.pal_category.fao_2004",
                              .title = "Way of life by activity, FAO/WHO/UNU 2004",
                              .result = "class",
                              .population = "adults",
                              .source = &sources::fao_2004,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double p = in.pal / one;
    if (p < 1.40) return pal_fao_t::below_range;
    if (p < 1.70) return pal_fao_t::sedentary_light;
    if (p < 2.00) return pal_fao_t::active_moderate;
    if (p <= 2.40) return pal_fao_t::vigorous;
    return pal_fao_t::above_sustainable;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pal", &input::pal));
  }
};

}  // namespace tonus::energy::pal_category
