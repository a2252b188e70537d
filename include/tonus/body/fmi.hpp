// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat mass index.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Fat mass index of anybody from weight, height and the share of fat.
///
/// @facts{body.fmi}
/// **Formula.** \f$ FMI = W F / 100 / H^2 \f$ with W in kg, the share of fat F in % and H in m;
/// tonus takes the height in cm and converts it to metres. The result is in kg/m2.
///
/// **Inputs.** Weight in light clothing, height without shoes, share of fat from any method.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None: it is exact.
///
/// **When not to use it.** To judge single people by a share of fat whose error is not known.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_indices.cpp fmi
///
/// **Source.** sources::definition; with body.ffmi it makes up the body mass index.
struct fmi {
  /// What the equation reads.
  struct input {
    mass weight;          ///< body weight
    length height;        ///< standing height
    percentage body_fat;  ///< share of body weight that is fat
  };
  using result = body_mass_index;  ///< kg/m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.fmi",
                              .title = "Fat mass index",
                              .result = "fmi",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// The definition. @param in checked inputs @return fat mass index
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    const mass fat = in.weight * (in.body_fat / percent / 100.0);
    return fat / (h * h);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("body_fat", &input::body_fat));
  }
};

}  // namespace tonus::body
