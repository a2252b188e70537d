// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Wathen.
#pragma once

#include <cmath>
#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Wathen).
///
/// @facts{training.one_rm.wathen_1994}
/// **Formula.** \f$ 1RM = 100\,w / (48.8 + 53.8\,e^{-0.075 r}) \f$ with the load w in kg and r
/// repetitions; one repetition is the load itself.
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
/// **Example.** @snippet training_one_rm.cpp wathen_1994
///
/// **Source.** sources::wathen_1994; coefficients checked against two independent programs. Notes
/// in circulation swap these numbers with those of training.one_rm.mayhew_1992.
struct wathen_1994 : detail::maximum_from_reps<wathen_1994> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.wathen_1994",
                              .title = "One-repetition maximum, Wathen",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::wathen_1994,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static double factor(double r) noexcept { return 100.0 / (48.8 + 53.8 * std::exp(-0.075 * r)); }
};

}  // namespace tonus::training::one_rm
