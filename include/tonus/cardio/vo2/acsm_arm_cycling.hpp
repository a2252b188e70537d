// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake of arm cranking, ACSM.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::vo2 {

/// Gross oxygen uptake of arm cranking from work rate and weight (ACSM).
///
/// @facts{cardio.vo2.acsm_arm_cycling}
/// **Formula.** \f$ 3.5 + 3\,W / M \f$ with the work rate W in kilogram-force metres per minute and
/// the weight M in kg; in mL/kg/min.
///
/// **Inputs.** Work rate in kilogram-force metres per minute: 1 W is 60 / 9.80665 = 6.1183 of them;
/// weight.
/// **Studied population.** Adults; limits of the work rate are not known. **Standard error.** None
/// published in the sources read.
///
/// **When not to use it.** Before a steady state is reached, or as net cost: the uptake at rest is
/// in it.
/// **Edges.** Always carries `status::unverified`.
///
/// **Example.** @snippet cardio_acsm.cpp acsm_arm_cycling
///
/// **Source.** sources::acsm_guidelines; the page with this equation was not read, so the result
/// says `unverified`.
struct acsm_arm_cycling {
  /// What the equation reads.
  struct input {
    mechanical_power work_rate;  ///< work rate
    mass weight;                 ///< body weight
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2.acsm_arm_cycling",
                              .title = "Oxygen uptake of arm cranking, ACSM",
                              .result = "vo2",
                              .population = "adults",
                              .source = &sources::acsm_guidelines,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The formula as printed. @param in checked inputs @return gross oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(3.5 + 3.0 * (in.work_rate.value() / in.weight.value()));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("work_rate", &input::work_rate, possible(0, 3000)),
             fact_field("weight", &input::weight));
  }
};

}  // namespace tonus::cardio::vo2
