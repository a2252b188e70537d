// SPDX-License-Identifier: BSL-1.0
/// @file
/// Conventions of counting and days, as callers of C give them.
#pragma once

#include <optional>
#include <tonus/training/accounting.hpp>

#include "boundary.hpp"

namespace tonus::capi {

/// Size at the first release: the smallest a caller may say. Never changed.
inline constexpr std::uint32_t first_counting_size = 56;

/// A number, or nothing for NaN.
inline std::optional<double> given(double value) noexcept {
  return value == value ? std::optional(value) : std::nullopt;
}

/// A day since 1970-01-01; 0 is none. Far days are refused before they meet the calendar, whose
/// years are small numbers. @param name what a refusal names
inline outcome<std::optional<civil_day>> read_day(std::string_view name,
                                                  std::int64_t day) noexcept {
  constexpr std::int64_t most = 100'000;  // the year 2243
  if (day < 0 || day > most)
    return problem{.code = status::impossible,
                   .value = static_cast<double>(day),
                   .minimum = 0,
                   .maximum = most,
                   .name = name};
  if (day == 0) return std::optional<civil_day>{};
  return std::optional<civil_day>(civil_day(std::chrono::days(day)));
}

/// A choice, 0 being the first. An impossible number stays impossible: who checks it names it.
template <class Choice>
Choice choice_or_first(std::int32_t number) noexcept {
  return static_cast<Choice>(number == 0 ? 1 : number < 0 || number > 255 ? 255 : number);
}

/// Conventions, or the usual ones for null. The size is checked before.
inline outcome<training::counting> read_counting(const tonus_counting* from) noexcept {
  training::counting rules;
  if (from == nullptr) return rules;
  const auto first = read_day("from_day", from->from_day);
  if (!first) return first.error();
  const auto last = read_day("until_day", from->until_day);
  if (!last) return last.error();
  rules.weeks = choice_or_first<training::week_form>(from->weeks);
  rules.from = *first;
  rules.until = *last;
  rules.day_starts_at_h = from->day_starts_at_h;
  rules.hard_rir_most = given(from->hard_rir_most);
  rules.unrated = choice_or_first<training::unrated_set>(from->unrated);
  rules.dumbbells = choice_or_first<training::dumbbell_load>(from->dumbbells);
  rules.body_weight_kg = given(from->body_weight_kg);
  return rules;
}

}  // namespace tonus::capi
