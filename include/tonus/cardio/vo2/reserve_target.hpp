// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake to train at.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Oxygen uptake to train at, as a share of the oxygen uptake reserve.
///
/// @facts{cardio.vo2.reserve_target}
/// **Formula.** \f$ 3.5 + p\,(V - 3.5) \f$ with the maximal uptake V in mL/kg/min and the share p;
/// 3.5 mL/kg/min stand for rest.
///
/// **Inputs.** Share of the reserve, maximal oxygen uptake.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As energy at rest: a real body at rest takes up less than 3.5 mL/kg/min.
/// **Edges.** A maximal uptake not above 3.5 mL/kg/min is refused (`status::outside_domain`).
///
/// **Example.** @snippet cardio_hr.cpp reserve_target
///
/// **Source.** Definition.
struct reserve_target {
  /// What the equation reads.
  struct input {
    fraction intensity_fraction;  ///< share of the reserve
    oxygen_uptake vo2max;         ///< maximal oxygen uptake
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.reserve_target",
                              .title = "Oxygen uptake to train at",
                              .result = "vo2",
                              .population = "definition, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// A maximum not above rest. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.vo2max > rest) return {};
    return {status::outside_domain,
            "vo2max",
            {rest.value(), fact_named("vo2max").most},
            "more than at rest"};
  }

  /// The formula as printed. @param in checked inputs @return oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return rest + in.intensity_fraction.value() * (in.vo2max - rest);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("intensity_fraction", &input::intensity_fraction, possible(0, 1)),
             fact_field("vo2max", &input::vo2max));
  }

 private:
  /// One MET by convention.
  static constexpr oxygen_uptake rest = oxygen_uptake::from_value(3.5);
};

}  // namespace tonus::cardio::vo2
