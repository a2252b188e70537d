// SPDX-License-Identifier: BSL-1.0
/// @file
/// Surface area of the body after Du Bois and Du Bois 1916.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::body::surface_area {

/// Surface area of the body from weight and height (Du Bois).
///
/// @facts{body.surface_area.du_bois_1916}
/// **Formula.** \f$ 0.007184 W^{0.425} H^{0.725} \f$ in m2 with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes.
/// **Studied population.** Not known; few people.
/// **Standard error.** None published.
///
/// **When not to use it.** In people with missing limbs. In infants: the exponents came from
/// adults.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_surface_area.cpp surface_area_du_bois_1916
///
/// **Source.** sources::du_bois_1916; coefficients checked against two independent programs.
struct du_bois_1916 {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
  };
  using result = quantity<unit::square_metre>;  ///< m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.surface_area.du_bois_1916",
                              .title = "Surface area of the body, Du Bois and Du Bois",
                              .result = "bsa",
                              .population = "not known",
                              .source = &sources::du_bois_1916,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return surface area
  static result evaluate(const input& in) noexcept {
    return result::from_value(0.007184 * std::pow(in.weight / kilogram, 0.425) *
                              std::pow(in.height / centimetre, 0.725));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::surface_area
