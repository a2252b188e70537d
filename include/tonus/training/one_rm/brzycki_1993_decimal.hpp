// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum, Brzycki, decimal form.
#pragma once

#include <tonus/detail/set_to_failure.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Brzycki, decimal
/// form).
///
/// @facts{training.one_rm.brzycki_1993_decimal}
/// **Formula.** \f$ 1RM = w / (1.0278 - 0.0278\,r) \f$ with the load w in kg and r repetitions; one
/// repetition is the load itself.
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
/// **Example.** @snippet training_one_rm.cpp brzycki_1993_decimal
///
/// **Source.** sources::brzycki_1993; coefficients checked against two independent programs. The
/// form as a fraction, training.one_rm.brzycki_1993, differs by up to one part in ten thousand.
struct brzycki_1993_decimal : detail::maximum_from_reps<brzycki_1993_decimal> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.brzycki_1993_decimal",
                              .title = "One-repetition maximum, Brzycki, decimal form",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::brzycki_1993,
                              .provenance = provenance_t::two_sources};

  /// Maximum over load, as printed. @param r repetitions @return the factor
  static constexpr double factor(double r) noexcept { return 1.0 / (1.0278 - 0.0278 * r); }
};

}  // namespace tonus::training::one_rm
