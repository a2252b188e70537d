// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from the run of 1.5 miles, ACSM.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake from the time over 1.5 miles (ACSM).
///
/// @facts{cardio.vo2max.run_1_5_mile_acsm}
/// **Formula.** \f$ 483 / t + 3.5 \f$ with the time t in minutes; in mL/kg/min.
///
/// **Inputs.** Time over 1.5 miles.
/// **Studied population.** Limits are not known. **Standard error.** None known.
///
/// **When not to use it.** Where the test was not run all out, or was paced badly.
/// **Edges.** Always carries `status::unverified`. A result at or below 0 is refused
/// (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_run.cpp run_1_5_mile_acsm
///
/// **Source.** sources::acsm_guidelines; the page was not read, so the result says `unverified`.
struct run_1_5_mile_acsm {
  /// What the equation reads.
  struct input {
    minutes time;  ///< time over 1.5 miles
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.run_1_5_mile_acsm",
                              .title = "Maximal oxygen uptake from the run of 1.5 miles, ACSM",
                              .result = "vo2max",
                              .population = "not known",
                              .source = &sources::acsm_guidelines,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(483.0 / in.time.value() + 3.5);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("time", &input::time, possible(5, 60)));
  }
};

}  // namespace tonus::cardio::vo2max
