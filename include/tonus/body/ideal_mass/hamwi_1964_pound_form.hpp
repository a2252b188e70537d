// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ideal mass by height after Hamwi 1964, original form in pounds.
#pragma once

#include <tonus/detail/ideal_mass.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::ideal_mass {

/// So-called ideal mass of adults from height and sex (Hamwi, in pounds).
///
/// @facts{body.ideal_mass.hamwi_1964_pound_form}
/// **Formula.** \f$ 106 + 6 (H / 2.54 - 60) \f$ for men and \f$ 100 + 5 (H / 2.54 - 60) \f$ for
/// women in lb, with H in cm; tonus converts the result to kg by 1 lb = 0.45359237 kg.
///
/// **Inputs.** Height without shoes, sex.
/// **Studied population.** Nobody: it was made for doses of drugs and desirable weights, from
/// tables or by rule of thumb.
/// **Standard error.** None: it is a rule of thumb.
///
/// **When not to use it.** As a goal: a weight for a height says nothing of health or fat. It was
/// meant for drug doses.
/// **Edges.** Below 152.4 cm (5 ft) the same line is continued and the result carries
/// `status::extrapolated`. Every result carries `status::unverified`.
///
/// **Example.** @snippet body_ideal_mass.cpp ideal_mass_hamwi_1964_pound_form
///
/// **Source.** sources::hamwi_1964; the numbers were not seen in a stored source.
struct hamwi_1964_pound_form {
  /// What the equation reads.
  struct input {
    length height;      ///< standing height
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.ideal_mass.hamwi_1964_pound_form",
                              .title = "Ideal mass by height, Hamwi, in pounds",
                              .result = "mass",
                              .population = "rule of thumb, no sample",
                              .source = &sources::hamwi_1964,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The line begins at 5 ft. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::height_caution(in.height)};
  }

  /// The formula as printed. @param in checked inputs @return the mass
  static constexpr result evaluate(const input& in) noexcept {
    const double inches = detail::inches_over_five_feet(in.height);
    const double pounds = in.sex == sex_t::male ? 106.0 + 6.0 * inches : 100.0 + 5.0 * inches;
    return mass(quantity<unit::pound>::from_value(pounds));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("height", &input::height), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::ideal_mass
