// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal heart rate, Tanaka.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hr_max {

/// Maximal heart rate of adults from age (Tanaka).
///
/// @facts{cardio.hr_max.tanaka_2001}
/// **Formula.** \f$ 208 - 0.7\,A \f$ with the age A in years; the result is in bpm.
///
/// **Inputs.** Age as a real number.
/// **Studied population.** Healthy adults; the limits 18 to 80 years are ours. **Standard error.**
/// None known.
///
/// **When not to use it.** Where a measured maximum exists, or under drugs that slow the heart.
/// **Edges.** Outside those ages the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_hr_max.cpp tanaka_2001
///
/// **Source.** sources::tanaka_2001; coefficients seen in two independent sources.
struct tanaka_2001 {
  /// What the equation reads.
  struct input {
    years age;  ///< age
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr_max.tanaka_2001",
                              .title = "Maximal heart rate, Tanaka",
                              .result = "hr_max",
                              .result_fact = "hr_max",
                              .population = "healthy adults",
                              .source = &sources::tanaka_2001,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return maximal heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(208.0 - 0.7 * in.age.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 80)));
  }
};

}  // namespace tonus::cardio::hr_max
