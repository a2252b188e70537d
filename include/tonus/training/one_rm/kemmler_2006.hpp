// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Kemmler.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Kemmler).
///
/// @facts{training.one_rm.kemmler_2006}
/// **Formula.** \f$ 1RM = w\,(0.988 + 0.0104\,r + 0.00190\,r^2 - 0.0000584\,r^3) \f$ with the load
/// w in kg and r repetitions; one repetition is the load itself.
///
/// **Inputs.** Load on the bar, whole repetitions done until no further one was possible.
/// **Studied population.** Trained women after menopause. **Standard error.** Not published.
///
/// **When not to use it.** For sets that were not taken to failure: training.rpe.rts_one_rm takes
/// the effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`.
///
/// **Example.** @snippet training_one_rm.cpp kemmler_2006
///
/// **Source.** sources::kemmler_2006; coefficients checked against two independent programs.
struct kemmler_2006 : detail::maximum_from_reps<kemmler_2006> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.kemmler_2006",
                              .title = "One-repetition maximum, Kemmler",
                              .result = "one_rm",
                              .population = "trained postmenopausal women; sets to failure",
                              .source = &sources::kemmler_2006,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static constexpr double factor(double r) noexcept {
    return 0.988 + r * (0.0104 + r * (0.00190 - r * 0.0000584));
  }
};

}  // namespace tonus::training::one_rm
