// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat-free mass from bioimpedance after Sun et al. 2003.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_free_mass {

/// Fat-free mass from bioimpedance, weight, height and sex (Sun).
///
/// @facts{body.fat_free_mass.bia_sun_2003}
/// **Formula.** Men \f$ -10.68 + 0.65 H^2 / R + 0.26 W + 0.02 R \f$, women \f$ -9.53 + 0.69 H^2 /
/// R + 0.17 W + 0.02 R \f$ in kg with H in cm, W in kg and the resistance R in ohm.
///
/// **Inputs.** Resistance at 50 kHz between hand and foot, lying, height without shoes, weight in
/// light clothing.
/// **Studied population.** 1829 people of 12 to 94 years, 1474 white and 355 black; there is no
/// age input to check.
/// **Standard error.** 3.9 kg for men, 2.9 kg for women.
///
/// **When not to use it.** In oedema, pregnancy or after exercise, or with a device that measures
/// from foot to foot. With an implanted pacemaker or defibrillator no current belongs through the
/// body.
/// **Edges.** A result below 0 or above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_impedance.cpp fat_free_mass_bia_sun_2003
///
/// **Source.** sources::sun_2003; coefficients checked against two independent sources, the error
/// read in the abstract.
struct bia_sun_2003 {
  /// What the equation reads.
  struct input {
    mass weight;                     ///< body weight
    length height;                   ///< standing height
    electric_resistance resistance;  ///< resistance of the body at 50 kHz
    choice<sex_t> sex;               ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_free_mass.bia_sun_2003",
                              .title = "Fat-free mass from bioimpedance, Sun",
                              .result = "ffm",
                              .population = "1829 people, 12-94 y",
                              .standard_error = 3.9,
                              .source = &sources::sun_2003,
                              .provenance = provenance_t::two_sources};

  /// The published error for the sex. @param in checked inputs @return kg
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 3.9 : 2.9;
  }

  /// Whether the result is no part of the body. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::part_caution(evaluate(in), in.weight)};
  }

  /// The formula as printed. @param in checked inputs @return fat-free mass
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.height / centimetre;
    const double w = in.weight / kilogram;
    const double r = in.resistance / ohm;
    const double index = h * h / r;
    return (in.sex == sex_t::male ? -10.68 + 0.65 * index + 0.26 * w + 0.02 * r
                                  : -9.53 + 0.69 * index + 0.17 * w + 0.02 * r) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             field("resistance", &input::resistance, possible(20, 3000)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_free_mass
