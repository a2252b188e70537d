// SPDX-License-Identifier: BSL-1.0
#include "claim_words.hpp"

#include <algorithm>

#include "../text/utf8.hpp"

namespace tonus::detail {
namespace {

bool is_digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }
bool is_word_letter(char letter) noexcept {
  return (letter >= 'a' && letter <= 'z') || is_digit(letter) ||
         (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

/// Writes umlauts out, since keyboards differ.
std::string without_umlauts(std::string_view text) {
  struct pair {
    std::string_view letter, instead;
  };
  constexpr pair pairs[] = {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}};
  std::string result;
  while (!text.empty()) {
    const auto* found =
        std::ranges::find_if(pairs, [&](const pair& p) { return text.starts_with(p.letter); });
    const bool known = found != std::end(pairs);
    result += known ? found->instead : text.substr(0, 1);
    text.remove_prefix(known ? found->letter.size() : 1);
  }
  return result;
}

/// Takes the part before a separator off the front.
std::string_view take(std::string_view& text, char separator) noexcept {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

bool fits(std::string_view word, std::string_view pattern) noexcept {
  if (!pattern.ends_with('*')) return word == pattern;
  return word.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool any_fits(const std::vector<std::string>& words, std::string_view group) {
  while (!group.empty()) {
    const std::string_view pattern = take(group, '|');
    if (std::ranges::any_of(words, [&](const std::string& word) { return fits(word, pattern); }))
      return true;
  }
  return false;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  const std::string plain = without_umlauts(text::lower(text));
  std::vector<std::string> words;
  bool inside = false;
  for (const char letter : plain) {
    if (is_word_letter(letter)) {
      if (!inside) words.emplace_back();
      words.back() += letter;
    }
    inside = is_word_letter(letter);
  }
  return words;
}

word_match match(const std::vector<std::string>& words, std::string_view pattern) {
  word_match result;
  const std::string plain = without_umlauts(pattern);
  std::string_view rest = plain;
  while (!rest.empty()) {
    const std::string_view group = take(rest, ' ');
    ++result.groups;
    if (any_fits(words, group)) ++result.found;
  }
  return result;
}

std::string first_number(std::string_view text, std::string_view otherwise) {
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::string(otherwise);
  std::string number;
  for (std::size_t i = first; i < text.size(); ++i) {
    const bool mark = (text[i] == '.' || text[i] == ',') && number.find('.') == std::string::npos &&
                      i + 1 < text.size() && is_digit(text[i + 1]);
    if (!mark && !is_digit(text[i])) break;
    number += mark ? '.' : text[i];
  }
  return number;
}

}  // namespace tonus::detail
