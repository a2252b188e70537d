// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of the physical activity level after the Institute of Medicine 2005.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::pal_category {

/// Class of the physical activity level of adults, for energy.eer.iom_2005.
///
/// @facts{energy.pal_category.iom_2005}
/// **Formula.** A ladder over the level: below 1.4 `sedentary`, below 1.6 `low_active`, below 1.9
/// `active`, below 2.5 `very_active`. A limit itself belongs to the class above.
///
/// **Inputs.** Total expenditure over basal expenditure, as the mean over days.
/// **Studied population.** Adults.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** For energy.eer.nasem_2023: its classes have other limits.
/// **Edges.** Below 1.0 and from 2.5 there is no class: `status::impossible`.
///
/// **Example.** @snippet energy_tee.cpp pal_iom_2005
///
/// **Source.** sources::iom_2005; limits checked against two sources.
struct iom_2005 {
  /// What the equation reads.
  struct input {
    fraction pal;  ///< physical activity level
  };
  using result = pal_iom_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "energy.pal_category.iom_2005",
                              .title = "Class of activity, Institute of Medicine 2005",
                              .result = "class",
                              .population = "adults",
                              .source = &sources::iom_2005,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double p = in.pal / one;
    if (p < 1.4) return pal_iom_t::sedentary;
    if (p < 1.6) return pal_iom_t::low_active;
    if (p < 1.9) return pal_iom_t::active;
    return pal_iom_t::very_active;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pal", &input::pal, possible(1.0, detail::below_two_and_a_half)));
  }
};

}  // namespace tonus::energy::pal_category
