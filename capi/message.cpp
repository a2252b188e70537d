// SPDX-License-Identifier: BSL-1.0
// Messages of rules and answers to claims.
#include <tonus/claim.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

constexpr std::uint32_t first_claim_size = 8 + 6 * sizeof(void*);

bool is_language(std::int32_t number) noexcept {
  return number >= 1 && number <= choice_count(choice_names<language_t>);
}

problem no_language(std::int32_t number) noexcept {
  return {.code = status::unknown_name,
          .value = static_cast<double>(number),
          .minimum = 1,
          .maximum = static_cast<double>(choice_count(choice_names<language_t>)),
          .name = "language",
          .why = choice_names<language_t>};
}

tonus_claim as_struct(const claim_answer& from, language_t language) noexcept {
  tonus_claim answer{};
  answer.severity = TONUS_NOT_EVALUATED;
  if (from.matched != nullptr) {
    answer.severity = static_cast<std::int32_t>(from.found.severity());
    answer.claim_id = from.matched->id.data();  // texts of the table end with a zero
    answer.rule_id = from.matched->rule.data();
    answer.wording = from.matched->wording(language).data();
  }
  for (std::size_t i = 0; i < from.nearest.size() && i < std::size(answer.nearest); ++i)
    answer.nearest[i] = from.nearest[i]->wording(language).data();
  return answer;
}

}  // namespace

int32_t tonus_rule_message(const char* rule_id, const tonus_facts* facts, int32_t language,
                           char* buffer, size_t* size, tonus_error* error) noexcept {
  const bool pointers = rule_id != nullptr && facts != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto handle = check_handle(facts, error); handle != status::ok) return handle;
  if (!is_language(language)) return report(error, no_language(language));
  return guarded(error, [&] {
    const auto text = rule_message(rule_id, facts->value, static_cast<language_t>(language));
    if (!text) return report(error, text.error());
    return hand_over_text(*text, buffer, size, error);
  });
}

int32_t tonus_claim_check(const char* text, const tonus_facts* facts, int32_t language,
                          tonus_claim* answer, char* message, size_t* size,
                          tonus_error* error) noexcept {
  const bool pointers = text != nullptr && answer != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_claim_size>(answer))
    return report(error, {.code = status::bad_handle, .name = "answer.struct_size"});
  if (facts != nullptr && !is_good(facts)) return report(error, {.code = status::bad_handle});
  if (!is_language(language)) return report(error, no_language(language));
  return guarded(error, [&] {
    const auto spoken = static_cast<language_t>(language);
    const auto found = check_claim(text, spoken, facts == nullptr ? tonus::facts() : facts->value);
    if (!found) return report(error, found.error());
    const auto code = hand_over_text(found->message, message, size, error);
    if (code == status::ok) write_struct(answer, as_struct(*found, spoken));
    return code;
  });
}
