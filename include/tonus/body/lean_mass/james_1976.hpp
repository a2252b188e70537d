// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lean mass after James 1976.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::lean_mass {

/// Lean mass of adults from weight, height and sex (James).
///
/// @facts{body.lean_mass.james_1976}
/// **Formula.** Men \f$ 1.10 W - 128 (W / H)^2 \f$, women \f$ 1.07 W - 148 (W / H)^2 \f$ in kg
/// with W in kg and H in cm.
///
/// **Inputs.** Weight in light clothing, height without shoes, sex.
/// **Studied population.** Adults; limits are not known.
/// **Standard error.** None found.
///
/// **When not to use it.** In obesity: the parabola turns down there, and more weight gives less
/// lean mass. body.lean_mass.janmahasatian_2005 does not.
/// **Edges.** Past the top of the parabola, at a body mass index of 42.97 kg/m2 for men and 36.15
/// for women, and where the result is below 0 or above the weight, it carries
/// `status::extrapolated`.
///
/// **Example.** @snippet body_lean_mass.cpp lean_mass_james_1976
///
/// **Source.** sources::james_1976; coefficients checked against two independent programs. 120 in
/// place of 128 is in circulation.
struct james_1976 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.lean_mass.james_1976",
                              .title = "Lean mass, James",
                              .result = "lean",
                              .population = "adults, limits not known",
                              .source = &sources::james_1976,
                              .provenance = provenance_t::two_sources};

  /// Whether the parabola has turned. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    const parabola& p = of(in.sex);
    const double h = in.height / centimetre;
    const bool turned = in.weight / kilogram / (h * h) > p.slope / (2.0 * p.curve);
    return {.code = detail::part_caution(evaluate(in), in.weight) |
                    (turned ? status::extrapolated : status::ok)};
  }

  /// The formula as printed. @param in checked inputs @return lean mass
  static constexpr result evaluate(const input& in) noexcept {
    const parabola& p = of(in.sex);
    const double w = in.weight / kilogram;
    const double slenderness = w / (in.height / centimetre);
    return (p.slope * w - p.curve * slenderness * slenderness) * kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("sex", &input::sex));
  }

 private:
  /// Lean mass for each kg, and what its square over the height takes off.
  struct parabola {
    double slope, curve;
  };
  /// The numbers of a sex.
  static constexpr const parabola& of(sex_t sex) noexcept { return printed[sex != sex_t::male]; }
  /// Men, women.
  static constexpr parabola printed[] = {{1.10, 128.0}, {1.07, 148.0}};
};

}  // namespace tonus::body::lean_mass
