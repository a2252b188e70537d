// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat-free mass index.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Fat-free mass index of anybody from weight, height and the share of fat.
///
/// @facts{body.ffmi}
/// **Formula.** \f$ FFMI = W (1 - F / 100) / H^2 \f$ with W in kg, the share of fat F in % and H
/// in m; tonus takes the height in cm and converts it to metres. The result is in kg/m2.
///
/// **Inputs.** Weight in light clothing, height without shoes, share of fat from any method.
/// **Studied population.** None: it is a definition. **Standard error.** None of its own: the error
/// of the share of fat passes through.
///
/// **When not to use it.** To judge single people: it says how much lean mass there is for the
/// height, not how it came about.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_ffmi.cpp example
///
/// **Source.** sources::kouri_1995, where the index is used; read in the abstract.
struct ffmi {
  /// What the equation reads.
  struct input {
    mass weight;          ///< body weight
    length height;        ///< standing height
    percentage body_fat;  ///< share of body weight that is fat
  };
  using result = body_mass_index;  ///< kg/m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.ffmi",
                              .title = "Fat-free mass index",
                              .result = "ffmi",
                              .population = "definition, nobody was studied",
                              .source = &sources::kouri_1995,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The definition. @param in checked inputs @return fat-free mass index
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    const mass fat_free = in.weight * (1.0 - in.body_fat / percent / 100.0);
    return fat_free / (h * h);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("body_fat", &input::body_fat));
  }
};

}  // namespace tonus::body
