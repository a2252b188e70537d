// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat-free mass from bioimpedance after Kyle et al. 2001.
#pragma once

#include <tonus/detail/body_size.hpp>
#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_free_mass {

/// Fat-free mass of adults from bioimpedance, weight, height and sex (Kyle).
///
/// @facts{body.fat_free_mass.bia_kyle_2001}
/// **Formula.** \f$ -4.104 + 0.518 H^2 / R + 0.231 W + 0.130 X + 4.229 m \f$ in kg with H in cm, W
/// in kg, resistance R and reactance X in ohm and m = 1 for men, 0 for women.
///
/// **Inputs.** Resistance at 50 kHz between hand and foot, lying, with the reactance of the same
/// measurement; height without shoes, weight in light clothing.
/// **Studied population.** 202 men and 141 women of 22 to 94 years, white, with 17.0 to 33.8
/// kg/m2.
/// **Standard error.** 1.72 kg.
///
/// **When not to use it.** In oedema, pregnancy or after exercise, or with a device that measures
/// from foot to foot. With an implanted pacemaker or defibrillator no current belongs through the
/// body.
/// **Edges.** Without a reactance it is refused: leaving its term out takes off about 7 kg.
/// Outside the studied body mass indices the result carries `status::outside_studied`. A result
/// below 0 or above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_impedance.cpp fat_free_mass_bia_kyle_2001
///
/// **Source.** sources::kyle_2001; read in the abstract.
struct bia_kyle_2001 {
  /// What the equation reads.
  struct input {
    mass weight;                     ///< body weight
    length height;                   ///< standing height
    electric_resistance resistance;  ///< resistance of the body at 50 kHz
    electric_resistance reactance;   ///< reactance of the body at 50 kHz
    choice<sex_t> sex;               ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_free_mass.bia_kyle_2001",
                              .title = "Fat-free mass from bioimpedance, Kyle",
                              .result = "ffm",
                              .population = "343 white adults, 22-94 y, BMI 17.0-33.8",
                              .standard_error = 1.72,
                              .source = &sources::kyle_2001,
                              .provenance = provenance_t::primary};

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    const double b = detail::index_of(in.weight, in.height);
    return {.code = detail::part_caution(evaluate(in), in.weight) |
                    (b >= 17.0 && b <= 33.8 ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return fat-free mass
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.height / centimetre;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (-4.104 + 0.518 * (h * h / (in.resistance / ohm)) + 0.231 * (in.weight / kilogram) +
            0.130 * (in.reactance / ohm) + 4.229 * m) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             field("resistance", &input::resistance, possible(20, 3000)),
             field("reactance", &input::reactance, possible(1, 500)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_free_mass
