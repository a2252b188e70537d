// SPDX-License-Identifier: BSL-1.0
/// @file
/// MET corrected for the uptake at rest.
#pragma once

#include <tonus/cardio/met/rmr_ml_kg_min_harris_benedict.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::met {

/// Intensity of an activity in MET, corrected for the person's own uptake at rest.
///
/// @facts{cardio.met.corrected_met}
/// **Formula.** \f$ MET \times 3.5 / R \f$ with the uptake at rest R in mL/kg/min of
/// cardio.met.rmr_ml_kg_min_harris_benedict.
///
/// **Inputs.** Intensity in MET of a table, weight, height, age, sex.
/// **Studied population.** Adults. **Standard error.** None published.
///
/// **When not to use it.** Twice: energy from a corrected MET must not be corrected again.
/// **Edges.** As cardio.met.rmr_ml_kg_min_harris_benedict.
///
/// **Example.** @snippet cardio_met.cpp corrected_met
///
/// **Source.** sources::compendium_2024, whose own method it is.
struct corrected_met {
  /// What the equation reads.
  struct input {
    fraction met;       ///< intensity as a multiple of rest, MET
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = fraction;  ///< MET
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.met.corrected_met",
                              .title = "MET corrected for the uptake at rest",
                              .result = "corrected_met",
                              .population = "adults",
                              .source = &sources::compendium_2024,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return corrected MET
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(in.met.value() * 3.5 / resting(in).value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(above_zero, 25)),
             fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 130)), fact_field("sex", &input::sex));
  }

 private:
  /// The uptake at rest.
  static constexpr oxygen_uptake resting(const input& in) noexcept {
    return rmr_ml_kg_min_harris_benedict::evaluate({in.weight, in.height, in.age, in.sex});
  }
};

}  // namespace tonus::cardio::met
