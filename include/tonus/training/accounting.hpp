// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weekly training of a log, with every convention of counting named. No Boost.
#pragma once

#include <array>
#include <optional>
#include <tonus/civil_time.hpp>
#include <tonus/outcome.hpp>
#include <tonus/training/exercise.hpp>
#include <tonus/training/log.hpp>
#include <vector>

namespace tonus::training {

/// How days are joined to weeks.
enum class week_form : std::uint8_t {
  iso = 1,  ///< Monday to Sunday
  rolling,  ///< seven days each, the last ones ending with `counting::until`
};

/// What a working set without a rating of effort is.
enum class unrated_set : std::uint8_t {
  counts = 1,  ///< a hard set: most logs hold no ratings
  left_out,    ///< no hard set
};

/// What the load of an exercise with two dumbbells or kettlebells is.
enum class dumbbell_load : std::uint8_t {
  as_logged = 1,  ///< once: apps ask for the weight of one
  both,           ///< twice, where both hands hold one at a time (bilateral exercises)
};

/// Conventions of counting. Each published count means one of them; a result means nothing without.
struct counting {
  week_form weeks = week_form::iso;  ///< how days are joined to weeks
  std::optional<civil_day> from{};   ///< first day that is looked at; none: the first logged one
  std::optional<civil_day> until{};  ///< last day that is looked at; none: the last logged one
  std::int32_t day_starts_at_h = 0;  ///< 0 to 12: sets before this hour belong to the day before
  std::optional<double> hard_rir_most{};  ///< most repetitions in reserve of a hard set, 0 to 10;
                                          ///< none: every working set is hard
  unrated_set unrated = unrated_set::counts;           ///< sets without effort, given a limit
  dumbbell_load dumbbells = dumbbell_load::as_logged;  ///< load of two dumbbells
  std::optional<double> body_weight_kg{};              ///< 20 to 400; none: body weight is left out
};

/// Checks the conventions. @param rules any @return the first field that is impossible, or ok
[[nodiscard]] problem check_counting(const counting& rules) noexcept;

/// Work of one muscle, or of the group `back`, in one week. Warm-ups never count; a set of one side
/// counts a half, so that left and right make one.
struct muscle_week {
  double direct_sets = 0;                  ///< hard sets with this muscle as primary
  double fractional_sets = 0;              ///< the same, and half of the hard sets it assists in
  std::int32_t sessions = 0;               ///< workouts with a direct hard set: the frequency
  std::optional<double> shortest_gap_h{};  ///< shortest time from the start of the workout before,
                                           ///< in hours; none where there is no earlier one
};

/// A week of training. Weeks without a set are listed too.
struct training_week {
  civil_day first;                   ///< first day
  civil_day last;                    ///< last day, six later
  bool partial = false;              ///< part of it lies before `from` or the first logged day, or
                                     ///< after `until`
  std::int32_t sessions = 0;         ///< workouts (sets of one start time) with a working set
  std::int32_t working_sets = 0;     ///< every kind but warm-ups, of any exercise
  std::int32_t unrated_sets = 0;     ///< working sets without RPE and without RIR
  std::int32_t unresolved_sets = 0;  ///< working sets whose exercise no muscle is known of
  double hard_sets = 0;              ///< working sets that meet `counting::hard_rir_most`
  double tonnage_kg = 0;             ///< repetitions times load over working sets that have both
  std::int32_t unloaded_sets = 0;   ///< working sets with repetitions whose load is not known: they
                                    ///< add nothing to the tonnage
  std::int64_t reps = 0;            ///< repetitions of working sets
  double time_under_tension_s = 0;  ///< of working sets whose tempo is known
  tempo under_tension{};            ///< the same by phase: seconds of all repetitions together
  double push_sets = 0;  ///< hard sets of multi-joint presses with chest, shoulders or triceps
  double pull_sets = 0;  ///< hard sets of multi-joint pulls with back, shoulders or biceps
  std::array<muscle_week, muscle_count + 1> muscles{};  ///< by number of the muscle; 0 is not used

  /// Work of one muscle. @param which a muscle or `back` @return its row
  [[nodiscard]] const muscle_week& of(muscle which) const noexcept {
    return muscles[static_cast<std::size_t>(which)];
  }
};

/// Load that is moved in a set.
///
/// The logged load (twice for two dumbbells if so counted), more by the share of body weight that
/// the exercise moves (training.volume.bodyweight_effective_load; the share from the table unless
/// the caller gives one), less by the assistance. Of an exercise with an assisting machine or band
/// the logged load is what it takes off, unless the set names its assistance.
/// @param done the exercise, or null if unknown @param set a set of it @param rules conventions
/// @param fraction share of body weight, 0 to 1, in place of the table's
/// @return kilograms; none where the load is not known, or assistance takes all of it
[[nodiscard]] std::optional<double> effective_load_kg(const exercise* done, const logged_set& set,
                                                      const counting& rules,
                                                      std::optional<double> fraction = {}) noexcept;

/// Whether a set is a hard one. @param set a logged set @param rules conventions
/// @return false for warm-ups; RIR is taken as 10 less RPE where only RPE was logged
[[nodiscard]] bool is_hard(const logged_set& set, const counting& rules) noexcept;

/// The weeks of a log from its first set or `from` to its last or `until`.
///
/// Takes the time of the sets between the two days; gaps look back further where they must.
/// The order in which sets were added does not matter. Source of the half credit: `set_credit`.
/// @param source a log @param rules conventions
/// @return weeks ascending, empty for an empty log; or the field of `rules` that is impossible
[[nodiscard]] outcome<std::vector<training_week>> weekly_training(const log& source,
                                                                  const counting& rules = {});

/// Work of one muscle, or of the group `back`, in one week that has any.
struct weekly_muscle_volume {
  iso_week week;               ///< ISO week
  muscle which;                ///< a muscle, or `back`
  double direct_sets = 0;      ///< hard sets with this muscle as primary
  double fractional_sets = 0;  ///< the same plus half a set for each hard set it assists in
};

/// The credits of `weekly_training` as rows, weeks ascending, muscles in the order of `muscle`.
/// @param source a log @param rules conventions; weeks are ISO whatever they say, and the days that
///   are looked at those of `from` and `until`
/// @return rows with a credit above 0; none where the rules are impossible
[[nodiscard]] std::vector<weekly_muscle_volume> weekly_volume(const log& source,
                                                              counting rules = {});

}  // namespace tonus::training
