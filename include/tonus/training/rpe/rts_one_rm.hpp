// SPDX-License-Identifier: BSL-1.0
/// @file
/// One-repetition maximum by repetitions and effort, RTS chart.
#pragma once

#include <tonus/training/rpe/rts_percent_one_rm.hpp>

namespace tonus::training::rpe {

/// One-repetition maximum of a lift from load on the bar, repetitions and effort (RTS chart).
///
/// @facts{training.rpe.rts_one_rm}
/// **Formula.** \f$ w / share(r, RPE) \f$ with the share of training.rpe.rts_percent_one_rm.
///
/// **Inputs.** Load on the bar; whole repetitions; effort (RPE) as repetitions in reserve taken
/// from 10, in halves.
/// **Studied population.** None: it is a coach's chart. **Standard error.** None.
///
/// **When not to use it.** As evidence, or to compare lifters: repetitions at a share of the
/// maximum differ between people and lifts.
/// **Edges.** Twelve repetitions at an effort of 6 differ between the copies of the chart:
/// `status::outside_domain`.
///
/// **Example.** @snippet training_rpe.cpp rts_one_rm
///
/// **Source.** sources::rts_chart; the shares agree in four independent programs.
struct rts_one_rm {
  /// What the equation reads.
  struct input {
    mass load;         ///< load on the bar
    repetitions reps;  ///< repetitions of the set
    effort rpe;        ///< effort of the set
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.rpe.rts_one_rm",
                              .title = "One-repetition maximum, RTS chart",
                              .result = "one_rm",
                              .population = "a coach's chart, nobody was studied",
                              .source = &sources::rts_chart,
                              .provenance = provenance_t::two_sources};

  /// Refuses what is not on the chart. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return rts_percent_one_rm::examine({.reps = in.reps, .rpe = in.rpe});
  }

  /// The formula as printed. @param in checked inputs @return one-repetition maximum; NaN off the
  /// chart
  static constexpr result evaluate(const input& in) noexcept {
    return in.load / rts_percent_one_rm::evaluate({.reps = in.reps, .rpe = in.rpe});
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("reps", &input::reps, possible(1, 12), whole),
             field("rpe", &input::rpe, possible(6, 10), step{0.5}));
  }
};

}  // namespace tonus::training::rpe
