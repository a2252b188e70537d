// SPDX-License-Identifier: BSL-1.0
/// @file
/// What rules want to know from a training log, each with the days it covers. No Boost.
#pragma once

#include <string_view>
#include <tonus/civil_time.hpp>
#include <tonus/training/log.hpp>
#include <vector>

namespace tonus::training {

/// Most whole weeks of the window that means are taken over.
inline constexpr int fact_window_weeks = 4;

/// One fact from a log.
struct log_fact {
  std::string_view name;     ///< as in the vocabulary, such as `back_sessions`
  double value;              ///< in `unit`
  std::string_view unit;     ///< `/wk` or `h`
  civil_day first;           ///< first day the value covers
  civil_day last;            ///< last day the value covers
  std::string_view meaning;  ///< how it was counted, static text
};

/// Facts of a log. One that the log is too short for is left out, never guessed.
///
/// The window is the last 28 days up to the last logged day; a shorter log gives the largest number
/// of whole weeks it covers, and one of under seven days gives no weekly means.
/// - `back_sessions`: workouts with a working set of an exercise whose primary muscle is in the
///   back (a deadlift is one, by its lower back), per week of the window;
/// - `min_gap`: shortest time between the starts of two such workouts in the window; n workouts
///   have n - 1 gaps, so it takes two;
/// - `fractional_sets`: the back's fractional sets in the last completed ISO week, which is the one
///   before the last logged day's unless that is a Sunday;
/// - `fractional_sets_4wk`: mean of the same over the four weeks before that one;
/// - `pull_sets`, `push_sets`: working sets per week of the window of multi-joint exercises that
///   pull with back, shoulders or biceps, or press with chest, shoulders or triceps, as primary
///   muscle; arm and leg work of one joint is on neither side;
/// - `pushup_sets`: working sets of push-ups of any kind per week of the window;
/// - `strength_sessions`: workouts with a working set of any resolved exercise, per week; the
///   vocabulary has no such fact, no rule reads it.
///
/// Sets under one start time are one workout.
/// @param source a log @return the facts it is long enough for
[[nodiscard]] std::vector<log_fact> log_facts(const log& source);

}  // namespace tonus::training
