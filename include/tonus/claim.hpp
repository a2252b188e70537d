// SPDX-License-Identifier: BSL-1.0
/// @file
/// Popular claims about training, food and fat, answered by the rule that judges each.
#pragma once

#include <tonus/message.hpp>

namespace tonus {

/// A claim that people make, with the rule that judges it (src/data/claims.csv).
struct claim {
  std::string_view id;    ///< name within the table
  std::string_view rule;  ///< the rule that judges it
  /// The facts that state the claim, joined by `;`. `fact=value` is part of it, `fact~value` is
  /// assumed where the person's facts do not tell it. `#50` is the number in the text, else 50.
  std::string_view facts;
  std::string_view english;        ///< the claim in English
  std::string_view german;         ///< the claim in German
  std::string_view english_words;  ///< groups of words that tell it: `a|b* c` is (a or b...) and c
  std::string_view german_words;   ///< the same in German

  /// @param language the language @return the claim in it
  [[nodiscard]] constexpr std::string_view wording(language_t language) const noexcept {
    return language == language_t::german ? german : english;
  }
};

/// Lists the claims. @return all of them, in the order of the table
[[nodiscard]] std::span<const claim> claim_table() noexcept;

/// What is said to a claim.
struct claim_answer {
  const claim* matched = nullptr;     ///< the claim that the text makes; null where none is known
  finding found;                      ///< what its rule says; meaningless where none is known
  std::string message;                ///< in the language asked for; empty where none is known
  std::vector<const claim*> nearest;  ///< others that share words with the text, best first
};

/// Checks a claim such as "crunches burn belly fat". English and German are understood.
/// @param text the claim @param language of the message
/// @param known facts of the person; a claim that depends on them is judged for this person, and
///   what stops withhold is left out
/// @return the answer; `bad_text` where the text is empty or not UTF-8
[[nodiscard]] outcome<claim_answer> check_claim(std::string_view text, language_t language,
                                                const facts& known = {});

}  // namespace tonus
