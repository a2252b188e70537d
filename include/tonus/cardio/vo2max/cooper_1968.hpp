// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from the run of 12 minutes, Cooper.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake from the distance run in 12 minutes (Cooper).
///
/// @facts{cardio.vo2max.cooper_1968}
/// **Formula.** \f$ (d - 504.9) / 44.73 \f$ with the distance d in m; in mL/kg/min.
///
/// **Inputs.** Distance covered in 12 minutes.
/// **Studied population.** Limits are not known; the paper was not read. **Standard error.** None
/// known.
///
/// **When not to use it.** Where the test was not run all out, or was paced badly. The form in
/// miles has other coefficients.
/// **Edges.** A result at or below 0 is refused (`status::outside_domain`); one under 10 or over 90
/// mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_run.cpp cooper_1968
///
/// **Source.** sources::cooper_1968; coefficients seen in several independent pages.
struct cooper_1968 {
  /// What the equation reads.
  struct input {
    quantity<unit::metre> distance;  ///< distance in 12 minutes
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.cooper_1968",
                              .title = "Maximal oxygen uptake from the run of 12 minutes, Cooper",
                              .result = "vo2max",
                              .population = "not known",
                              .source = &sources::cooper_1968,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value((in.distance.value() - 504.9) / 44.73);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("distance", &input::distance, possible(504.9, 6000)));
  }
};

}  // namespace tonus::cardio::vo2max
