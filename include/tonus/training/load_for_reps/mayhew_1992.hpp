// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load for a number of repetitions, Mayhew.
#pragma once

#include <tonus/detail/set_to_failure.hpp>
#include <tonus/training/one_rm/mayhew_1992.hpp>

namespace tonus::training::load_for_reps {

/// Load that allows a number of repetitions to failure, from the one-repetition maximum (Mayhew).
///
/// @facts{training.load_for_reps.mayhew_1992}
/// **Formula.** \f$ w = 1RM\,(52.2 + 41.9\,e^{-0.055 r}) / 100 \f$ with the maximum and the result
/// in kg and r repetitions: training.one_rm.mayhew_1992 solved for the load. One repetition needs
/// the maximum itself.
///
/// **Inputs.** One-repetition maximum of the same lift; whole repetitions to failure.
/// **Studied population.** College students, bench press. **Standard error.** Not published.
///
/// **When not to use it.** For sets that stop short of failure: training.rpe.rts_load takes the
/// effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`. Nothing is rounded to plates.
///
/// **Example.** @snippet training_load_for_reps.cpp mayhew_1992
///
/// **Source.** sources::mayhew_1992; coefficients checked against two independent programs.
struct mayhew_1992 : detail::load_from_maximum<one_rm::mayhew_1992> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load_for_reps.mayhew_1992",
                              .title = "Load for repetitions, Mayhew",
                              .result = "load",
                              .population = "college students, bench press; sets to failure",
                              .source = &sources::mayhew_1992,
                              .provenance = provenance_t::two_sources};
};

}  // namespace tonus::training::load_for_reps
