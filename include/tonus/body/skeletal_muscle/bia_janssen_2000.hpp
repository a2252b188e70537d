// SPDX-License-Identifier: BSL-1.0
/// @file
/// Skeletal muscle from bioimpedance after Janssen et al. 2000.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body::skeletal_muscle {

/// Skeletal muscle of adults from bioimpedance, height, age and sex (Janssen).
///
/// @facts{body.skeletal_muscle.bia_janssen_2000}
/// **Formula.** \f$ 0.401 H^2 / R + 3.825 m - 0.071 A + 5.102 \f$ in kg with H in cm, the
/// resistance R in ohm, the age A in years and m = 1 for men, 0 for women.
///
/// **Inputs.** Resistance at 50 kHz between hand and foot, lying, height without shoes, age as a
/// real number.
/// **Studied population.** 388 people of 18 to 86 years.
/// **Standard error.** 2.7 kg (r2 0.86).
///
/// **When not to use it.** In oedema, pregnancy or after exercise, or with a device that measures
/// from foot to foot. With an implanted pacemaker or defibrillator no current belongs through the
/// body. It reads low in people of Asian descent.
/// **Edges.** Outside the studied ages the result carries `status::outside_studied`; below 0 it
/// carries `status::extrapolated`.
///
/// **Example.** @snippet body_impedance.cpp skeletal_muscle_bia_janssen_2000
///
/// **Source.** sources::janssen_2000; read in the abstract, checked against another program.
struct bia_janssen_2000 {
  /// What the equation reads.
  struct input {
    length height;                   ///< standing height
    electric_resistance resistance;  ///< resistance of the body at 50 kHz
    years age;                       ///< age
    choice<sex_t> sex;               ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.skeletal_muscle.bia_janssen_2000",
                              .title = "Skeletal muscle from bioimpedance, Janssen",
                              .result = "smm",
                              .population = "388 people, 18-86 y",
                              .standard_error = 2.7,
                              .source = &sources::janssen_2000,
                              .provenance = provenance_t::primary};

  /// Whether the result is no mass. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = evaluate(in).value() < 0.0 ? status::extrapolated : status::ok};
  }

  /// The formula as printed. @param in checked inputs @return skeletal muscle
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.height / centimetre;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (0.401 * (h * h / (in.resistance / ohm)) + 3.825 * m - 0.071 * (in.age / year) + 5.102) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("height", &input::height),
             field("resistance", &input::resistance, possible(20, 3000)),
             fact_field("age", &input::age, studied(18, 86)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::skeletal_muscle
