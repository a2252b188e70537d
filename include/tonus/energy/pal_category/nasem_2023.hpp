// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of the physical activity level after the National Academies 2023.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::pal_category {

/// Class of the physical activity level of adults, for energy.eer.nasem_2023.
///
/// @facts{energy.pal_category.nasem_2023}
/// **Formula.** A ladder over the level: below 1.53 `inactive`, below 1.68 `low_active`, below 1.85
/// `active`, below 2.5 `very_active`. A limit itself belongs to the class above.
///
/// **Inputs.** Total expenditure over basal expenditure, as the mean over days.
/// **Studied population.** Adults from 19 years; the young have other limits.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** For energy.eer.iom_2005: its classes have other limits.
/// **Edges.** Below 1.0 and from 2.5 there is no class: `status::impossible`.
///
/// **Example.** @snippet energy_tee.cpp pal_nasem_2023
///
/// **Source.** sources::nasem_2023; limits checked against two sources.
struct nasem_2023 {
  /// What the equation reads.
  struct input {
    fraction pal;  ///< physical activity level
  };
  using result = pal_nasem_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "energy.pal_category.nasem_2023",
                              .title = "Class of activity, National Academies 2023",
                              .result = "class",
                              .population = "adults from 19 y",
                              .source = &sources::nasem_2023,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double p = in.pal / one;
    if (p < 1.53) return pal_nasem_t::inactive;
    if (p < 1.68) return pal_nasem_t::low_active;
    if (p < 1.85) return pal_nasem_t::active;
    return pal_nasem_t::very_active;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pal", &input::pal, possible(1.0, detail::below_two_and_a_half)));
  }
};

}  // namespace tonus::energy::pal_category
