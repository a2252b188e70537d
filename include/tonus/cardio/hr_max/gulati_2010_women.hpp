// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal heart rate of women, Gulati.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hr_max {

/// Maximal heart rate of women from age (Gulati).
///
/// @facts{cardio.hr_max.gulati_2010_women}
/// **Formula.** \f$ 206 - 0.88\,A \f$ with the age A in years; the result is in bpm.
///
/// **Inputs.** Age as a real number.
/// **Studied population.** 5437 women over 35 years. **Standard error.** None known.
///
/// **When not to use it.** For men: there is no sex input to check, and cardio.hr_max.tanaka_2001
/// serves both sexes.
/// **Edges.** Outside those ages the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_hr_max.cpp gulati_2010_women
///
/// **Source.** sources::gulati_2010; coefficients seen in two independent reports with a worked
/// value.
struct gulati_2010_women {
  /// What the equation reads.
  struct input {
    years age;  ///< age
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr_max.gulati_2010_women",
                              .title = "Maximal heart rate of women, Gulati",
                              .result = "hr_max",
                              .population = "5437 women over 35 y",
                              .source = &sources::gulati_2010,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return maximal heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(206.0 - 0.88 * in.age.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(35, 130)));
  }
};

}  // namespace tonus::cardio::hr_max
