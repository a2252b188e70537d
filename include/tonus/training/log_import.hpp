// SPDX-License-Identifier: BSL-1.0
/// @file
/// Options and results of reading the files that training apps export. No Boost.
///
/// Read are, with `,`, `;` or a tab between the fields and the columns in any order:
/// - Strong's comma files (with or without durations, notes and RPE; English and French) and its
///   semicolon files (with unit columns, with or without a header; and the quoted form that starts
///   with `Workout #`);
/// - Hevy's in kilograms or pounds, kilometres or miles;
/// - FitNotes' (`Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment`, or
///   with a `Weight Unit` column): days without a clock, so that a day is one workout;
/// - Fitbod's (`Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,
///   Note,multiplier`): the clock as written, its offset from UTC left out; rows of one day that
///   follow each other are one workout. Nothing is read from `multiplier`, `Incline` and
///   `Resistance`;
/// - tonus' own (`export_csv`), and any other by a map of its columns (`import_options::columns`).
///
/// Dates are those of `read_date`: English, German and French, 24 or 12 hours.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tonus::training {

/// Units of weight in files.
enum class weight_unit : std::uint8_t { kilogram = 1, pound };

/// Units of distance in files.
enum class distance_unit : std::uint8_t { metre = 1, kilometre, mile, foot, yard };

/// What to take where a file itself does not say: Strong's comma files name no unit, since it is a
/// setting of the app.
struct import_options {
  std::optional<weight_unit> weight{};  ///< none: kilograms are assumed, and the report says so
  std::optional<distance_unit>
      distance{};  ///< none: kilometres are assumed, and the summary says so
  /// Which heading of a file of no known app means what: `role=heading` joined by `;`, such as
  /// `start=Datum;exercise=Lift;load_lb=Weight;reps=Reps`. Roles: `start` (date, with or without
  /// clock), `exercise` and one of `reps`, `duration`, `distance` are needed; further `workout`,
  /// `type`, `set_order`, `warmup`, `side`, `load`, `load_kg`, `load_lb`, `load_unit`, `rpe`,
  /// `rir`, `distance_m`, `distance_km`, `distance_mi`, `distance_unit`, `assistance_kg`,
  /// `heart_rate_bpm`, `tempo`. Durations are seconds, m:ss or h:mm:ss. Outlives the call.
  std::string_view columns{};
};

/// A row that could not be used.
struct rejected_row {
  std::int64_t line = 0;  ///< line of the file on which the row starts, from 1
  std::string why;        ///< field, value and what is allowed
};

/// The apps whose files are read.
enum class log_app : std::uint8_t {
  strong = 1,
  hevy,
  fitnotes,
  fitbod,
  tonus,   ///< written by `export_csv`
  mapped,  ///< any other, read by `import_options::columns`
};

/// Name of an app. @param app any @return static text such as `fitnotes`
[[nodiscard]] std::string_view log_app_name(log_app app) noexcept;

/// What one call of `log::import_text` read; `rows == sets + rejected + other_rows`.
struct import_summary {
  log_app app = log_app::strong;       ///< whose file it is
  char separator = ',';                ///< between fields
  bool has_header = true;              ///< false for Strong's headerless semicolon file
  std::int64_t rows = 0;               ///< rows below the header
  std::int64_t sets = 0;               ///< rows that became sets
  std::int64_t other_rows = 0;         ///< rest timers and notes
  std::int64_t rejected = 0;           ///< rows that could not be used
  bool weight_unit_assumed = false;    ///< no unit in file or options: kilograms assumed
  bool distance_unit_assumed = false;  ///< distances above 0 without a unit: kilometres assumed
  std::vector<std::string> unknown_columns;  ///< columns of the file nothing was read from
};

}  // namespace tonus::training
