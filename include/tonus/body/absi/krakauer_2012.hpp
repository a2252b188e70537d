// SPDX-License-Identifier: BSL-1.0
/// @file
/// A body shape index after Krakauer and Krakauer 2012.
#pragma once

#include <cmath>
#include <tonus/detail/body_size.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::absi {

/// Body shape index of adults from weight, height and waist (ABSI).
///
/// @facts{body.absi.krakauer_2012}
/// **Formula.** \f$ W_m / (B^{2/3} H^{1/2}) \f$ with the waist W in m, the body mass index B in
/// kg/m2 and the height H in m; tonus takes lengths in cm and converts them to metres. The result
/// is in m^(11/6) kg^(-2/3) and written as a plain number.
///
/// **Inputs.** Waist, height without shoes, weight in light clothing.
/// **Studied population.** 14105 adults of NHANES 1999 to 2004 who were not pregnant.
/// **Standard error.** None published.
///
/// **When not to use it.** In children or in pregnancy, or as a measure of fat. Adults lie near
/// 0.08.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_indices.cpp absi_krakauer_2012
///
/// **Source.** sources::krakauer_2012; coefficients checked against two independent programs.
struct krakauer_2012 {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
    length waist;   ///< girth of the waist
  };
  using result = fraction;  ///< a plain number, m^(11/6) kg^(-2/3)
  /// What is known of the equation.
  static constexpr about info{.id = "body.absi.krakauer_2012",
                              .title = "A body shape index, Krakauer",
                              .result = "absi",
                              .population = "14105 adults of NHANES 1999-2004, not pregnant",
                              .source = &sources::krakauer_2012,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return body shape index
  static result evaluate(const input& in) noexcept {
    const double waist = detail::metres_of(in.waist);
    const double b = detail::index_of(in.weight, in.height);
    return waist / (std::pow(b, 2.0 / 3.0) * std::sqrt(detail::metres_of(in.height))) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("waist", &input::waist));
  }
};

}  // namespace tonus::body::absi
