// SPDX-License-Identifier: BSL-1.0
/// @file
/// The training log: sets, where they came from, and their totals. No Boost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tonus/outcome.hpp>
#include <tonus/training/log_import.hpp>
#include <tonus/training/resolve.hpp>
#include <tonus/training/set_record.hpp>
#include <unordered_map>
#include <vector>

namespace tonus::training {

/// An exercise name of a log.
struct logged_exercise {
  std::string name;       ///< as written, trimmed
  resolved found;         ///< the table row it stands for
  std::int64_t sets = 0;  ///< sets logged under this name, warm-ups included
};

/// A set kept by a log.
struct logged_set {
  wall_seconds time;                     ///< start of the workout, wall clock
  std::uint32_t exercise;                ///< position in `log::exercises()`
  std::uint32_t workout;                 ///< position in `log::workouts()`
  set_type type;                         ///< kind of set
  std::optional<std::int32_t> reps;      ///< repetitions
  std::optional<double> load_kg;         ///< load in kilograms
  std::optional<double> rpe;             ///< rating of perceived exertion
  std::optional<double> rir;             ///< repetitions in reserve
  std::optional<double> distance_m;      ///< metres
  std::optional<double> duration_s;      ///< seconds
  std::optional<double> assistance_kg;   ///< kilograms taken off
  std::optional<double> heart_rate_bpm;  ///< mean heart rate
  std::optional<training::tempo> tempo;  ///< seconds of the phases
  training::side side;                   ///< which side
  std::int64_t line;                     ///< line of the source file, 0 if none
};

/// @param set a logged set @return whether it is a working set: every kind but warm-ups
[[nodiscard]] constexpr bool is_working(const logged_set& set) noexcept {
  return set.type != set_type::warmup;
}

/// A name no exercise was found for.
struct unresolved_name {
  std::string name;       ///< as written
  std::int64_t sets = 0;  ///< sets logged under it
};

/// What a log holds; `rows == sets + rejected.size() + other_rows`.
struct log_report {
  std::int64_t rows = 0;               ///< rows read from files, and sets added one by one
  std::int64_t sets = 0;               ///< rows that are sets
  std::int64_t working_sets = 0;       ///< sets of every type but warm-ups
  std::int64_t other_rows = 0;         ///< rows that are no sets: rest timers and notes
  std::int64_t reps = 0;               ///< repetitions of all sets, warm-ups included
  double tonnage_kg = 0;               ///< load, less assistance, times repetitions over working
                                       ///< sets that have both
  std::optional<civil_day> first_day;  ///< day of the earliest set
  std::optional<civil_day> last_day;   ///< day of the latest set
  std::int64_t exercises = 0;          ///< distinct exercise names as written
  std::int64_t not_strength = 0;       ///< working sets under known names of no strength work
  std::int64_t zero_reps = 0;  ///< working sets without repetitions, time or distance above 0
  std::vector<unresolved_name> unresolved;  ///< most sets first, then by name
  std::vector<rejected_row> rejected;       ///< in the order they were read
  bool weight_unit_assumed = false;         ///< a file named no weight unit and kg was assumed
};

/// Positions in `log::sets()` by day, in the order they were added.
using day_index = std::map<civil_day, std::vector<std::uint32_t>>;

/// A training log. Not for use by two threads at once; distinct logs are independent.
///
/// Free-text notes are not kept. Importing the same file twice counts it twice. A call that fails,
/// by exhausted memory too, leaves the log as it was. Adding a set costs the logarithm of the
/// number of days; what is asked of some weeks costs no more than their sets (`counting::from`).
class log {
 public:
  /// Adds one set. @param set checked with `check_set`; texts are copied
  /// @return its position in `sets()`, or why it was refused
  outcome<std::size_t> add(const set_record& set);

  /// Reads a file of Strong or Hevy; see `log_import.hpp`. A row that cannot be read is listed in
  /// the report with its line and the rest is used.
  /// @param text the whole file, UTF-8 @param options units the file does not name
  /// @return what was read, with bit `some_rows_failed` if rows were rejected; or why nothing
  ///   was (status bad_text), in which case the log is unchanged. The problem's name and the
  ///   summary's texts view `text` or static storage.
  outcome<import_summary> import_text(std::string_view text, const import_options& options = {});

  /// @return every set in the order it was added
  [[nodiscard]] std::span<const logged_set> sets() const noexcept { return sets_; }
  /// @return every exercise name in the order it first came up
  [[nodiscard]] std::span<const logged_exercise> exercises() const noexcept { return exercises_; }
  /// @return the sets of each day that has any, by the calendar's midnight
  [[nodiscard]] const day_index& days() const noexcept { return days_; }
  /// @return every workout name in the order it first came up
  [[nodiscard]] std::span<const std::string> workouts() const noexcept { return workouts_; }
  /// The table row of a set's exercise. @param set one of `sets()` @return the row, or null
  [[nodiscard]] const exercise* exercise_of(const logged_set& set) const noexcept {
    return exercises_[set.exercise].found.row;
  }

  /// @return rows that could not be used, in the order they were read
  [[nodiscard]] std::span<const rejected_row> rejected() const noexcept { return rejected_; }
  /// @return names that no exercise was found for, most sets first, then by name
  [[nodiscard]] std::vector<unresolved_name> unresolved() const;

  /// Counts and sums over the whole log. @return a fresh report
  [[nodiscard]] log_report report() const;

 private:
  struct text_hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>{}(text);
    }
  };
  using name_index = std::unordered_map<std::string, std::uint32_t, text_hash, std::equal_to<>>;

  // Takes back what was added since it was made, unless it is told to keep it.
  class rollback {
   public:
    explicit rollback(log& target) noexcept;
    rollback(const rollback&) = delete;
    rollback& operator=(const rollback&) = delete;
    ~rollback();
    void keep() noexcept { kept_ = true; }

   private:
    void take_back_set() noexcept;

    log& target_;
    std::size_t sets_, exercises_, workouts_, rejected_;
    bool kept_ = false;
  };

  std::uint32_t exercise_index(std::string_view name);
  std::uint32_t workout_index(std::string_view name);

  std::vector<logged_set> sets_;
  std::vector<logged_exercise> exercises_;
  std::vector<std::string> workouts_;
  day_index days_;
  name_index exercise_names_;
  name_index workout_names_;
  std::vector<rejected_row> rejected_;
  std::int64_t other_rows_ = 0;
  bool weight_unit_assumed_ = false;
};

}  // namespace tonus::training
