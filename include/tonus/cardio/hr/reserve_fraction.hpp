// SPDX-License-Identifier: BSL-1.0
/// @file
/// Share of the heart rate reserve.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::hr {

/// Share of the heart rate reserve that a heart rate is; the inverse of Karvonen's target.
///
/// @facts{cardio.hr.reserve_fraction}
/// **Formula.** \f$ (h - r) / (m - r) \f$ with heart rate h, rest r and maximum m in bpm.
///
/// **Inputs.** Heart rate of the work, resting and maximal heart rate.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As a share of the maximal oxygen uptake: it corresponds to the share of
/// the oxygen uptake reserve.
/// **Edges.** A maximum not above rest is refused (`status::outside_domain`). A heart rate below
/// rest or above the maximum gives a share outside 0 to 1 with `status::extrapolated`.
///
/// **Example.** @snippet cardio_hr.cpp reserve_fraction
///
/// **Source.** Definition.
struct reserve_fraction {
  /// What the equation reads.
  struct input {
    heart_rate hr;       ///< heart rate of the work
    heart_rate hr_rest;  ///< resting heart rate
    heart_rate hr_max;   ///< maximal heart rate
  };
  using result = fraction;  ///< a share
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr.reserve_fraction",
                              .title = "Share of the heart rate reserve",
                              .result = "fraction_hrr",
                              .population = "definition, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// A maximum not above rest; a share outside 0 to 1. @param in inputs inside their ranges @return
  /// the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const remark order = detail::reserve_remark(in.hr_rest, in.hr_max);
    if (order.code != status::ok) return order;
    const bool inside = in.hr >= in.hr_rest && in.hr <= in.hr_max;
    return {.code = inside ? status::ok : status::extrapolated};
  }

  /// The formula as printed. @param in checked inputs @return share of the reserve
  static constexpr result evaluate(const input& in) noexcept {
    return fraction((in.hr - in.hr_rest) / (in.hr_max - in.hr_rest));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("hr", &input::hr, possible(20, 250)),
             fact_field("hr_rest", &input::hr_rest, possible(20, 250)),
             fact_field("hr_max", &input::hr_max, possible(20, 250)));
  }
};

}  // namespace tonus::cardio::hr
