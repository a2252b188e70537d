// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sets per muscle and ISO week of a training log. No Boost.
#pragma once

#include <tonus/civil_time.hpp>
#include <tonus/training/exercise.hpp>
#include <tonus/training/log.hpp>
#include <vector>

namespace tonus::training {

/// Work of one muscle, or of the group `back`, in one week.
struct weekly_muscle_volume {
  iso_week week;               ///< ISO week
  muscle which;                ///< a muscle, or `back`
  double direct_sets = 0;      ///< working sets with this muscle as primary
  double fractional_sets = 0;  ///< the same plus half a set for each working set it assists in
};

/// Weekly sets of every muscle that worked, weeks ascending, muscles in the order of `muscle`.
///
/// Working sets only (all but warm-ups) of exercises that were resolved to a row of the table.
/// A set credits the group `back` once, with the largest credit among its muscles. Sets count as
/// logged: a unilateral exercise logged once for both sides counts once.
/// Source of the half credit: `set_credit`.
/// @param source a log @return rows with a credit above 0
[[nodiscard]] std::vector<weekly_muscle_volume> weekly_volume(const log& source);

}  // namespace tonus::training
