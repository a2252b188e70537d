// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words of a claim and how well they fit a row of the table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tonus::detail {

/// The words of a text in lower case, umlauts written out (ae, oe, ue, ss), in their order.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// How many groups of a pattern have a word in the text.
struct word_match {
  int found = 0;   ///< groups with a word
  int groups = 0;  ///< groups in all

  /// @return whether every group has one
  [[nodiscard]] bool full() const noexcept { return groups > 0 && found == groups; }
};

/// Compares words with a pattern: groups split by blanks, words of a group by `|`, `*` at the end
/// of a word stands for any ending.
[[nodiscard]] word_match match(const std::vector<std::string>& words, std::string_view pattern);

/// The first number in a text, with point or comma; `otherwise` where there is none.
[[nodiscard]] std::string first_number(std::string_view text, std::string_view otherwise);

}  // namespace tonus::detail
