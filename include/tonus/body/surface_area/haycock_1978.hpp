// SPDX-License-Identifier: BSL-1.0
/// @file
/// Surface area of the body after Haycock et al. 1978.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::body::surface_area {

/// Surface area of the body from weight and height (Haycock).
///
/// @facts{body.surface_area.haycock_1978}
/// **Formula.** \f$ 0.024265 W^{0.5378} H^{0.3964} \f$ in m2 with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes.
/// **Studied population.** Infants to adults; limits are not known.
/// **Standard error.** None published.
///
/// **When not to use it.** In people with missing limbs.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_surface_area.cpp surface_area_haycock_1978
///
/// **Source.** sources::haycock_1978; coefficients checked against two independent programs; a
/// worked example in circulation, 1.819 m2 at 70 kg and 170 cm, does not follow the formula.
struct haycock_1978 {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
  };
  using result = quantity<unit::square_metre>;  ///< m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.surface_area.haycock_1978",
                              .title = "Surface area of the body, Haycock",
                              .result = "bsa",
                              .population = "infants to adults",
                              .source = &sources::haycock_1978,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return surface area
  static result evaluate(const input& in) noexcept {
    return result::from_value(0.024265 * std::pow(in.weight / kilogram, 0.5378) *
                              std::pow(in.height / centimetre, 0.3964));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::surface_area
