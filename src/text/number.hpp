// SPDX-License-Identifier: BSL-1.0
/// @file
/// Decimal numbers as training apps write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tonus::text {

/// Whether a comma may stand for the decimal point.
enum class decimal_comma : std::uint8_t {
  plain,     ///< yes: in semicolon-separated text a comma is the decimal mark
  doubtful,  ///< yes, unless it may be a thousands mark: `1,500` is refused, `7,5` is read
};

/// Reads a whole trimmed text as one decimal number; "nan", "inf" and hexadecimal are refused.
/// @param text digits with sign, point or comma, and exponent @param comma how to read a comma
/// @return the number, infinite when too large for a double; nothing when it is no number
[[nodiscard]] std::optional<double> read_number(std::string_view text, decimal_comma comma);

}  // namespace tonus::text
