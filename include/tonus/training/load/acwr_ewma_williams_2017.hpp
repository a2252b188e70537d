// SPDX-License-Identifier: BSL-1.0
/// @file
/// Acute over chronic load, exponentially weighted means.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Acute over chronic load, exponentially weighted means.
///
/// @facts{training.load.acwr_ewma_williams_2017}
/// **Formula.** Exponentially weighted mean with a window of 7 days over that with 28, as in
/// training.load.ewma_williams_2017.
///
/// **Inputs.** Load of each day, oldest first; a rest day is 0, a day that was not recorded has no
/// place here. At least 28 days; all are used.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As a rule about injury: random chronic loads predict as well, so no
/// range of it is safe.
/// **Edges.** A chronic load of 0 is `status::outside_domain`; fewer days are
/// `status::wrong_count`.
///
/// **Example.** @snippet training_load_ratios.cpp acwr_ewma_williams_2017
///
/// **Source.** sources::williams_2017. The mean starts at the first load.
struct acwr_ewma_williams_2017 : detail::load_ratio<acwr_ewma_williams_2017> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.acwr_ewma_williams_2017",
                              .title = "Acute over chronic load, exponentially weighted means",
                              .result = "acwr",
                              .population = "definition, nobody was studied",
                              .source = &sources::williams_2017,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  static constexpr std::size_t least_days = 28;  ///< fewest days
  /// Acute load. @param loads of the days @return load of a day
  static constexpr double acute(const column<session_load>& loads) noexcept {
    return detail::weighted_load(loads, 7.0);
  }
  /// Chronic load. @param loads of the days @return load of a day
  static constexpr double chronic(const column<session_load>& loads) noexcept {
    return detail::weighted_load(loads, 28.0);
  }
};

}  // namespace tonus::training::load
