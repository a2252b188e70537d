// SPDX-License-Identifier: BSL-1.0
// Facts and rules.
#include <tonus/finding.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

std::string_view view(const char* text) noexcept {
  return text == nullptr ? std::string_view{} : std::string_view(text);
}

/// The checks that every call on facts begins with. @return ok or a reported refusal
std::int32_t begin(const tonus_facts* facts, bool pointers, const tonus_estimate* result,
                   tonus_error* error) noexcept {
  if (const auto edge = check_edge(pointers, result, error); edge != status::ok) return edge;
  return check_handle(facts, error);
}

}  // namespace

tonus_facts* tonus_facts_new(void) noexcept { return make<tonus_facts>(); }

void tonus_facts_free(tonus_facts* facts) noexcept { destroy(facts); }

int32_t tonus_facts_set(tonus_facts* facts, const char* name, double value, const char* unit,
                        tonus_error* error) noexcept {
  const auto edge = begin(facts, facts != nullptr && name != nullptr, nullptr, error);
  if (edge != status::ok) return edge;
  return report(error, facts->value.set(name, value, view(unit)));
}

int32_t tonus_facts_choose(tonus_facts* facts, const char* name, const char* choice,
                           tonus_error* error) noexcept {
  const bool pointers = facts != nullptr && name != nullptr && choice != nullptr;
  const auto edge = begin(facts, pointers, nullptr, error);
  if (edge != status::ok) return edge;
  return report(error, facts->value.choose(name, choice));
}

int32_t tonus_facts_parse(tonus_facts* facts, const char* name, const char* text,
                          tonus_error* error) noexcept {
  const bool pointers = facts != nullptr && name != nullptr && text != nullptr;
  const auto edge = begin(facts, pointers, nullptr, error);
  if (edge != status::ok) return edge;
  return report(error, facts->value.parse(name, text));
}

int32_t tonus_facts_get(const tonus_facts* facts, const char* name, const char* unit,
                        tonus_estimate* result, tonus_error* error) noexcept {
  const bool pointers = facts != nullptr && name != nullptr && result != nullptr;
  const auto edge = begin(facts, pointers, result, error);
  if (edge != status::ok) return edge;
  const auto found = get_fact(facts->value, name, view(unit));
  if (!found) return report(error, found.error());
  return deliver(result, error, {found->value, found->standard_error, found->low, found->high},
                 found->status);
}

int32_t tonus_rule_evaluate(const char* rule_id, const tonus_facts* facts, int32_t* severity,
                            tonus_error* error) noexcept {
  const bool pointers = rule_id != nullptr && facts != nullptr && severity != nullptr;
  const auto edge = begin(facts, pointers, nullptr, error);
  if (edge != status::ok) return edge;
  const auto found = evaluate_rule(rule_id, facts->value);
  if (!found) return report(error, found.error());
  *severity = static_cast<std::int32_t>(found->severity());
  // A rule that could not be evaluated is no failed call: the error only says what is missing.
  report(error, found->why);
  return status::ok;
}
