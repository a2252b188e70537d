// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults from speed in the shuttle run of 20 m (Leger and Lambert 1982).
///
/// @facts{cardio.vo2max.leger_lambert_1982}
/// **Formula.** \f$ 5.857\,X - 19.458 \f$ with the speed X of the last stage in km/h; in mL/kg/min.
///
/// **Inputs.** Speed of the last stage done.
/// **Studied population.** Adults, in stages of two minutes. **Standard error.** 5.4 mL/kg/min.
///
/// **When not to use it.** In children, and with the protocol of stages of one minute:
/// cardio.vo2max.leger_1988.
/// **Edges.** A result at or below 0 is refused (`status::outside_domain`); one under 10 or over 90
/// mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_shuttle.cpp leger_lambert_1982
///
/// **Source.** sources::leger_lambert_1982.
struct leger_lambert_1982 {
  /// What the equation reads.
  struct input {
    quantity<unit::kilometre_per_hour> speed;  ///< speed of the last stage
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.vo2max.leger_lambert_1982",
      .title = "Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982",
      .result = "vo2max",
      .population = "adults",
      .standard_error = 5.4,
      .source = &sources::leger_lambert_1982,
      .provenance = provenance_t::primary,
      .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(5.857 * in.speed.value() - 19.458);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("speed", &input::speed, possible(8, 20)));
  }
};

}  // namespace tonus::cardio::vo2max
