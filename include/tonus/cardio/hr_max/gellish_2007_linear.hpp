// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal heart rate, Gellish, straight line.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hr_max {

/// Maximal heart rate of adults from age (Gellish, straight line).
///
/// @facts{cardio.hr_max.gellish_2007_linear}
/// **Formula.** \f$ 207 - 0.7\,A \f$ with the age A in years; the result is in bpm. The line 206.9
/// - 0.67 A is the same paper's longitudinal form and another equation.
///
/// **Inputs.** Age as a real number.
/// **Studied population.** 132 people of both sexes, 908 tests over 25 years; the limits 18 to 80
/// years are ours. **Standard error.** None known.
///
/// **When not to use it.** Where a measured maximum exists, or under drugs that slow the heart.
/// **Edges.** Outside those ages the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_hr_max.cpp gellish_2007_linear
///
/// **Source.** sources::gellish_2007, read in the abstract.
struct gellish_2007_linear {
  /// What the equation reads.
  struct input {
    years age;  ///< age
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr_max.gellish_2007_linear",
                              .title = "Maximal heart rate, Gellish, straight line",
                              .result = "hr_max",
                              .result_fact = "hr_max",
                              .population = "132 adults of both sexes, 908 tests over 25 years",
                              .source = &sources::gellish_2007,
                              .provenance = provenance_t::primary};

  /// The formula as printed. @param in checked inputs @return maximal heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(207.0 - 0.7 * in.age.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 80)));
  }
};

}  // namespace tonus::cardio::hr_max
