// SPDX-License-Identifier: BSL-1.0
/// @file
/// Layer of fat after two courses of treatment.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::treatment::layer {

/// Thickness of a local layer of fat after two courses at one site.
///
/// @facts{treatment.layer.two_courses}
///
/// **Formula.** \f[ T_2 = T_0 (1 - p)(1 - p/2) \f] The second course counts half: a choice of this
/// project, for no trial of it was read.
///
/// **Inputs and result.** As treatment::layer::one_course.
///
/// **Studied population.** None. **Standard error.** Not known.
///
/// **When not to use it.** Where a trial of two courses says more.
///
/// **Edges.** Always with the caution `status::unverified`.
///
/// **Example.** @snippet treatment_layer.cpp two
///
/// **Source.** sources::design.
struct two_courses {
  /// What the equation reads.
  struct input {
    thickness fat_layer;   ///< before the first course
    percentage reduction;  ///< share that one course takes off
  };
  using result = thickness;  ///< mm
  /// What is known of the equation.
  static constexpr about info{.id = "treatment.layer.two_courses",
                              .title = "Layer of fat after two courses",
                              .result = "layer",
                              .population = "nobody was studied",
                              .source = &sources::design,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The second course at half weight. @param in checked inputs @return thickness after both
  static constexpr result evaluate(const input& in) noexcept {
    const double p = in.reduction.value() / 100.0;
    return in.fat_layer * ((1.0 - p) * (1.0 - 0.5 * p));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fat_layer", &input::fat_layer),
             field("reduction", &input::reduction, possible(0, 100)));
  }
};

}  // namespace tonus::treatment::layer
