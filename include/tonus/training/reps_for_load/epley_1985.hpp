// SPDX-License-Identifier: BSL-1.0
/// @file
/// Repetitions that a load allows, Epley.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::reps_for_load {

/// Repetitions to failure that a load allows, from the one-repetition maximum (Epley).
///
/// @facts{training.reps_for_load.epley_1985}
/// **Formula.** \f$ r = 30\,(1RM / w - 1) \f$ with the maximum and the load w in kg. The maximum
/// itself allows one.
///
/// **Inputs.** One-repetition maximum of the same lift; load on the bar.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For light loads: the curves part beyond ten repetitions.
/// **Edges.** The result is a real number; round it down for a plan. A load above the maximum is
/// `status::outside_domain`. A result outside 1 to 10 carries `status::outside_studied`; below 1 or
/// above 20 also `status::extrapolated`. At loads above 30/31 of the maximum it is below one.
///
/// **Example.** @snippet training_reps_for_load.cpp epley_1985
///
/// **Source.** sources::epley_1985; coefficients checked against two independent programs.
struct epley_1985 : detail::reps_from_load<epley_1985> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.reps_for_load.epley_1985",
                              .title = "Repetitions that a load allows, Epley",
                              .result = "reps",
                              .population = "not known; sets to failure",
                              .source = &sources::epley_1985,
                              .provenance = provenance_t::two_sources};

  /// The curve solved for the repetitions. @param share load over maximum @return repetitions
  static constexpr double reps(double share) noexcept { return 30.0 * (1.0 / share - 1.0); }
};

}  // namespace tonus::training::reps_for_load
