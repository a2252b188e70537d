// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rules at run time: everything a host needs to list, show and evaluate them by id.
#pragma once

#include <span>
#include <tonus/rules/rule.hpp>

namespace tonus {

/// Most inputs a rule has.
inline constexpr std::size_t most_rule_inputs = 10;
/// Most thresholds a rule has.
inline constexpr std::size_t most_rule_thresholds = 16;

/// A rule of the catalogue.
struct rule_entry {
  const rule_about* info = nullptr;            ///< id, title, grade, severities, sources
  std::span<const parameter> parameters;       ///< inputs in order; every one is a fact
  std::span<const rule_threshold> thresholds;  ///< the numbers that decide
  /// Of each input its position in the vocabulary.
  std::array<std::uint16_t, most_rule_inputs> facts{};
  /// Evaluates numbers, one for each parameter, that were checked: a missing optional one is NaN.
  /// The second argument is a number for each threshold, or null: as published.
  verdict (*evaluate)(const double* arguments, const double* limits) noexcept = nullptr;
};

/// Lists the rules. @return all of them, sorted by id
[[nodiscard]] std::span<const rule_entry> rule_table() noexcept;

/// A rule by its id. @param id such as `energy.deficit.size` @return the entry, or null
[[nodiscard]] const rule_entry* find_rule(std::string_view id) noexcept;

}  // namespace tonus
