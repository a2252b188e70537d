// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Lander.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Lander).
///
/// @facts{training.one_rm.lander_1985}
/// **Formula.** \f$ 1RM = 100\,w / (101.3 - 2.67123\,r) \f$ with the load w in kg and r
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
/// **Example.** @snippet training_one_rm.cpp lander_1985
///
/// **Source.** sources::lander_1985; coefficients checked against two independent programs. Copies
/// that cut 2.67123 to 2.671 are not this equation.
struct lander_1985 : detail::maximum_from_reps<lander_1985> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.lander_1985",
                              .title = "One-repetition maximum, Lander",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::lander_1985,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static constexpr double factor(double r) noexcept { return 100.0 / (101.3 - 2.67123 * r); }
};

}  // namespace tonus::training::one_rm
