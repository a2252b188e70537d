// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Lombardi.
#pragma once

#include <cmath>
#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Lombardi).
///
/// @facts{training.one_rm.lombardi_1989}
/// **Formula.** \f$ 1RM = w\,r^{0.10} \f$ with the load w in kg and r repetitions; one repetition
/// is the load itself.
///
/// **Inputs.** Load on the bar, whole repetitions done until no further one was possible.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For sets that were not taken to failure: training.rpe.rts_one_rm takes
/// the effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`.
///
/// **Example.** @snippet training_one_rm.cpp lombardi_1989
///
/// **Source.** sources::lombardi_1989; coefficients checked against two independent programs.
struct lombardi_1989 : detail::maximum_from_reps<lombardi_1989> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.lombardi_1989",
                              .title = "One-repetition maximum, Lombardi",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::lombardi_1989,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static double factor(double r) noexcept { return std::pow(r, 0.10); }
};

}  // namespace tonus::training::one_rm
