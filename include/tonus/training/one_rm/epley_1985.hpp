// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum after Epley 1985.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::one_rm {

/// One-repetition maximum of a lift from load and repetitions of a set to failure (Epley).
///
/// @facts{training.one_rm.epley_1985}
/// **Formula.** \f$ 1RM = w\,(1 + r / 30) \f$ with the load w in kg and r repetitions; one
/// repetition is the load itself.
///
/// **Inputs.** Load on the bar, whole repetitions done until no further one was possible.
/// **Studied population.** None known; the curves of this kind agree up to ten repetitions.
/// **Standard error.** Not published.
///
/// **When not to use it.** For sets that were not taken to failure: training.rpe.rts_percent_one_rm
/// takes the effort into account.
/// **Edges.** Part of a repetition and more repetitions than the range has are refused. Beyond ten
/// the result carries `status::outside_studied`. A single gives the load, not 31/30 of it.
///
/// **Example.** @snippet training_one_rm_epley_1985.cpp example
///
/// **Source.** sources::epley_1985; coefficients checked against two independent programs. 0.0333
/// in place of 1/30 is a rounding and not used.
struct epley_1985 {
  /// What the equation reads.
  struct input {
    mass load;         ///< load on the bar
    repetitions reps;  ///< repetitions to failure
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.one_rm.epley_1985",
                              .title = "One-repetition maximum, Epley",
                              .result = "one_rm",
                              .population = "not known; sets to failure",
                              .source = &sources::epley_1985,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return one-repetition maximum
  static constexpr result evaluate(const input& in) noexcept {
    const double r = in.reps / repetition;
    return r == 1.0 ? in.load : in.load * (1.0 + r / 30.0);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("reps", &input::reps, possible(1, 20), studied(1, 10), whole));
  }
};

}  // namespace tonus::training::one_rm
