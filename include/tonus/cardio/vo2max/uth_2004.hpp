// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from two heart rates, Uth.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of well-trained men from maximal and resting heart rate (Uth).
///
/// @facts{cardio.vo2max.uth_2004}
/// **Formula.** \f$ 15.3\,m / r \f$ with the maximal and resting heart rates m and r in bpm; in
/// mL/kg/min.
///
/// **Inputs.** Maximal and resting heart rate, both measured.
/// **Studied population.** 46 well-trained men of 21 to 51 years. There is no age or sex input to
/// check. **Standard error.** 2.7 mL/kg/min with a measured maximum (4.7 with one predicted from
/// age).
///
/// **When not to use it.** For women, untrained or old people; with a resting heart rate taken
/// while awake and upright.
/// **Edges.** A maximum not above rest is refused (`status::outside_domain`). A result at or below
/// 0 is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_rest.cpp uth_2004
///
/// **Source.** sources::uth_2004, read in the abstract.
struct uth_2004 {
  /// What the equation reads.
  struct input {
    heart_rate hr_max;   ///< maximal heart rate
    heart_rate hr_rest;  ///< resting heart rate
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.uth_2004",
                              .title = "Maximal oxygen uptake from two heart rates, Uth",
                              .result = "vo2max",
                              .population = "46 well-trained men, 21-51 y",
                              .standard_error = 2.7,
                              .source = &sources::uth_2004,
                              .provenance = provenance_t::primary,
                              .positive = true};

  /// A maximum not above rest; a result far from all studied. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const remark order = detail::reserve_remark(in.hr_rest, in.hr_max);
    if (order.code != status::ok) return order;
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(15.3 * (in.hr_max.value() / in.hr_rest.value()));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hr_max", &input::hr_max, possible(20, 250)),
             fact_field("hr_rest", &input::hr_rest, possible(20, 250)));
  }
};

}  // namespace tonus::cardio::vo2max
