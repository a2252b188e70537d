// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal heart rate, Nes.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hr_max {

/// Maximal heart rate of adults from age (Nes, HUNT study).
///
/// @facts{cardio.hr_max.nes_2013}
/// **Formula.** \f$ 211 - 0.64\,A \f$ with the age A in years; the result is in bpm.
///
/// **Inputs.** Age as a real number.
/// **Studied population.** 3320 healthy adults of both sexes; the limits 18 to 80 years are ours.
/// **Standard error.** 10.8 bpm.
///
/// **When not to use it.** Where a measured maximum exists, or under drugs that slow the heart.
/// **Edges.** Outside those ages the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_hr_max.cpp nes_2013
///
/// **Source.** sources::nes_2013, read in the abstract.
struct nes_2013 {
  /// What the equation reads.
  struct input {
    years age;  ///< age
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr_max.nes_2013",
                              .title = "Maximal heart rate, Nes",
                              .result = "hr_max",
                              .result_fact = "hr_max",
                              .population = "3320 healthy adults of both sexes",
                              .standard_error = 10.8,
                              .source = &sources::nes_2013,
                              .provenance = provenance_t::primary};

  /// The formula as printed. @param in checked inputs @return maximal heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(211.0 - 0.64 * in.age.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 80)));
  }
};

}  // namespace tonus::cardio::hr_max
