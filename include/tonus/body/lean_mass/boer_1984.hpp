// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lean mass after Boer 1984.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::lean_mass {

/// Lean mass of adults from weight, height and sex (Boer).
///
/// @facts{body.lean_mass.boer_1984}
/// **Formula.** Men \f$ 0.407 W + 0.267 H - 19.2 \f$, women \f$ 0.252 W + 0.473 H - 48.3 \f$ in kg
/// with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes, sex.
/// **Studied population.** Adults; limits are not known.
/// **Standard error.** None found.
///
/// **When not to use it.** In children, in pregnancy, or in people with much muscle.
/// **Edges.** A result below 0 or above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_lean_mass.cpp lean_mass_boer_1984
///
/// **Source.** sources::boer_1984; coefficients checked against two independent programs.
struct boer_1984 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.lean_mass.boer_1984",
                              .title = "Lean mass, Boer",
                              .result = "lean",
                              .population = "adults, limits not known",
                              .source = &sources::boer_1984,
                              .provenance = provenance_t::two_sources};

  /// Whether the result is no part of the body. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::part_caution(evaluate(in), in.weight)};
  }

  /// The formula as printed. @param in checked inputs @return lean mass
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    return (in.sex == sex_t::male ? 0.407 * w + 0.267 * h - 19.2 : 0.252 * w + 0.473 * h - 48.3) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::lean_mass
