// SPDX-License-Identifier: BSL-1.0
// Rule sets: which rules a host runs, and with which thresholds.
#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

std::string_view view(const char* text) noexcept {
  return text == nullptr ? std::string_view{} : std::string_view(text);
}

/// Runs a change of a good handle. @return its status
template <class Change>
std::int32_t change(tonus_rule_set* rules, bool pointers, tonus_error* error,
                    Change&& made) noexcept {
  if (const auto edge = check_edge(rules != nullptr && pointers, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_handle(rules, error); bad != status::ok) return bad;
  return guarded(error, [&] { return report(error, made(rules->value)); });
}

}  // namespace

tonus_rule_set* tonus_rule_set_new(void) noexcept { return make<tonus_rule_set>(); }

void tonus_rule_set_free(tonus_rule_set* rules) noexcept { destroy(rules); }

int32_t tonus_rule_set_disable(tonus_rule_set* rules, const char* which,
                               tonus_error* error) noexcept {
  return change(rules, which != nullptr, error, [&](rule_set& of) { return of.disable(which); });
}

int32_t tonus_rule_set_enable(tonus_rule_set* rules, const char* which,
                              tonus_error* error) noexcept {
  return change(rules, which != nullptr, error, [&](rule_set& of) { return of.enable(which); });
}

int32_t tonus_rule_set_change(tonus_rule_set* rules, const char* rule_id, const char* threshold,
                              double value, const char* unit, const char* note,
                              tonus_error* error) noexcept {
  return change(
      rules, rule_id != nullptr && threshold != nullptr && note != nullptr, error,
      [&](rule_set& of) { return of.change(rule_id, threshold, value, view(unit), note); });
}

uint32_t tonus_rules_revision(void) noexcept { return rules_revision; }
