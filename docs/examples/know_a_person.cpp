// SPDX-License-Identifier: BSL-1.0
// Facts of a person, what is derived from them, and what a rule says.
#include <cmath>
#include <cstdio>
#include <string_view>
#include <tonus/finding.hpp>

namespace {

/// Prints the line that tells why something was refused.
void print(const tonus::problem& refusal) {
  char text[tonus::message_capacity];
  tonus::write_message(refusal, text);
  std::puts(text);
}

// Row 1 of the navy vectors.
bool derived_facts() {
  //! [facts]
  tonus::facts person;
  for (const auto& [name, text] : {std::pair{"sex", "male"},
                                   {"height", "178 cm"},
                                   {"waist", "85 cm"},
                                   {"neck", "38 cm"},
                                   {"weight", "176 lb"}}) {
    const tonus::problem refusal = person.parse(name, text);
    if (refusal.code < 0) print(refusal);
  }
  const auto fat = person.get("body_fat");  // not given: derived from the girths
  if (fat) {
    std::printf("body fat %.1f %% (%.*s)\n", fat->value, static_cast<int>(fat->id.size()),
                fat->id.data());
  }
  //! [facts]
  //! [wrong unit]
  print(person.set("weight", 178, "cm"));  // refused: a length; the facts stay as they were
  //! [wrong unit]
  return fat && fat->id == "body.fat_fraction.navy_1984" &&
         std::fabs(fat->value - 16.436014818131682) < 1e-9 && fat->standard_error == 3.52;
}

// 1001 kcal/d of 4000 stands in the rule vectors: warn, over 1000.
bool findings() {
  //! [rule]
  tonus::facts person;
  if (person.set("deficit", 1001).code < 0 || person.set("tee", 4000).code < 0) return false;
  const auto found = tonus::evaluate_rule("energy.deficit.size", person);
  if (!found) return false;  // no rule of that id
  const std::string_view severity = tonus::severity_name(found->severity());
  std::printf("%.*s\n", static_cast<int>(severity.size()), severity.data());
  if (found->severity() == tonus::severity_t::not_evaluated) print(found->why);
  //! [rule]
  return found->severity() == tonus::severity_t::warn && found->says.threshold == 1000;
}

}  // namespace

int main() { return derived_facts() && findings() ? 0 : 1; }
