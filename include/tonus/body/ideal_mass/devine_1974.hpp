// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ideal mass by height after Devine 1974.
#pragma once

#include <tonus/detail/ideal_mass.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::ideal_mass {

/// So-called ideal mass of adults from height and sex (Devine).
///
/// @facts{body.ideal_mass.devine_1974}
/// **Formula.** \f$ 50.0 + 2.3 (H / 2.54 - 60) \f$ for men and \f$ 45.5 + 2.3 (H / 2.54 - 60) \f$
/// for women in kg, with H in cm.
///
/// **Inputs.** Height without shoes, sex.
/// **Studied population.** Nobody: it was made for doses of drugs and desirable weights, from
/// tables or by rule of thumb.
/// **Standard error.** None: it is a rule of thumb.
///
/// **When not to use it.** As a goal: a weight for a height says nothing of health or fat. It was
/// meant for drug doses.
/// **Edges.** Below 152.4 cm (5 ft) the same line is continued and the result carries
/// `status::extrapolated`.
///
/// **Example.** @snippet body_ideal_mass.cpp ideal_mass_devine_1974
///
/// **Source.** sources::devine_1974; coefficients checked against two independent sources. A
/// public table gives 2.5 kg for 5 cm for Hamwi, Miller and Robinson alike, which is wrong.
struct devine_1974 {
  /// What the equation reads.
  struct input {
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.ideal_mass.devine_1974",
                              .title = "Ideal mass by height, Devine",
                              .result = "mass",
                              .population = "rule of thumb, no sample",
                              .source = &sources::devine_1974,
                              .provenance = provenance_t::two_sources};

  /// The line begins at 5 ft. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::height_caution(in.height)};
  }

  /// The formula as printed. @param in checked inputs @return the mass
  static constexpr result evaluate(const input& in) noexcept {
    const double start = in.sex == sex_t::male ? 50.0 : 45.5;
    return (start + 2.3 * detail::inches_over_five_feet(in.height)) * kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("height", &input::height), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::ideal_mass
