// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum after Brzycki 1993.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Brzycki).
///
/// @facts{training.one_rm.brzycki_1993}
/// **Formula.** \f$ 1RM = 36\,w / (37 - r) \f$ with the load w in kg and r repetitions; one
/// repetition is the load itself. The decimal form with 1.0278 and 0.0278 is another equation.
///
/// **Inputs.** Load on the bar, whole repetitions done until no further one was possible.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For sets that were not taken to failure: training.rpe.rts_percent_one_rm
/// takes the effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused, so that the
/// pole at 37 is never reached. Beyond ten the result carries `status::outside_studied`.
///
/// **Example.** @snippet training_one_rm_brzycki_1993.cpp example
///
/// **Source.** sources::brzycki_1993; coefficients checked against two independent programs.
struct brzycki_1993 {
  /// What the equation reads.
  struct input {
    mass load;         ///< load on the bar
    repetitions reps;  ///< repetitions to failure
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.brzycki_1993",
                              .title = "One-repetition maximum, Brzycki",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::brzycki_1993,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return one-repetition maximum
  static constexpr result evaluate(const input& in) noexcept {
    const double r = in.reps / repetition;
    return r == 1.0 ? in.load : 36.0 * in.load / (37.0 - r);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("reps", &input::reps, possible(1, 20), studied(1, 10), whole));
  }
};

}  // namespace tonus::training::one_rm
