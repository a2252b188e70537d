// SPDX-License-Identifier: BSL-1.0
#include "plan_parts.hpp"

#include <algorithm>

namespace tonus::detail {

planned_person::planned_person(const facts& of) : known(of) {
  goal = choice("goal");
  if (goal == "tone") goal = "recomposition";
  age = number("age");
  weight = number("weight");
}

double planned_person::number(std::string_view fact) const noexcept {
  const auto found = known.get(fact);
  return found ? found->value : unknown;
}

std::string_view planned_person::choice(std::string_view fact) const noexcept {
  const auto found = known.get(fact);
  return found ? found->choice() : std::string_view{};
}

void planned_facts::set(std::string_view name, double value) {
  const auto same = [&](const planned_fact& f) { return f.name == name; };
  const auto at = std::find_if(set_.begin(), set_.end(), same);
  if (at != set_.end())
    at->value = value;
  else
    set_.push_back({find_fact(name)->name, value});
}

void planned_facts::choose(std::string_view name, std::string_view choice) {
  set(name, choice_number(find_fact(name)->choices, choice));
}

facts planned_facts::applied_to(const facts& known) const { return facts_with(known, set_); }

facts facts_with(const facts& known, std::span<const planned_fact> set) {
  facts under = known;
  // What was measured or wished before gives way to what the plan sets.
  for (const auto fact :
       {"deficit", "surplus", "in_deficit", "loss_rate", "gain_rate", "protein_per_weight",
        "protein_per_ffm", "dietary_fat_share", "dietary_fat_per_weight", "carbohydrate_per_weight",
        "mvpa", "intake_excess"})
    static_cast<void>(under.erase(fact));
  for (const planned_fact& fact : set) static_cast<void>(under.set(fact.name, fact.value));
  return under;
}

}  // namespace tonus::detail

namespace tonus {

facts facts_under(const facts& known, const plan& of) {
  return detail::facts_with(known, of.sets_facts);
}

}  // namespace tonus
