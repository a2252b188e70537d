// SPDX-License-Identifier: BSL-1.0
/// @file
/// Acute over chronic load, rolling means, 28 days before.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Acute over chronic load, rolling means, 28 days before.
///
/// @facts{training.load.acwr_rolling_uncoupled_28}
/// **Formula.** Mean of the last 7 days over the mean of the 28 days before them.
///
/// **Inputs.** Load of each day, oldest first; a rest day is 0, a day that was not recorded has no
/// place here. At least 35 days; the last 35 are used.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** As a rule about injury: random chronic loads predict as well, so no
/// range of it is safe.
/// **Edges.** A chronic load of 0 is `status::outside_domain`; fewer days are
/// `status::wrong_count`.
///
/// **Example.** @snippet training_load_ratios.cpp acwr_rolling_uncoupled_28
///
/// **Source.** sources::windt_2018.
struct acwr_rolling_uncoupled_28 : detail::load_ratio<acwr_rolling_uncoupled_28> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.acwr_rolling_uncoupled_28",
                              .title = "Acute over chronic load, rolling means, 28 days before",
                              .result = "acwr",
                              .population = "definition, nobody was studied",
                              .source = &sources::windt_2018,
                              .provenance = provenance_t::primary,
                              .exact = true};

  static constexpr std::size_t least_days = 35;  ///< fewest days
  /// Acute load. @param loads of the days @return load of a day
  static constexpr double acute(const column<session_load>& loads) noexcept {
    return detail::mean_load(loads, 7);
  }
  /// Chronic load. @param loads of the days @return load of a day
  static constexpr double chronic(const column<session_load>& loads) noexcept {
    return detail::mean_load(loads, 28, 7);
  }
};

}  // namespace tonus::training::load
