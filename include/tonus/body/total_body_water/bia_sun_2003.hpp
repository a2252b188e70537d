// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total body water from bioimpedance after Sun et al. 2003.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::total_body_water {

/// Total body water from bioimpedance, weight, height and sex (Sun).
///
/// @facts{body.total_body_water.bia_sun_2003}
/// **Formula.** Men \f$ 1.20 + 0.45 H^2 / R + 0.18 W \f$, women \f$ 3.75 + 0.45 H^2 / R + 0.11 W
/// \f$ in L with H in cm, W in kg and the resistance R in ohm.
///
/// **Inputs.** Resistance at 50 kHz between hand and foot, lying, height without shoes, weight in
/// light clothing.
/// **Studied population.** 1829 people of 12 to 94 years, 1474 white and 355 black; there is no
/// age input to check.
/// **Standard error.** 3.8 L for men, 2.6 L for women.
///
/// **When not to use it.** In oedema, pregnancy or after exercise, or with a device that measures
/// from foot to foot. With an implanted pacemaker or defibrillator no current belongs through the
/// body.
/// **Edges.** A result below 0 or above one litre for each kg of weight is returned with
/// `status::extrapolated`.
///
/// **Example.** @snippet body_impedance.cpp total_body_water_bia_sun_2003
///
/// **Source.** sources::sun_2003; coefficients found in one program, the error read in the
/// abstract.
struct bia_sun_2003 {
  /// What the equation reads.
  struct input {
    mass weight;                     ///< body weight
    length height;                   ///< standing height
    electric_resistance resistance;  ///< resistance of the body at 50 kHz
    choice<sex_t> sex;               ///< sex
  };
  using result = liquid_volume;  ///< L
  /// What is known of the equation.
  static constexpr about info{.id = "body.total_body_water.bia_sun_2003",
                              .title = "Total body water from bioimpedance, Sun",
                              .result = "total_body_water",
                              .population = "1829 people, 12-94 y",
                              .standard_error = 3.8,
                              .source = &sources::sun_2003,
                              .provenance = provenance_t::one_source};

  /// The published error for the sex. @param in checked inputs @return L
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 3.8 : 2.6;
  }

  /// Whether the result is no part of the body, a litre taken as a kilogram. @param in inputs
  /// inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::part_caution(evaluate(in).value() * kilogram, in.weight)};
  }

  /// The formula as printed. @param in checked inputs @return total body water
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.height / centimetre;
    const double w = in.weight / kilogram;
    const double index = h * h / (in.resistance / ohm);
    return liquid_volume::from_value(in.sex == sex_t::male ? 1.20 + 0.45 * index + 0.18 * w
                                                           : 3.75 + 0.45 * index + 0.11 * w);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             field("resistance", &input::resistance, possible(20, 3000)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::total_body_water
