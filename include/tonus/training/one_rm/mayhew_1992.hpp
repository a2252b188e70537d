// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Mayhew.
#pragma once

#include <cmath>
#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Mayhew).
///
/// @facts{training.one_rm.mayhew_1992}
/// **Formula.** \f$ 1RM = 100\,w / (52.2 + 41.9\,e^{-0.055 r}) \f$ with the load w in kg and r
/// repetitions; one repetition is the load itself.
///
/// **Inputs.** Load on the bar, whole repetitions done until no further one was possible.
/// **Studied population.** College students, bench press. **Standard error.** Not published.
///
/// **When not to use it.** For sets that were not taken to failure: training.rpe.rts_one_rm takes
/// the effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`.
///
/// **Example.** @snippet training_one_rm.cpp mayhew_1992
///
/// **Source.** sources::mayhew_1992; coefficients checked against two independent programs. Notes
/// in circulation swap these numbers with those of training.one_rm.wathen_1994.
struct mayhew_1992 : detail::maximum_from_reps<mayhew_1992> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.mayhew_1992",
                              .title = "One-repetition maximum, Mayhew",
                              .result = "one_rm",
                              .population = "college students, bench press; sets to failure",
                              .source = &sources::mayhew_1992,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static double factor(double r) noexcept { return 100.0 / (52.2 + 41.9 * std::exp(-0.055 * r)); }
};

}  // namespace tonus::training::one_rm
