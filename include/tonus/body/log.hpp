// SPDX-License-Identifier: BSL-1.0
/// @file
/// The body log: weighings, body fat, girths, skinfolds, energy eaten, and what a morning tells of
/// recovery, day by day. No Boost.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tonus/civil_time.hpp>
#include <tonus/outcome.hpp>
#include <vector>

namespace tonus::body {

/// What a body log can hold.
enum class measure : std::uint8_t {
  weight = 1,   ///< body weight, kg
  body_fat,     ///< share of body weight that is fat, %
  fat_mass,     ///< mass of body fat, kg
  intake,       ///< energy eaten, kcal
  waist,        ///< girth of the waist, cm
  hip,          ///< girth of the hips, cm
  neck,         ///< girth of the neck, cm
  subscapular,  ///< skinfold below the shoulder blade, mm: the measure of the upper back
  triceps,      ///< skinfold at the back of the upper arm, mm
  suprailiac,   ///< skinfold above the hip bone, mm
  abdominal,    ///< skinfold beside the navel, mm
  thigh,        ///< skinfold at the front of the thigh, mm
  rmssd,        ///< heart rate variability of the morning, ms
  hr_rest,      ///< resting heart rate of the morning, beats a minute
  sleep,        ///< sleep of the night before, h
};

/// Number of measures.
inline constexpr std::size_t measure_count = 15;
/// @param what a measure @return whether the entries of a day add up: what was eaten and slept
constexpr bool adds_up(measure what) noexcept {
  return what == measure::intake || what == measure::sleep;
}

/// Name, unit and bounds of a measure.
struct measure_about {
  std::string_view name;  ///< such as `weight`; that of the fact where the vocabulary has one
  std::string_view
      unit;      ///< of values in a log: `kg`, `%`, `kcal/d`, `cm`, `mm`, `ms`, `/min`, `h`
  double least;  ///< smallest possible value; 0 itself is refused but for what adds up
  double most;   ///< largest possible value
};

/// @param what a measure @return what is known of it
[[nodiscard]] const measure_about& about_measure(measure what) noexcept;

/// One value of a body log.
struct body_entry {
  wall_seconds time = 0;           ///< wall clock; midnight where only the day is known
  measure what = measure::weight;  ///< what was measured
  double value = 0;                ///< in the unit of the measure
  std::int64_t line = 0;           ///< line of the source file, 0 if none
};

/// The value that stands for a day.
struct day_value {
  civil_day day;             ///< the day
  double value = 0;          ///< in the unit of the measure
  std::int32_t entries = 0;  ///< how many entries it was made from
};

/// A row of a file that could not be used.
struct rejected_row {
  std::int64_t line = 0;  ///< line on which the row starts, from 1
  std::string why;        ///< column, value and what is allowed
};

/// In which order day and month stand in dates such as 03/04/2025, which do not say.
enum class date_order : std::uint8_t { day_first = 1, month_first };

/// What to take where a file itself does not say.
struct log_options {
  std::string_view weight_unit{};     ///< `kg`, `lb` or `st`; empty: kg is assumed and said so
  std::optional<date_order> dates{};  ///< none: a date with slashes is refused
};

/// What one import read; `rows == used + empty + rejected`.
struct log_summary {
  char separator = ',';              ///< between fields
  std::int64_t rows = 0;             ///< rows below the header
  std::int64_t used = 0;             ///< rows that gave at least one value
  std::int64_t empty = 0;            ///< rows with a date and no value in a column that is read
  std::int64_t rejected = 0;         ///< rows that could not be used
  std::int64_t values = 0;           ///< values read
  bool weight_unit_assumed = false;  ///< no unit in file or options: kilograms assumed
  std::vector<std::string> unknown_columns;  ///< columns nothing was read from
};

/// Measurements of one person. Not for use by two threads at once; distinct logs are independent.
///
/// Several values of one measure on one day: of weight and of every other size the earliest of the
/// day stands for it (a later one holds food, drink and clothes), and of several of the same moment
/// their mean; energy eaten and sleep are added up, since files list meals and naps. So a file of
/// meals read twice counts twice, and weighings read twice change nothing.
///
/// @snippet body_log.cpp read
class log {
 public:
  /// Adds one value. @param entry checked with `check_entry` @return its position in `entries()`,
  ///   or why it was refused
  outcome<std::size_t> add(const body_entry& entry);

  /// Reads a CSV file with a header: a date column and at least one measure. Known are the exports
  /// of openScale and Withings, and any `date,weight`, `date,kcal` and the like: a heading is a
  /// name such as `weight`, `Fat mass (kg)`, `body_fat_%`, `Calories`, `HRV`, `Resting heart rate`,
  /// `Sleep (min)` or `Gewicht`, with or without a unit in brackets or at its end (kg, g, lb, st;
  /// %; cm, in, mm; kcal, kJ; ms; bpm; h, min). Separators are comma, semicolon or tab; a byte
  /// order mark and a decimal comma are read. A 0 in a column of sizes is how openScale writes "not
  /// measured" and is read as such. Date and clock may stand in two columns.
  /// @param text the whole file, UTF-8 @param options what the file does not name
  /// @return what was read, with bit `some_rows_failed` if rows were rejected; or why nothing was
  ///   (status bad_text), in which case the log is unchanged
  outcome<log_summary> import_text(std::string_view text, const log_options& options = {});

  /// @return every value in the order it was added
  [[nodiscard]] std::span<const body_entry> entries() const noexcept { return entries_; }
  /// @return the rows that imports could not use, in the order they were read
  [[nodiscard]] std::span<const rejected_row> rejected() const noexcept { return rejected_; }

  /// The days on which something was measured. @param what a measure
  /// @return one value a day, ascending; days without are left out
  [[nodiscard]] std::vector<day_value> days_of(measure what) const;

 private:
  std::vector<body_entry> entries_;
  std::vector<rejected_row> rejected_;
};

/// Checks a value against the bounds of its measure. @param entry any entry
/// @return what is wrong with it, or status ok
[[nodiscard]] problem check_entry(const body_entry& entry) noexcept;

/// Weight and energy eaten as columns over every calendar day, for the filters.
struct daily_columns {
  civil_day first{};                ///< the day of row 0
  std::vector<double> day;          ///< 0, 1, 2, ...
  std::vector<double> weight_kg;    ///< NaN where there was no weighing
  std::vector<double> intake_kcal;  ///< NaN where nothing was logged
};

/// Every day from the first to the last with a weight or an intake. @param source a log
/// @return columns of equal length, empty for a log with neither
[[nodiscard]] daily_columns columns_of(const log& source);

}  // namespace tonus::body
