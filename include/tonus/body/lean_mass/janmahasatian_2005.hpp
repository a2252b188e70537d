// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lean mass after Janmahasatian et al. 2005.
#pragma once

#include <tonus/detail/body_size.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::lean_mass {

/// Lean mass of adults from weight, height and sex (Janmahasatian).
///
/// @facts{body.lean_mass.janmahasatian_2005}
/// **Formula.** Men \f$ 9270 W / (6680 + 216 B) \f$, women \f$ 9270 W / (8780 + 244 B) \f$ in kg
/// with W in kg and the body mass index B in kg/m2; tonus forms B from weight and height.
///
/// **Inputs.** Weight in light clothing, height without shoes, sex.
/// **Studied population.** 373 people (168 men, 205 women) of 18 to 82 years, 40.7 to 216.5 kg and
/// 17.1 to 69.9 kg/m2.
/// **Standard error.** None found.
///
/// **When not to use it.** In children or in pregnancy.
/// **Edges.** Outside the studied weights or body mass indices the result carries
/// `status::outside_studied`.
///
/// **Example.** @snippet body_lean_mass.cpp lean_mass_janmahasatian_2005
///
/// **Source.** sources::janmahasatian_2005; coefficients checked against two independent programs,
/// the sample read in the abstract.
struct janmahasatian_2005 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.lean_mass.janmahasatian_2005",
                              .title = "Lean mass, Janmahasatian",
                              .result = "lean",
                              .population = "373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9",
                              .source = &sources::janmahasatian_2005,
                              .provenance = provenance_t::two_sources};

  /// Cautions outside the studied indices. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    const double b = detail::index_of(in.weight, in.height);
    return {.code = b >= 17.1 && b <= 69.9 ? status::ok : status::outside_studied};
  }

  /// The formula as printed. @param in checked inputs @return lean mass
  static constexpr result evaluate(const input& in) noexcept {
    const double b = detail::index_of(in.weight, in.height);
    const double per_mass = in.sex == sex_t::male ? 6680.0 + 216.0 * b : 8780.0 + 244.0 * b;
    return 9270.0 * in.weight / per_mass;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight, studied(40.7, 216.5)),
             fact_field("height", &input::height), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::lean_mass
