// SPDX-License-Identifier: BSL-1.0
/// @file
/// Surface area of the body after Mosteller 1987.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::body::surface_area {

/// Surface area of the body from weight and height (Mosteller).
///
/// @facts{body.surface_area.mosteller_1987}
/// **Formula.** \f$ \sqrt{W H / 3600} \f$ in m2 with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes.
/// **Studied population.** Not known: it is a simpler form of an older equation.
/// **Standard error.** None published.
///
/// **When not to use it.** In people with missing limbs.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_surface_area.cpp surface_area_mosteller_1987
///
/// **Source.** sources::mosteller_1987; coefficients checked against two independent programs.
struct mosteller_1987 {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
  };
  using result = quantity<unit::square_metre>;  ///< m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.surface_area.mosteller_1987",
                              .title = "Surface area of the body, Mosteller",
                              .result = "bsa",
                              .population = "not known",
                              .source = &sources::mosteller_1987,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return surface area
  static result evaluate(const input& in) noexcept {
    return result::from_value(std::sqrt(in.weight / kilogram * (in.height / centimetre) / 3600.0));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::surface_area
