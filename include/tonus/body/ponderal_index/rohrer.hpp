// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ponderal index after Rohrer.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body::ponderal_index {

/// Ponderal index of anybody from weight and height (Rohrer).
///
/// @facts{body.ponderal_index.rohrer}
/// **Formula.** \f$ W / H^3 \f$ with W in kg and H in m; tonus takes the height in cm and converts
/// it to metres. The result is in kg/m3.
///
/// **Inputs.** Weight in light clothing, height without shoes.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None: it is exact.
///
/// **When not to use it.** As a measure of fat: like the body mass index it knows only weight and
/// height. Adults lie at about 11 to 15.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_indices.cpp ponderal_index_rohrer
///
/// **Source.** sources::definition; ascribed to Rohrer 1921, not read.
struct rohrer {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
  };
  using result = quantity<unit::kilogram_per_cubic_metre>;  ///< kg/m3
  /// What is known of the equation.
  static constexpr about info{.id = "body.ponderal_index.rohrer",
                              .title = "Ponderal index",
                              .result = "ponderal",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// The definition. @param in checked inputs @return ponderal index
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    return in.weight / (h * h * h);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::ponderal_index
