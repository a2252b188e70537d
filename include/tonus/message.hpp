// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a finding says to a person, in English or German.
///
/// The library's answers are codes and numbers; the texts stand in one table for each language
/// (src/data/messages_en.csv and messages_de.csv), so that a host can bring its own.
#pragma once

#include <string>
#include <tonus/finding.hpp>
#include <tonus/rule_set.hpp>

namespace tonus {

/// A language that the messages exist in.
enum class language_t : std::int32_t { english = 1, german };
/// Names of language_t, as ISO 639-1 codes.
template <>
inline constexpr std::string_view choice_names<language_t> = "en|de";

/// What a finding says to a person, with its numbers and their units.
///
/// Numbers that a stop hides are left out together with the part of the text that needs them. A
/// finding that a stop withholds whole says only that.
/// @param found the finding @param language the language
/// @param rules the rules that gave it, whose changed thresholds the text then names
/// @return the text; empty where there is nothing to remark; what is missing where the rule was not
///   evaluated
[[nodiscard]] std::string message_text(const finding& found, language_t language,
                                       const rule_set& rules = {});

/// The message of one rule on facts, with what the stops of all rules withhold left out.
/// @param id the rule @param known the facts @param language the language
/// @return the text, or `unknown_id`
[[nodiscard]] outcome<std::string> rule_message(std::string_view id, const facts& known,
                                                language_t language);

/// A message as it stands in the table of a language.
struct message_pattern {
  std::string_view severity;  ///< the severities it is for, joined by `|`
  std::string_view when;      ///< "", or what else must hold: `input=eccentric`, `mark=2`
  /// The text. `{name}` stands for an input, a computed number, a threshold of the rule, or with
  /// the name `threshold` for the one crossed; `{-name}` for its opposite. A part in square
  /// brackets is shown where all its numbers are known and may be told.
  std::string_view text;
};

/// The messages of a rule as they stand in the table. @param id the rule @param language the
/// language
/// @return empty for an unknown rule
[[nodiscard]] std::vector<message_pattern> message_patterns(std::string_view id,
                                                            language_t language);

/// A number with its unit as people read it: `7.5 hours`, `7,5 Stunden`. About three figures.
/// @param value the number @param unit a unit code @param language the language @return the text
[[nodiscard]] std::string number_text(double value, std::string_view unit, language_t language);

}  // namespace tonus
