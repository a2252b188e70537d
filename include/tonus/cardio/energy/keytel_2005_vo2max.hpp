// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy rate from heart rate and oxygen uptake, three digits, Keytel.
#pragma once

#include <tonus/detail/keytel_2005.hpp>

namespace tonus::cardio::energy {

/// Gross energy rate of exercise from heart rate, weight, age, oxygen uptake and sex (Keytel, three
/// digits).
///
/// @facts{cardio.energy.keytel_2005_vo2max}
/// **Formula.** Men: \f$ -95.7735 + 0.634\,H + 0.394\,W + 0.271\,A + 0.404\,V \f$; women: \f$
/// -59.3954 + 0.450\,H + 0.103\,W + 0.274\,A + 0.380\,V \f$ with the heart rate H in bpm, weight W
/// in kg, age A in years and maximal oxygen uptake V in mL/kg/min; in kJ/min. Divided by 4.184 it
/// is kcal/min.
///
/// **Inputs.** Heart rate in a steady state, weight, age, maximal oxygen uptake, sex.
/// **Studied population.** 115 people of 18 to 45 years and 47 to 120 kg at heart rates of 57 to 90
/// % of the maximum; r 0.913. **Standard error.** None published.
///
/// **When not to use it.** At rest, in resistance training, or under drugs that slow the heart. As
/// net energy: rest is in it.
/// **Edges.** A result at or below 0, as at rest, is refused (`status::outside_domain`). Outside
/// the studied people the result carries `status::outside_studied`, also at a heart rate outside 57
/// to 90 % of the maximum that cardio.hr_max.tanaka_2001 gives for the age: which prediction stands
/// in for a measured maximum is our choice.
///
/// **Example.** @snippet cardio_keytel.cpp keytel_2005_vo2max
///
/// **Source.** sources::keytel_2005; these digits are in five independent programs, those of
/// cardio.energy.keytel_2005_vo2max_4digit in two; which ones the paper prints was not seen.
struct keytel_2005_vo2max : detail::keytel_with_uptake<keytel_2005_vo2max> {
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.energy.keytel_2005_vo2max",
      .title = "Energy rate from heart rate and oxygen uptake, three digits, Keytel",
      .result = "energy_rate",
      .population = "115 people, 18-45 y, 47-120 kg",
      .source = &sources::keytel_2005,
      .provenance = provenance_t::two_sources,
      .positive = true};

  /// Constant, then for each beat, kilogram, year and unit of uptake; as printed.
  static constexpr detail::keytel_line male{-95.7735, 0.634, 0.394, 0.271, 0.404};
  static constexpr detail::keytel_line female{-59.3954, 0.450, 0.103, 0.274,
                                              0.380};  ///< the same for women
};

}  // namespace tonus::cardio::energy
