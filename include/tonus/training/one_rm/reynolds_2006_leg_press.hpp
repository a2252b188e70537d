// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum of the leg press, Reynolds 2006.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of the leg press from the five-repetition maximum (Reynolds and
/// colleagues).
///
/// @facts{training.one_rm.reynolds_2006_leg_press}
/// **Formula.** \f$ 1RM = 1.0970\,w_5 + 14.2546 \f$ with the five-repetition maximum and the result
/// in kg.
///
/// **Inputs.** Largest load that was lifted five times and no sixth time.
/// **Studied population.** Adults, leg press only. **Standard error.** 16.16 kg.
///
/// **When not to use it.** For another lift or another number of repetitions.
/// **Edges.** Not proportional: the constant is added at any load.
///
/// **Example.** @snippet training_one_rm.cpp reynolds_2006_leg_press
///
/// **Source.** sources::reynolds_2006, read in the abstract.
struct reynolds_2006_leg_press {
  /// What the equation reads.
  struct input {
    mass five_rm;  ///< five-repetition maximum
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.reynolds_2006_leg_press",
                              .title = "One-repetition maximum of the leg press, Reynolds",
                              .result = "one_rm",
                              .population = "adults, leg press",
                              .standard_error = 16.16,
                              .source = &sources::reynolds_2006,
                              .provenance = provenance_t::primary};

  /// The formula as printed. @param in checked inputs @return one-repetition maximum
  static constexpr result evaluate(const input& in) noexcept {
    return 1.0970 * in.five_rm + 14.2546 * kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("five_rm", &input::five_rm, possible(above_zero, 1000)));
  }
};

}  // namespace tonus::training::one_rm
