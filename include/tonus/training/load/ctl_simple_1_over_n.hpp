// SPDX-License-Identifier: BSL-1.0
/// @file
/// Long-term training load, weight 1 over n.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Long-term training load, weight 1 over n, after the last day.
///
/// @facts{training.load.ctl_simple_1_over_n}
/// **Formula.** \f$ L_t = L_{t-1} + (S_t - L_{t-1}) / \tau \f$, beginning at 0.
///
/// **Inputs.** Stress of each day, oldest first, in any unit of load; a rest day is 0. Time
/// constant in days, usually 42; it is no default.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Over fewer days than about three time constants: the average still
/// climbs from 0.
/// **Edges.** The result carries `status::unverified`: the form was read in no publication.
///
/// **Example.** @snippet training_load_averages.cpp ctl_simple_1_over_n
///
/// **Source.** sources::definition; the other form in use beside training.load.ctl_goldencheetah,
/// no publication known.
struct ctl_simple_1_over_n : detail::stress_average<ctl_simple_1_over_n> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.ctl_simple_1_over_n",
                              .title = "Long-term training load, weight 1 over n",
                              .result = "ctl",
                              .population = "definition, nobody was studied",
                              .unverified = true,
                              .exact = true};

  /// Weight of a new day. @param tau time constant in days @return the weight
  static constexpr double weight(double tau) noexcept { return 1.0 / tau; }
};

}  // namespace tonus::training::load
