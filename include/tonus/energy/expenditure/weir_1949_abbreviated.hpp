// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy expenditure from respiratory gases after Weir 1949.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::expenditure {

/// Energy expenditure of anybody from oxygen taken up and carbon dioxide given off (Weir, without
/// nitrogen).
///
/// @facts{energy.expenditure.weir_1949_abbreviated}
/// **Formula.** \f$ EE = 1.44\,(3.94\,\dot V_{O_2} + 1.11\,\dot V_{CO_2}) \f$ with both flows in
/// mL/min; the result is in kcal/d. 1.44 turns kcal/L times mL/min into kcal/d.
///
/// **Inputs.** Flows of a steady state, in mL/min at standard conditions, as indirect calorimetry
/// gives them.
/// **Studied population.** None: it is the arithmetic of calorimetry.
/// **Standard error.** Not published.
///
/// **When not to use it.** Where nitrogen in urine was measured: the full form uses it. In unsteady
/// breathing.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_balance.cpp weir_1949_abbreviated
///
/// **Source.** sources::weir_1949; coefficients seen in one program. A form with three decimals
/// circulates too.
struct weir_1949_abbreviated {
  /// What the equation reads.
  struct input {
    gas_flow vo2;   ///< oxygen uptake
    gas_flow vco2;  ///< carbon dioxide output
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.expenditure.weir_1949_abbreviated",
                              .title = "Energy expenditure from respiratory gases, Weir",
                              .result = "ee",
                              .population = "calorimetry, nobody was sampled",
                              .source = &sources::weir_1949,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return energy expenditure
  static constexpr result evaluate(const input& in) noexcept {
    const double oxygen = in.vo2 / millilitre_per_minute;
    const double carbon_dioxide = in.vco2 / millilitre_per_minute;
    return (1.44 * (3.94 * oxygen + 1.11 * carbon_dioxide)) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("vo2", &input::vo2, possible(1, 10000)),
             field("vco2", &input::vco2, possible(1, 12000)));
  }
};

}  // namespace tonus::energy::expenditure
