// SPDX-License-Identifier: BSL-1.0
/// @file
/// Repetitions that a load allows, Brzycki.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::reps_for_load {

/// Repetitions to failure that a load allows, from the one-repetition maximum (Brzycki).
///
/// @facts{training.reps_for_load.brzycki_1993}
/// **Formula.** \f$ r = 37 - 36\,w / 1RM \f$ with the maximum and the load w in kg. The maximum
/// itself allows one.
///
/// **Inputs.** One-repetition maximum of the same lift; load on the bar.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For light loads: the curves part beyond ten repetitions.
/// **Edges.** The result is a real number; round it down for a plan. A load above the maximum is
/// `status::outside_domain`. A result outside 1 to 10 carries `status::outside_studied`; below 1 or
/// above 20 also `status::extrapolated`.
///
/// **Example.** @snippet training_reps_for_load.cpp brzycki_1993
///
/// **Source.** sources::brzycki_1993; coefficients checked against two independent programs.
struct brzycki_1993 : detail::reps_from_load<brzycki_1993> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.reps_for_load.brzycki_1993",
                              .title = "Repetitions that a load allows, Brzycki",
                              .result = "reps",
                              .population = "not known; sets to failure",
                              .source = &sources::brzycki_1993,
                              .provenance = provenance_t::two_sources};

  /// The curve solved for the repetitions. @param share load over maximum @return repetitions
  static constexpr double reps(double share) noexcept { return 37.0 - 36.0 * share; }
};

}  // namespace tonus::training::reps_for_load
