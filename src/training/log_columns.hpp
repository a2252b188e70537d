// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which field of a log file means what.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tonus/status.hpp>
#include <tonus/training/log_import.hpp>
#include <vector>

namespace tonus::training {

/// What a column is read for.
enum class column : std::uint8_t {
  date,
  workout,
  exercise,
  set_order,
  set_type,
  weight,
  weight_unit,
  reps,
  rpe,
  rir,
  distance,
  distance_unit,
  seconds,
  warmup,
  set_count,
  side,
  assistance,
  heart_rate,
  tempo,
  category,
  known,  ///< an export's own column that nothing is read from
};

/// Number of columns something is read from.
inline constexpr std::size_t read_columns = static_cast<std::size_t>(column::known);

/// The shape of one file.
struct log_layout {
  log_app app = log_app::strong;
  bool has_header = true;
  std::size_t fields = 0;                         ///< every row must have as many
  std::array<std::size_t, read_columns> at{};     ///< position + 1 in the row, 0 = no such column
  std::array<std::string, read_columns> names{};  ///< headings as written
  std::optional<weight_unit> weight;              ///< named by the heading
  std::optional<distance_unit> distance;          ///< named by the heading
  std::vector<std::string> unknown;               ///< headings that no dialect has

  /// Whether the file has a column.
  [[nodiscard]] bool has(column which) const noexcept {
    return at[static_cast<std::size_t>(which)] != 0;
  }
};

/// Reads a header, or recognises the first row of Strong's headerless file.
/// @param row the first record @param separator between its fields @param layout receives the shape
/// @return empty if the file is known, else what is missing, static text
[[nodiscard]] std::string_view read_layout(std::span<const std::string> row, char separator,
                                           log_layout& layout);

/// Reads a header by a map of columns. @param row the first record
/// @param columns as in `import_options` @param layout receives the shape
/// @return ok, or the role or heading that is wrong, a view of `columns`
[[nodiscard]] problem read_mapped_layout(std::span<const std::string> row, std::string_view columns,
                                         log_layout& layout);

/// Unit of a cell such as `lbs`. @param text normal form @return nothing if it is no weight unit
[[nodiscard]] std::optional<weight_unit> read_weight_unit(std::string_view text) noexcept;

/// Unit of a cell such as `miles`. @param text normal form @return nothing if it is none
[[nodiscard]] std::optional<distance_unit> read_distance_unit(std::string_view text) noexcept;

}  // namespace tonus::training
