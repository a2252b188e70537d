// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load for a number of repetitions, Wathen.
#pragma once

#include <tonus/detail/set_to_failure.hpp>
#include <tonus/training/one_rm/wathen_1994.hpp>

namespace tonus::training::load_for_reps {

/// Load that allows a number of repetitions to failure, from the one-repetition maximum (Wathen).
///
/// @facts{training.load_for_reps.wathen_1994}
/// **Formula.** \f$ w = 1RM\,(48.8 + 53.8\,e^{-0.075 r}) / 100 \f$ with the maximum and the result
/// in kg and r repetitions: training.one_rm.wathen_1994 solved for the load. One repetition needs
/// the maximum itself.
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
/// **Example.** @snippet training_load_for_reps.cpp wathen_1994
///
/// **Source.** sources::wathen_1994; coefficients checked against two independent programs.
struct wathen_1994 : detail::load_from_maximum<one_rm::wathen_1994> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load_for_reps.wathen_1994",
                              .title = "Load for repetitions, Wathen",
                              .result = "load",
                              .population = "not known; sets to failure",
                              .source = &sources::wathen_1994,
                              .provenance = provenance_t::two_sources};
};

}  // namespace tonus::training::load_for_reps
