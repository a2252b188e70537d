// SPDX-License-Identifier: BSL-1.0
/// @file
/// Heart rate to train at, Karvonen.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::hr {

/// Heart rate to train at, as a share of the heart rate reserve (Karvonen).
///
/// @facts{cardio.hr.karvonen_target}
/// **Formula.** \f$ r + p\,(m - r) \f$ with rest r and maximum m in bpm and the share p.
///
/// **Inputs.** Share of the reserve, resting and maximal heart rate, measured where possible.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** With a share of the maximal heart rate or of the maximal oxygen uptake:
/// shares of the heart rate reserve correspond to shares of the oxygen uptake reserve.
/// **Edges.** A maximum not above rest is refused (`status::outside_domain`).
///
/// **Example.** @snippet cardio_hr.cpp karvonen_target
///
/// **Source.** Definition.
struct karvonen_target {
  /// What the equation reads.
  struct input {
    fraction intensity_fraction;  ///< share of the reserve
    heart_rate hr_rest;           ///< resting heart rate
    heart_rate hr_max;            ///< maximal heart rate
  };
  using result = heart_rate;  ///< bpm
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.hr.karvonen_target",
                              .title = "Heart rate to train at, Karvonen",
                              .result = "hr",
                              .population = "definition, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// A maximum not above rest. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return detail::reserve_remark(in.hr_rest, in.hr_max);
  }

  /// The formula as printed. @param in checked inputs @return heart rate
  static constexpr result evaluate(const input& in) noexcept {
    return in.hr_rest + in.intensity_fraction.value() * (in.hr_max - in.hr_rest);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("intensity_fraction", &input::intensity_fraction, possible(0, 1)),
             fact_field("hr_rest", &input::hr_rest, possible(20, 250)),
             fact_field("hr_max", &input::hr_max, possible(20, 250)));
  }
};

}  // namespace tonus::cardio::hr
