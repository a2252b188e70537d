// SPDX-License-Identifier: BSL-1.0
/// @file
/// Short-term training load, GoldenCheetah.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Short-term training load, GoldenCheetah, after the last day.
///
/// @facts{training.load.atl_goldencheetah}
/// **Formula.** \f$ L_t = S_t (1 - e^{-1/\tau}) + L_{t-1} e^{-1/\tau} \f$, beginning at 0.
///
/// **Inputs.** Stress of each day, oldest first, in any unit of load; a rest day is 0. Time
/// constant in days, usually 7; it is no default.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Over fewer days than about three time constants: the average still
/// climbs from 0.
/// **Edges.** The result carries `status::unverified`: the form was read in no publication.
///
/// **Example.** @snippet training_load_averages.cpp atl_goldencheetah
///
/// **Source.** sources::goldencheetah, one program.
struct atl_goldencheetah : detail::stress_average<atl_goldencheetah> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.atl_goldencheetah",
                              .title = "Short-term training load, GoldenCheetah",
                              .result = "atl",
                              .population = "definition, nobody was studied",
                              .source = &sources::goldencheetah,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// Weight of a new day. @param tau time constant in days @return the weight
  static double weight(double tau) noexcept { return detail::exponential_weight(tau); }
};

}  // namespace tonus::training::load
