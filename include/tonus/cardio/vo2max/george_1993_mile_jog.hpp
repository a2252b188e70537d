// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from a jogged mile, George.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of young adults from an easy jog over one mile (George).
///
/// @facts{cardio.vo2max.george_1993_mile_jog}
/// **Formula.** \f$ 100.5 + 8.344\,m - 0.1636\,W - 1.438\,t - 0.1928\,H \f$ with m = 1 for men and
/// 0 for women, weight W in kg, time t in minutes and heart rate H in bpm; in mL/kg/min.
///
/// **Inputs.** Weight, time over one mile at an even easy pace, heart rate at its end, sex.
/// **Studied population.** People of 18 to 29 years: men in 8 minutes or more, women in 9 or more,
/// heart rate up to 180 bpm. There is no age input to check. **Standard error.** 3.0 mL/kg/min.
///
/// **When not to use it.** For a mile run all out, or beyond 29 years.
/// **Edges.** Faster than those times or above 180 bpm the result carries
/// `status::outside_studied`. A result at or below 0 is refused (`status::outside_domain`); one
/// under 10 or over 90 mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_run.cpp george_1993_mile_jog
///
/// **Source.** sources::george_1993, read in the abstract.
struct george_1993_mile_jog {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    minutes time;       ///< time over one mile
    heart_rate hr;      ///< heart rate at the end
    choice<sex_t> sex;  ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.george_1993_mile_jog",
                              .title = "Maximal oxygen uptake from a jogged mile, George",
                              .result = "vo2max",
                              .population = "people of 18-29 y jogging a mile",
                              .standard_error = 3.0,
                              .source = &sources::george_1993,
                              .provenance = provenance_t::primary,
                              .positive = true};

  /// A jog too fast for the equation; a result far from everybody measured. @param in inputs inside
  /// their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const minutes fastest = minutes::from_value(in.sex == sex_t::male ? 8.0 : 9.0);
    const status_code pace = in.time < fastest ? status::outside_studied : status::ok;
    return {.code = pace | detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double male = in.sex == sex_t::male ? 8.344 : 0.0;
    return result::from_value(100.5 + male - 0.1636 * in.weight.value() - 1.438 * in.time.value() -
                              0.1928 * in.hr.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), field("time", &input::time, possible(4, 30)),
             field("hr", &input::hr, possible(20, 250), studied(20, 180)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
