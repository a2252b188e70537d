// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/cardio/met_table.hpp>

namespace tonus::cardio {
namespace {

constexpr met_activity table[] = {
#include "emitted/met_activities.inc"
};
static_assert(std::ranges::is_sorted(table, {}, &met_activity::code));

constexpr char lower(char letter) noexcept {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// Letters of any script belong to words; so does the point of 2.5 mph.
constexpr bool in_word(char letter) noexcept {
  const char small = lower(letter);
  return (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9') || small == '.' ||
         static_cast<unsigned char>(small) >= 0x80;
}

/// Takes the next word from the front of a text; empty where there is none.
std::string_view next_word(std::string_view& text) noexcept {
  while (!text.empty() && !in_word(text.front())) text.remove_prefix(1);
  std::size_t length = 0;
  while (length < text.size() && in_word(text[length])) ++length;
  const std::string_view word = text.substr(0, length);
  text.remove_prefix(length);
  return word;
}

bool begins(std::string_view word, std::string_view start) noexcept {
  return word.size() >= start.size() &&
         std::equal(start.begin(), start.end(), word.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

enum class match { none, start, whole };

match match_in(std::string_view text, std::string_view wanted) noexcept {
  match best = match::none;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    if (!begins(word, wanted)) continue;
    if (word.size() == wanted.size()) return match::whole;
    best = match::start;
  }
  return best;
}

struct ranked {
  const met_activity* activity;
  int whole_words;
};

/// Whole words of a query that an activity has; -1 where a word matches nothing.
int score(const met_activity& activity, std::string_view query) noexcept {
  int whole_words = 0;
  for (std::string_view word = next_word(query); !word.empty(); word = next_word(query)) {
    const match found =
        std::max({match_in(activity.heading, word), match_in(activity.description, word),
                  match_in(activity.code, word)});
    if (found == match::none) return -1;
    whole_words += found == match::whole;
  }
  return whole_words;
}

bool before(const ranked& a, const ranked& b) noexcept {
  if (a.whole_words != b.whole_words) return a.whole_words > b.whole_words;
  const std::size_t length_a = a.activity->description.size();
  const std::size_t length_b = b.activity->description.size();
  return length_a != length_b ? length_a < length_b : a.activity->code < b.activity->code;
}

}  // namespace

std::span<const met_activity> met_activities() noexcept { return table; }

outcome<met_activity> find_met(std::int32_t edition, std::string_view code) noexcept {
  if (edition != met_edition) {
    return problem{.code = status::unknown_id,
                   .value = static_cast<double>(edition),
                   .minimum = met_edition,
                   .maximum = met_edition,
                   .name = "edition"};
  }
  const auto found = std::ranges::lower_bound(table, code, {}, &met_activity::code);
  if (found == std::ranges::end(table) || found->code != code) {
    return problem{.code = status::unknown_id,
                   .name = "code",
                   .why = "five digits of the compendium's edition of 2024",
                   .given = code};
  }
  return *found;
}

std::size_t search_met(std::string_view text, std::span<const met_activity*> found) noexcept {
  ranked all[std::size(table)] = {};
  std::size_t count = 0;
  for (const met_activity& activity : table) {
    const int whole_words = score(activity, text);
    if (whole_words >= 0) all[count++] = {&activity, whole_words};
  }
  std::sort(all, all + count, before);
  const std::size_t written = std::min(count, found.size());
  for (std::size_t i = 0; i < written; ++i) found[i] = all[i].activity;
  return count;
}

}  // namespace tonus::cardio
