// SPDX-License-Identifier: BSL-1.0
/// @file
/// Intensity and number of lifts in one number, Hristov 2005.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::volume {

/// Number of lifts over the distance to the maximum (INOL, Hristov).
///
/// @facts{training.volume.inol_hristov_2005}
/// **Formula.** \f$ reps / (100 - intensity) \f$ with the intensity in percent of the
/// one-repetition maximum.
///
/// **Inputs.** Repetitions of an exercise in a session at one intensity.
/// **Studied population.** None: it is a number that coaches use. **Standard error.** None: it is
/// exact.
///
/// **When not to use it.** Near the maximum, where it grows without limit; or for work that is not
/// about strength.
/// **Edges.** An intensity of 100 is refused. Of lifts at several intensities add the numbers.
///
/// **Example.** @snippet training_volume.cpp inol_hristov_2005
///
/// **Source.** sources::hristov_2005; seen in two independent sources.
struct inol_hristov_2005 {
  /// What the equation reads.
  struct input {
    repetitions reps;      ///< repetitions in the session
    percentage intensity;  ///< percent of the one-repetition maximum
  };
  using result = fraction;  ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.inol_hristov_2005",
                              .title = "Number of lifts by intensity (INOL), Hristov",
                              .result = "inol",
                              .population = "a coach's number, nobody was studied",
                              .source = &sources::hristov_2005,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The largest double below 100: at the maximum itself the number has no value.
  static constexpr double below_maximum = 0x1.8ffffffffffffp+6;

  /// The formula as printed. @param in checked inputs @return INOL
  static constexpr result evaluate(const input& in) noexcept {
    return in.reps / repetition / (100.0 - in.intensity / percent) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reps", &input::reps, possible(1, 1000), whole),
             field("intensity", &input::intensity, possible(above_zero, below_maximum)));
  }
};

}  // namespace tonus::training::volume
