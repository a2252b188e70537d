// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load for a number of repetitions, Epley.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::load_for_reps {

/// Load that allows a number of repetitions to failure, from the one-repetition maximum (Epley).
///
/// @facts{training.load_for_reps.epley_1985}
/// **Formula.** \f$ w = 1RM / (1 + r / 30) \f$ with the maximum and the result in kg and r
/// repetitions: training.one_rm.epley_1985 solved for the load. One repetition needs the maximum
/// itself.
///
/// **Inputs.** One-repetition maximum of the same lift; whole repetitions to failure.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For sets that stop short of failure: training.rpe.rts_load takes the
/// effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`. Nothing is rounded to plates.
///
/// **Example.** @snippet training_load_for_reps.cpp epley_1985
///
/// **Source.** sources::epley_1985; coefficients checked against two independent programs.
struct epley_1985 : detail::load_from_maximum<epley_1985> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load_for_reps.epley_1985",
                              .title = "Load for repetitions, Epley",
                              .result = "load",
                              .population = "not known; sets to failure",
                              .source = &sources::epley_1985,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static constexpr double factor(double r) noexcept { return 1.0 + r / 30.0; }
};

}  // namespace tonus::training::load_for_reps
