// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal heart rate, 220 less the age.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::hr_max {

/// Maximal heart rate from age, the rule of thumb 220 - age (Fox).
///
/// @facts{cardio.hr_max.fox_1971}
/// **Formula.** \f$ 220 - A \f$ with the age A in years; the result is in bpm.
///
/// **Inputs.** Age as a real number.
/// **Studied population.** None: it was never derived from data of its own. The limits 18 to 80
/// years are ours. **Standard error.** None published; standard deviations of 10 to 12 bpm are
/// quoted for it.
///
/// **When not to use it.** Where a better one serves: it was never fitted to data and misses old
/// and young people most.
/// **Edges.** Outside those ages the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_hr_max.cpp fox_1971
///
/// **Source.** sources::fox_1971, as told by Robergs and Landwehr 2002.
struct fox_1971 {
  /// What the equation reads.
  struct input {
    years age;  ///< age
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr_max.fox_1971",
                              .title = "Maximal heart rate, 220 less the age",
                              .result = "hr_max",
                              .result_fact = "hr_max",
                              .population = "not known; never derived from data of its own",
                              .source = &sources::fox_1971,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return maximal heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(220.0 - in.age.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 80)));
  }
};

}  // namespace tonus::cardio::hr_max
