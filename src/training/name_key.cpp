// SPDX-License-Identifier: BSL-1.0
#include "training/name_key.hpp"

#include <algorithm>
#include <vector>

#include "text/utf8.hpp"

namespace tonus::training {
namespace {

struct spelling {
  std::string_view from, to;
};

// Ways apps join or shorten words that our names write out.
constexpr spelling spellings[] = {
    {"pullup", "pull up"},
    {"pushup", "push up"},
    {"chinup", "chin up"},
    {"situp", "sit up"},
    {"pulldown", "pull down"},
    {"pushdown", "push down"},
    {"pullover", "pull over"},
    {"skullcrusher", "skull crusher"},
    {"kickback", "kick back"},
    {"flye", "fly"},
    {"flie", "fly"},
    {"tricep", "triceps"},
    {"bicep", "biceps"},
    {"db", "dumbbell"},
    {"bb", "barbell"},
    {"kb", "kettlebell"},
    {"bodyweight", "body only"},
    {"ez", "e z curl"},
};

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

void add_words(std::vector<std::string>& words, std::string_view word) {
  const std::string_view single = singular(word);
  const auto found = std::ranges::find(spellings, single, &spelling::from);
  std::string_view text = found == std::ranges::end(spellings) ? single : found->to;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find(' '), text.size());
    words.emplace_back(text.substr(0, length));
    text.remove_prefix(std::min(length + 1, text.size()));
  }
}

}  // namespace

std::string name_key(std::string_view name) {
  const std::string plain = text::normal_form(name);
  std::vector<std::string> words;
  for (auto at = plain.begin(); at != plain.end();) {
    const auto end = std::find_if_not(at, plain.end(), in_word);
    if (end != at) add_words(words, std::string_view(at, end));
    at = std::find_if(end, plain.end(), in_word);
  }
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string key;
  for (const std::string& word : words) {
    if (!key.empty()) key += ' ';
    key += word;
  }
  return key;
}

}  // namespace tonus::training
