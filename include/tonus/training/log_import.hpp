// SPDX-License-Identifier: BSL-1.0
/// @file
/// Options and results of reading the files that Strong and Hevy export. No Boost.
///
/// Read are: Strong's comma files (with or without durations, notes and RPE; English and French),
/// its semicolon files (with unit columns, with or without a header; and the quoted form that
/// starts with `Workout #`), and Hevy's in kilograms or pounds, kilometres or miles. Columns may
/// stand in any order. Dates are those of `read_date`: English, German and French, 24 or 12 hours.
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
};

/// A row that could not be used.
struct rejected_row {
  std::int64_t line = 0;  ///< line of the file on which the row starts, from 1
  std::string why;        ///< field, value and what is allowed
};

/// The apps whose files are read.
enum class log_app : std::uint8_t { strong = 1, hevy };

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
