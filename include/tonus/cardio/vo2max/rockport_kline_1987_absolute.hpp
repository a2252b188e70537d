// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake in L/min from a walked mile, Rockport.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults in L/min from a walk over one mile (Rockport, Kline).
///
/// @facts{cardio.vo2max.rockport_kline_1987_absolute}
/// **Formula.** \f$ 6.9652 + 0.0091\,W - 0.0257\,A + 0.5955\,m - 0.2240\,t - 0.0115\,H \f$ with the
/// weight W in pounds, age A in years, m = 1 for men and 0 for women, time t in minutes and heart
/// rate H in bpm; in L/min.
///
/// **Inputs.** Weight in pounds as in the paper, age, time over one mile walked as fast as
/// possible, heart rate of the last quarter mile, sex.
/// **Studied population.** 343 adults of 30 to 69 years; r 0.93. **Standard error.** 0.325 L/min
/// (0.355 in cross-validation).
///
/// **When not to use it.** Beside numbers per kilogram of body weight.
/// **Edges.** Outside 30 to 69 years the result carries `status::outside_studied`; a result at or
/// below 0 is refused (`status::outside_domain`).
///
/// **Example.** @snippet cardio_vo2max_walk.cpp rockport_kline_1987_absolute
///
/// **Source.** sources::kline_1987, read in the abstract.
struct rockport_kline_1987_absolute {
  /// What the equation reads.
  struct input {
    quantity<unit::pound> weight;  ///< body weight
    years age;                     ///< age
    minutes time;                  ///< time over one mile
    heart_rate hr;                 ///< heart rate of the last quarter mile
    choice<sex_t> sex;             ///< sex
  };
  using result = oxygen_flow;  ///< L/min
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.vo2max.rockport_kline_1987_absolute",
      .title = "Maximal oxygen uptake in L/min from a walked mile, Rockport",
      .result = "vo2max",
      .population = "343 adults, 30-69 y",
      .standard_error = 0.325,
      .source = &sources::kline_1987,
      .provenance = provenance_t::primary,
      .positive = true};

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double male = in.sex == sex_t::male ? 0.5955 : 0.0;
    return result::from_value(6.9652 + 0.0091 * in.weight.value() - 0.0257 * in.age.value() + male -
                              0.2240 * in.time.value() - 0.0115 * in.hr.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight, possible(44, 880)),
             fact_field("age", &input::age, studied(30, 69)),
             field("time", &input::time, possible(5, 60)),
             field("hr", &input::hr, possible(20, 250)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
