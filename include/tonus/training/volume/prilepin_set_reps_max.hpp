// SPDX-License-Identifier: BSL-1.0
/// @file
/// Most repetitions of a set by intensity, Prilepin's table.
#pragma once

#include <tonus/detail/prilepin.hpp>

namespace tonus::training::volume {

/// Most repetitions of a set of a lift by intensity (Prilepin's table).
///
/// @facts{training.volume.prilepin_set_reps_max}
/// **Formula.** The table's rows begin at 0, 70, 80 and 90 percent; a limit belongs to the row that
/// begins there.
///
/// **Inputs.** Intensity in percent of the one-repetition maximum.
/// **Studied population.** Olympic weightlifters. **Standard error.** None: it is a table.
///
/// **When not to use it.** For muscle size: the table comes from the competition lifts.
/// **Edges.** Below 55 %, the lowest row printed, the result carries `status::outside_studied`;
/// above 100 % is refused. Copies that print 70-75 or 80-85 leave gaps; here there are none.
///
/// **Example.** @snippet training_prilepin.cpp prilepin_set_reps_max
///
/// **Source.** sources::prilepin; three copies agree on every number.
struct prilepin_set_reps_max : detail::prilepin_column<prilepin_set_reps_max> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.volume.prilepin_set_reps_max",
                              .title = "Most repetitions of a set, Prilepin's table",
                              .result = "reps",
                              .population = "Olympic weightlifters",
                              .source = &sources::prilepin,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The column of the table that is shown.
  static constexpr auto shown = &detail::prilepin_row::set_reps_max;
};

}  // namespace tonus::training::volume
