// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is known of an input apart from its C++ type: name, unit, ranges. The run-time catalogue,
/// the C door and the docs are made from it.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>

namespace tonus {

/// The least number above zero: `possible(above_zero, 1000)` refuses 0 itself. Texts write it as
/// "above 0".
inline constexpr double above_zero = std::numeric_limits<double>::min();

/// A closed interval; infinite where there is no limit.
struct range {
  double least = -std::numeric_limits<double>::infinity();  ///< smallest value inside
  double most = std::numeric_limits<double>::infinity();    ///< largest value inside
  /// @param value the value @return whether it lies inside; NaN does not
  [[nodiscard]] constexpr bool holds(double value) const noexcept {
    return value >= least && value <= most;
  }
  /// @return whether there is a limit at all
  [[nodiscard]] constexpr bool bounded() const noexcept {
    return least > -std::numeric_limits<double>::infinity() ||
           most < std::numeric_limits<double>::infinity();
  }
};

/// Text of at most 63 characters that a constant can own.
struct short_text {
  char characters[64] = {};  ///< the text, zero-terminated
  std::size_t length = 0;    ///< without the zero
  /// Appends; a compile error in a constant that would be too long. @param text what to append
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) characters[length++] = c;
  }
  /// @return the text
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, length}; }
};

/// Joins a quantity's name and its unit suffix: `weight` and `kg` give `weight_kg`.
/// @param name the quantity @param suffix the unit, may be empty @return the joined name
[[nodiscard]] constexpr short_text suffixed(std::string_view name,
                                            std::string_view suffix) noexcept {
  short_text text;
  text.append(name);
  if (!suffix.empty()) {
    text.append("_");
    text.append(suffix);
  }
  return text;
}

/// An input of an equation or a rule, as the run-time catalogue shows it.
struct parameter {
  std::string_view stem;        ///< name without unit: `weight`
  short_text name;              ///< name with unit: `weight_kg`
  std::string_view fact;        ///< the fact of the vocabulary it is, or empty
  std::string_view unit;        ///< run-time code of its unit; empty for a choice
  std::string_view choices;     ///< names joined by `|`; empty for a number
  range possible;               ///< outside: refused
  range studied;                ///< outside: written with a caution
  double step = 0;              ///< values are whole multiples of it; 0: any number
  bool optional = false;        ///< may be left out (NaN, or 0 for a choice)
  bool list = false;            ///< a list of numbers
  std::size_t least_count = 1;  ///< of a list: fewest elements
  std::size_t most_count = 1;   ///< of a list: most elements
};

}  // namespace tonus
