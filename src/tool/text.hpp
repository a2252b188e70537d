// SPDX-License-Identifier: BSL-1.0
/// @file
/// Small helpers of the tool: numbers, problems and tables as text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tonus/civil_time.hpp>
#include <tonus/status.hpp>
#include <vector>

namespace tonus::tool {

/// A number as people read it, at most `digits` significant digits; "-" for NaN.
[[nodiscard]] std::string number(double value, int digits = 6);

/// A problem as one line.
[[nodiscard]] std::string describe(const problem& what);

/// A number with or without unit. Throws `refused`. @param name the option it belongs to
/// @param text what was given; empty: nothing @param unit the unit of the result
[[nodiscard]] std::optional<double> read_quantity(const char* name, std::string_view text,
                                                  std::string_view unit);

/// A date such as `2026-01-31`. Throws `refused`. @param name the option it belongs to
/// @param text what was given
[[nodiscard]] civil_day read_day(const char* name, const std::string& text);

/// The content of a file. Throws `refused` with the path and the reason.
[[nodiscard]] std::string read_file(const std::string& path);

/// Rows of cells, printed in aligned columns.
class table {
 public:
  /// @param header names of the columns; their number is the width of every row
  explicit table(std::vector<std::string> header) { add(std::move(header)); }
  /// Adds a row. @param row its cells
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  /// Whether there is nothing below the header.
  [[nodiscard]] bool empty() const { return rows_.size() == 1; }
  /// The header and the rows.
  [[nodiscard]] const std::vector<std::vector<std::string>>& rows() const { return rows_; }
  /// Prints to stdout, indented by two blanks.
  void print() const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace tonus::tool
