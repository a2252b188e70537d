// SPDX-License-Identifier: BSL-1.0
/// @file
/// The tables of messages as they were emitted from src/data.
#pragma once

#include <span>
#include <tonus/message.hpp>

namespace tonus::detail {

/// A row of a table.
struct message_row {
  std::string_view rule;
  message_pattern pattern;
};

/// The rows of a language, in the order of the file: rows of one rule stand together.
[[nodiscard]] std::span<const message_row> message_rows(language_t language) noexcept;

/// The row for a finding: the first of its rule with its severity whose further condition holds.
/// @return null where there is none
[[nodiscard]] const message_row* find_message(const finding& found, language_t language) noexcept;

/// Fills in the numbers of a finding. @param rules the rules that gave it
/// @param complete receives false where a number outside of brackets is not known
[[nodiscard]] std::string fill_in(std::string_view text, const finding& found, language_t language,
                                  const rule_set& rules, bool& complete);

}  // namespace tonus::detail
