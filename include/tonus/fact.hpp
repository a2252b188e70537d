// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an entry of the vocabulary is, and how its choices are numbered. Needs no Boost.
#pragma once

#include <string_view>

namespace tonus {

/// One entry of the vocabulary. A fact is a number (`unit` set) or a choice (`choices` set).
struct fact {
  std::string_view name;     ///< key, such as "weight"
  std::string_view meaning;  ///< what it measures or tells, in English
  std::string_view unit;  ///< canonical unit as a unit code ("kg", "kcal/d", "1"), "" for choices
  std::string_view choices;  ///< names joined by '|', numbered from 1; "" for numbers
  double least;              ///< smallest possible value in the canonical unit (choices: 1)
  double most;  ///< largest possible value in the canonical unit (choices: their count)

  /// @return whether the fact is a choice rather than a number
  [[nodiscard]] constexpr bool is_choice() const noexcept { return !choices.empty(); }
};

/// Counts the choices of a list such as "male|female".
/// @param choices names joined by '|' @return how many; 0 for an empty list
[[nodiscard]] constexpr int choice_count(std::string_view choices) noexcept {
  int count = choices.empty() ? 0 : 1;
  for (const char letter : choices) count += letter == '|' ? 1 : 0;
  return count;
}

/// Name of a choice by its number. @param choices names joined by '|' @param number from 1
/// @return the name, or "" where there is no such number
[[nodiscard]] constexpr std::string_view choice_name(std::string_view choices,
                                                     int number) noexcept {
  if (number < 1 || number > choice_count(choices)) return {};
  for (; number > 1; --number) choices.remove_prefix(choices.find('|') + 1);
  return choices.substr(0, choices.find('|'));
}

/// Number of a choice by its name. @param choices names joined by '|' @param name exact name
/// @return number from 1, or 0 where there is no such name
[[nodiscard]] constexpr int choice_number(std::string_view choices,
                                          std::string_view name) noexcept {
  for (int number = 1; number <= choice_count(choices); ++number) {
    if (choice_name(choices, number) == name) return number;
  }
  return 0;
}

namespace detail {
/// A fact that is a number.
consteval fact number(std::string_view name, std::string_view meaning, std::string_view unit,
                      double least, double most) {
  return {name, meaning, unit, {}, least, most};
}
/// A fact that is one of several choices.
consteval fact choice_of(std::string_view name, std::string_view meaning,
                         std::string_view choices) {
  return {name, meaning, {}, choices, 1.0, static_cast<double>(choice_count(choices))};
}
/// A fact that is true or false.
consteval fact yes_no(std::string_view name, std::string_view meaning) {
  return choice_of(name, meaning, "yes|no");
}
}  // namespace detail

}  // namespace tonus
