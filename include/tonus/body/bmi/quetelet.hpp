// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body mass index.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body::bmi {

/// Body mass index of anybody from weight and height (Quetelet).
///
/// @facts{body.bmi.quetelet}
/// **Formula.** \f$ BMI = W / H^2 \f$ with W in kg and H in m; tonus takes the height in cm and
/// converts it to metres. The result is in kg/m2.
///
/// **Inputs.** Weight in light clothing, height without shoes.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As a measure of fat in people with much muscle, in pregnancy or with
/// oedema; body.fat_fraction.navy_1984 then says more.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet body_bmi_quetelet.cpp example
///
/// **Source.** sources::definition; the formula was compared with two independent programs.
struct quetelet {
  /// What the equation reads.
  struct input {
    mass weight;    ///< body weight
    length height;  ///< standing height
  };
  using result = body_mass_index;  ///< kg/m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.bmi.quetelet",
                              .title = "Body mass index",
                              .result = "bmi",
                              .result_fact = "bmi",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return body mass index
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    return in.weight / (h * h);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::bmi
