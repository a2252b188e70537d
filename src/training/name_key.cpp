// SPDX-License-Identifier: BSL-1.0
#include "training/name_key.hpp"

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"
#include "training/name_spellings.hpp"

namespace tonus::training {
namespace {

// Letters of any script belong to words; ASCII signs and blanks part them.
bool in_word(char letter) noexcept {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
         static_cast<unsigned char>(letter) >= 0x80;
}

// "rows" and "row" alike; "press" keeps its s.
std::string_view singular(std::string_view word) noexcept {
  if (word.size() > 2 && word.ends_with('s') && !word.ends_with("ss")) word.remove_suffix(1);
  return word;
}

// The words in their order, spelled out, between single blanks, with one at either end.
std::string spelled_out(std::string_view name) {
  const std::string plain = text::normal_form(name);
  std::string line = " ";
  for (auto at = plain.begin(); at != plain.end();) {
    const auto end = std::find_if_not(at, plain.end(), in_word);
    if (end != at) {
      const std::string_view word = singular(std::string_view(at, end));
      const auto found = std::ranges::find(words::spellings, word, &words::rewriting::from);
      line += found == std::ranges::end(words::spellings) ? word : found->to;
      line += ' ';
    }
    at = std::find_if(end, plain.end(), in_word);
  }
  return line;
}

void join_phrases(std::string& line) {
  for (const auto& [from, to] : words::phrases) {
    const std::string whole = ' ' + std::string(from) + ' ';
    const std::string joined = to.empty() ? " " : ' ' + std::string(to) + ' ';
    for (auto at = line.find(whole); at != std::string::npos; at = line.find(whole))
      line.replace(at, whole.size(), joined);
  }
}

bool has_all(const std::vector<std::string>& all, std::string_view wanted) {
  return std::ranges::all_of(split_words(wanted), [&](std::string_view word) {
    return std::ranges::find(all, word) != all.end();
  });
}

void follow_implications(std::vector<std::string>& all) {
  for (const auto& [when, drop, add] : words::implications) {
    if (!has_all(all, when)) continue;
    for (const std::string_view word : split_words(drop)) std::erase(all, word);
    for (const std::string_view word : split_words(add)) all.emplace_back(word);
  }
}

}  // namespace

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find(' '), text.size());
    if (length > 0) found.push_back(text.substr(0, length));
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return found;
}

std::string name_key(std::string_view name) {
  std::string line = spelled_out(name);
  join_phrases(line);
  const auto parts = split_words(line);
  std::vector<std::string> all(parts.begin(), parts.end());
  follow_implications(all);
  std::erase_if(all, [](const std::string& word) {
    return std::ranges::find(words::fillers, word) != std::ranges::end(words::fillers);
  });
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::string key;
  for (const std::string& word : all) {
    if (!key.empty()) key += ' ';
    key += word;
  }
  return key;
}

}  // namespace tonus::training
