// SPDX-License-Identifier: BSL-1.0
/// @file
/// Waist to height ratio.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Ratio of the girth of the waist to the height of anybody.
///
/// @facts{body.waist_height_ratio}
/// **Formula.** \f$ W / H \f$ with waist W and height H in cm. The result is a plain number.
///
/// **Inputs.** Waist at the end of a gentle breath out, height without shoes.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None: it is exact.
///
/// **When not to use it.** In pregnancy. body.waist_height_class.nice_2022 gives its classes.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_indices.cpp waist_height_ratio
///
/// **Source.** sources::definition; the formula was compared with another program.
struct waist_height_ratio {
  /// What the equation reads.
  struct input {
    length waist;   ///< girth of the waist
    length height;  ///< standing height
  };
  using result = fraction;  ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "body.waist_height_ratio",
                              .title = "Waist to height ratio",
                              .result = "ratio",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return the ratio
  static constexpr result evaluate(const input& in) noexcept {
    return fraction(in.waist / in.height);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body
