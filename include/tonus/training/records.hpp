// SPDX-License-Identifier: BSL-1.0
/// @file
/// Personal records of every exercise of a log. No Boost.
#pragma once

#include <string>
#include <tonus/training/strength.hpp>
#include <vector>

namespace tonus::training {

/// Most repetitions that a record by repetitions is kept for.
inline constexpr std::int32_t most_record_reps = 20;

/// The heaviest load lifted for a number of repetitions, or more.
struct reps_record {
  std::int32_t reps = 0;  ///< 1 to `most_record_reps`
  double load_kg = 0;     ///< its load
  std::size_t set = 0;    ///< position in `log::sets()`, the earliest of equals
};

/// Records of one exercise.
struct exercise_records {
  std::uint32_t exercise = 0;            ///< position in `log::exercises()`
  std::int32_t workouts = 0;             ///< workouts with a set that counts
  std::vector<reps_record> by_reps{};    ///< one for each number of repetitions where the next
                                         ///< larger number has a lighter load; fewest first
  std::optional<strength_point> best{};  ///< highest estimate of the maximum
  std::int32_t passed = 0;               ///< how often an estimate passed all before it, the
                                         ///< first included
  strength_trend trend{};                ///< of the last window
  double most_tonnage_kg = 0;            ///< largest tonnage of one workout
  wall_seconds most_tonnage_time = 0;    ///< start of that workout
};

/// Records of every exercise with a load, in the order of `log::exercises()`.
///
/// Warm-ups do not count; drop sets count for the tonnage only. Loads are `effective_load_kg` under
/// the conventions. Of equal records the earliest is kept.
/// @param source a log @param rules conventions of loads and days @param how trends are judged
/// @return the records; or the field of the rules that is impossible
[[nodiscard]] outcome<std::vector<exercise_records>> records_of(const log& source,
                                                                const counting& rules = {},
                                                                const trend_rules& how = {});

/// Records as JSON. @param source the log they are of @param all from `records_of`
/// @return UTF-8 text: `{"exercises":[{"name":...,"by_reps":[...],"best":{...},...}]}`
[[nodiscard]] std::string records_json(const log& source, std::span<const exercise_records> all);

}  // namespace tonus::training
