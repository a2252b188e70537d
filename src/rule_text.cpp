// SPDX-License-Identifier: BSL-1.0
#include <tonus/rule_text.hpp>

#include "text/write_double.hpp"

namespace tonus {
namespace {

/// A unit code as people write it.
std::string_view spelling(std::string_view code) noexcept {
  struct pair {
    std::string_view code, spelling;
  };
  constexpr pair pairs[] = {{"1", ""},
                            {"a", "y"},
                            {"mm[Hg]", "mmHg"},
                            {"u[iU]/mL", "uU/mL"},
                            {"g/Mcal", "g/1000 kcal"},
                            {"mg/Mcal", "mg/1000 kcal"},
                            {"[cup_us]/Mcal", "cup/1000 kcal"},
                            {"[oz_av]/Mcal", "oz/1000 kcal"}};
  for (const pair& p : pairs)
    if (p.code == code) return p.spelling;
  return code;
}

/// The text of a threshold by its name; the name itself where the rule has no such threshold.
std::string named(const rule_entry& rule, std::string_view name) {
  for (const rule_threshold& mark : rule.thresholds)
    if (mark.name == name) return threshold_text(mark);
  return "{" + std::string(name) + "}";
}

std::string filled(const rule_entry& rule, std::string_view text) {
  std::string all;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{')) {
    const auto close = text.find('}', open);
    if (close == text.npos) break;
    all += text.substr(0, open);
    all += named(rule, text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
  return all + std::string(text);
}

}  // namespace

std::string threshold_text(const rule_threshold& mark) {
  char digits[32];
  std::string text(digits, text::write_double(digits, mark.value));
  const std::string_view unit = spelling(mark.unit);
  if (!unit.empty() && unit.front() != '/') text += ' ';
  return text + std::string(unit);
}

std::string condition_text(const rule_entry& rule) { return filled(rule, rule.info->condition); }

std::string clearing_text(const rule_entry& rule) { return filled(rule, rule.info->clears_when); }

}  // namespace tonus
