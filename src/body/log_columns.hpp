// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which column of a body log's file means what, and in which unit.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <tonus/body/log.hpp>
#include <vector>

namespace tonus::body {

/// A column something is read from.
struct measure_column {
  std::size_t at;    ///< position in the row
  measure what;      ///< what it holds
  std::string unit;  ///< of its values; empty where the heading names none
  std::string name;  ///< heading as written
};

/// The shape of one file.
struct log_layout {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t fields = 0;               ///< every row must have as many
  std::size_t date = none;              ///< day, with or without clock
  std::size_t clock = none;             ///< clock in a column of its own
  std::size_t weight_unit = none;       ///< unit of the row's weight
  std::vector<measure_column> columns;  ///< at least one
  std::vector<std::string> unknown;     ///< headings nothing is read from
};

/// Reads a header. @param row the first record @param layout receives the shape
/// @return empty if the file is known, else what is missing, static text
[[nodiscard]] std::string_view read_layout(std::span<const std::string> row, log_layout& layout);

/// Whether a unit fits a measure, in the spellings of files ("lbs", "kcal").
/// @param what a measure @param unit in normal form
[[nodiscard]] bool unit_fits(measure what, std::string_view unit) noexcept;

/// A value in the unit of its measure. @param what a measure @param value in `unit`
/// @param unit one that fits
[[nodiscard]] double in_own_unit(measure what, double value, std::string_view unit) noexcept;

}  // namespace tonus::body
