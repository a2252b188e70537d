// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lean mass after Hume 1966.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::lean_mass {

/// Lean mass of adults from weight, height and sex (Hume).
///
/// @facts{body.lean_mass.hume_1966}
/// **Formula.** Men \f$ 0.32810 W + 0.33929 H - 29.5336 \f$, women \f$ 0.29569 W + 0.41813 H -
/// 43.2933 \f$ in kg with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes, sex.
/// **Studied population.** Hospital patients: 29 men of 40 to 77 years (r 0.96) and 27 women of 37
/// to 80 years (r 0.83); there is no age input to check.
/// **Standard error.** None published.
///
/// **When not to use it.** In children, in pregnancy, or in people with much muscle.
/// **Edges.** A result below 0 or above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_lean_mass.cpp lean_mass_hume_1966
///
/// **Source.** sources::hume_1966; coefficients checked against two independent programs, the
/// sample read in the abstract. The numbers for men are sometimes applied to women.
struct hume_1966 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.lean_mass.hume_1966",
                              .title = "Lean mass, Hume",
                              .result = "lean",
                              .population = "56 hospital patients, 37-80 y",
                              .source = &sources::hume_1966,
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
    return (in.sex == sex_t::male ? 0.32810 * w + 0.33929 * h - 29.5336
                                  : 0.29569 * w + 0.41813 * h - 43.2933) *
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
