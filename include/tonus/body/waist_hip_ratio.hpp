// SPDX-License-Identifier: BSL-1.0
/// @file
/// Waist to hip ratio.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Ratio of the girth of the waist to the girth of the hip of anybody.
///
/// @facts{body.waist_hip_ratio}
/// **Formula.** \f$ W / P \f$ with waist W and hip P in cm. The result is a plain number.
///
/// **Inputs.** Waist at the end of a gentle breath out, hip where it is widest.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None: it is exact.
///
/// **When not to use it.** In pregnancy, or as a measure of fat: it says where fat sits, not how
/// much there is. body.waist_hip_risk.who_2008 gives its classes.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_indices.cpp waist_hip_ratio
///
/// **Source.** sources::definition; the formula was compared with another program.
struct waist_hip_ratio {
  /// What the equation reads.
  struct input {
    length waist;  ///< girth of the waist
    length hip;    ///< girth of the hip
  };
  using result = fraction;  ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "body.waist_hip_ratio",
                              .title = "Waist to hip ratio",
                              .result = "ratio",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return the ratio
  static constexpr result evaluate(const input& in) noexcept { return fraction(in.waist / in.hip); }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("hip", &input::hip));
  }
};

}  // namespace tonus::body
