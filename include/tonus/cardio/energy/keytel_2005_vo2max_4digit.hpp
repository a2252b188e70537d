// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy rate from heart rate and oxygen uptake, four digits, Keytel.
#pragma once

#include <tonus/detail/keytel_2005.hpp>

namespace tonus::cardio::energy {

/// Gross energy rate of exercise from heart rate, weight, age, oxygen uptake and sex (Keytel, four
/// digits).
///
/// @facts{cardio.energy.keytel_2005_vo2max_4digit}
/// **Formula.** Men: \f$ -95.7735 + 0.6344\,H + 0.3942\,W + 0.2713\,A + 0.4044\,V \f$; women: \f$
/// -59.3954 + 0.4498\,H + 0.1032\,W + 0.2735\,A + 0.3802\,V \f$ with the heart rate H in bpm,
/// weight W in kg, age A in years and maximal oxygen uptake V in mL/kg/min; in kJ/min. Divided by
/// 4.184 it is kcal/min.
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
/// **Example.** @snippet cardio_keytel.cpp keytel_2005_vo2max_4digit
///
/// **Source.** sources::keytel_2005; these digits are in two independent programs, those of
/// cardio.energy.keytel_2005_vo2max in five; which ones the paper prints was not seen.
struct keytel_2005_vo2max_4digit : detail::keytel_with_uptake<keytel_2005_vo2max_4digit> {
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.energy.keytel_2005_vo2max_4digit",
      .title = "Energy rate from heart rate and oxygen uptake, four digits, Keytel",
      .result = "energy_rate",
      .population = "115 people, 18-45 y, 47-120 kg",
      .source = &sources::keytel_2005,
      .provenance = provenance_t::two_sources,
      .positive = true};

  /// Constant, then for each beat, kilogram, year and unit of uptake; as printed.
  static constexpr detail::keytel_line male{-95.7735, 0.6344, 0.3942, 0.2713, 0.4044};
  static constexpr detail::keytel_line female{-59.3954, 0.4498, 0.1032, 0.2735,
                                              0.3802};  ///< the same for women
};

}  // namespace tonus::cardio::energy
