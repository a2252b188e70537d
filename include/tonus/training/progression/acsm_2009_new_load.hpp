// SPDX-License-Identifier: BSL-1.0
/// @file
/// Next load by a percentage, ACSM 2009.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::progression {

/// Next load once the target was passed by one or two repetitions (ACSM 2009).
///
/// @facts{training.progression.acsm_2009_new_load}
/// **Formula.** \f$ w\,(1 + p / 100) \f$.
///
/// **Inputs.** Current load; increase in percent.
/// **Studied population.** Healthy adults. **Standard error.** None: it is exact.
///
/// **When not to use it.** While the target repetitions are not yet passed.
/// **Edges.** Increases outside 2 to 10 % carry `status::outside_studied`. Nothing is rounded to
/// plates.
///
/// **Example.** @snippet training_progression.cpp acsm_2009_new_load
///
/// **Source.** sources::acsm09rt, read in its summary.
struct acsm_2009_new_load {
  /// What the equation reads.
  struct input {
    mass load;            ///< current load
    percentage increase;  ///< increase
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.progression.acsm_2009_new_load",
                              .title = "Next load by a percentage, ACSM",
                              .result = "load",
                              .population = "healthy adults",
                              .source = &sources::acsm09rt,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The formula as printed. @param in checked inputs @return next load
  static constexpr result evaluate(const input& in) noexcept {
    return in.load * (1.0 + in.increase / percent / 100.0);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("increase", &input::increase, possible(above_zero, 100), studied(2, 10)));
  }
};

}  // namespace tonus::training::progression
