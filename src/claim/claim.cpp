// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/claim.hpp>

#include "../text/utf8.hpp"
#include "claim_words.hpp"

namespace tonus {
namespace {

constexpr claim table[] = {
#include "../emitted/claims.inc"
};

constexpr std::size_t most_nearest = 3;

/// A claim with how well a text fits it, in the language that fits better.
struct candidate {
  const claim* item;
  detail::word_match fit;
};

/// Full matches first, the one with the most groups in front; then by the share of groups found.
bool fits_better(const candidate& a, const candidate& b) noexcept {
  if (a.fit.full() != b.fit.full()) return a.fit.full();
  if (a.fit.full()) return a.fit.groups > b.fit.groups;
  return a.fit.found * b.fit.groups > b.fit.found * a.fit.groups;
}

std::vector<candidate> candidates(std::string_view text) {
  const std::vector<std::string> words = detail::words_of(text);
  std::vector<candidate> found;
  for (const claim& item : table) {
    const candidate english{&item, detail::match(words, item.english_words)};
    const candidate german{&item, detail::match(words, item.german_words)};
    const candidate& best = fits_better(german, english) ? german : english;
    if (best.fit.found > 0) found.push_back(best);
  }
  // Claims that fit the same stay in the order of the table: clang 19 warns of the standard
  // library's stable sort.
  std::ranges::sort(found, [](const candidate& a, const candidate& b) {
    if (fits_better(a, b) || fits_better(b, a)) return fits_better(a, b);
    return a.item < b.item;
  });
  return found;
}

/// Puts the facts of a claim to those of the person. @return the first refusal
problem state(std::string_view stated, std::string_view text, facts& known) {
  while (!stated.empty()) {
    const std::size_t end = std::min(stated.find(';'), stated.size());
    const std::string_view pair = stated.substr(0, end);
    stated.remove_prefix(std::min(end + 1, stated.size()));
    const std::size_t sign = pair.find_first_of("=~");
    const std::string_view name = pair.substr(0, sign);
    std::string value(pair.substr(sign + 1));
    if (pair[sign] == '~' && known.get(name).has_value()) continue;
    if (value.starts_with('#')) {
      const std::size_t unit = std::min(value.find(' '), value.size());
      value = detail::first_number(text, value.substr(1, unit - 1)) + value.substr(unit);
    }
    // Text of the refusal must not outlive `value`, so only what does is passed on.
    const problem found = known.parse(name, value);
    if (found.code < 0)
      return {.code = found.code,
              .value = found.value,
              .minimum = found.minimum,
              .maximum = found.maximum,
              .name = find_fact(name)->name,
              .why = "in the claim"};
  }
  return {};
}

std::string no_objection(language_t language) {
  return language == language_t::german ? "Dagegen spricht nach dieser Regel nichts."
                                        : "This rule finds nothing against it.";
}

}  // namespace

std::span<const claim> claim_table() noexcept { return table; }

outcome<claim_answer> check_claim(std::string_view text, language_t language, const facts& known) {
  if (text::trim(text).empty() || text::invalid_utf8(text) != std::string_view::npos)
    return problem{.code = status::bad_text, .name = "claim", .why = "a sentence in UTF-8"};
  claim_answer answer;
  const std::vector<candidate> found = candidates(text);
  const bool known_claim = !found.empty() && found.front().fit.full();
  for (std::size_t i = known_claim ? 1 : 0; i < found.size(); ++i)
    if (answer.nearest.size() < most_nearest) answer.nearest.push_back(found[i].item);
  if (!known_claim) return {std::move(answer), status::ok};
  answer.matched = found.front().item;
  facts stated = known;
  if (const problem refused = state(answer.matched->facts, text, stated); refused.code < 0)
    return refused;
  for (const finding& judged : evaluate_rules(stated))
    if (judged.id() == answer.matched->rule) answer.found = judged;
  answer.message = answer.found.severity() == severity_t::none
                       ? no_objection(language)
                       : message_text(answer.found, language);
  return {std::move(answer), status::ok};
}

}  // namespace tonus
