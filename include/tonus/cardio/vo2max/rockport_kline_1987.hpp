// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from a walked mile, Rockport.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults from a walk over one mile (Rockport, Kline).
///
/// @facts{cardio.vo2max.rockport_kline_1987}
/// **Formula.** \f$ 132.853 - 0.0769\,W - 0.3877\,A + 6.315\,m - 3.2649\,t - 0.1565\,H \f$ with the
/// weight W in pounds, age A in years, m = 1 for men and 0 for women, time t in minutes and heart
/// rate H in bpm; in mL/kg/min.
///
/// **Inputs.** Weight in pounds as in the paper, age, time over one mile walked as fast as
/// possible, heart rate of the last quarter mile, sex.
/// **Studied population.** 343 adults of 30 to 69 years. **Standard error.** None read in the
/// publication.
///
/// **When not to use it.** With kilograms under the coefficient of pounds: a misprint that is in
/// use.
/// **Edges.** Outside 30 to 69 years the result carries `status::outside_studied`. A result at or
/// below 0 is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_walk.cpp rockport_kline_1987
///
/// **Source.** sources::kline_1987; coefficients seen in several independent programs.
struct rockport_kline_1987 {
  /// What the equation reads.
  struct input {
    quantity<unit::pound> weight;  ///< body weight
    years age;                     ///< age
    minutes time;                  ///< time over one mile
    heart_rate hr;                 ///< heart rate of the last quarter mile
    choice<sex_t> sex;             ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.rockport_kline_1987",
                              .title = "Maximal oxygen uptake from a walked mile, Rockport",
                              .result = "vo2max",
                              .population = "343 adults, 30-69 y",
                              .source = &sources::kline_1987,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double male = in.sex == sex_t::male ? 6.315 : 0.0;
    return result::from_value(132.853 - 0.0769 * in.weight.value() - 0.3877 * in.age.value() +
                              male - 3.2649 * in.time.value() - 0.1565 * in.hr.value());
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
