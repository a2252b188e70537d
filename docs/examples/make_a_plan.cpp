// SPDX-License-Identifier: BSL-1.0
// A plan for a person, and the next one after four weeks.
#include <cmath>
#include <cstdio>
#include <tonus/assess/plan.hpp>

namespace {

/// Someone with nothing to screen for.
tonus::facts somebody() {
  tonus::facts known;
  for (const auto& [name, text] : {std::pair{"sex", "male"},
                                   {"age", "35"},
                                   {"height", "180 cm"},
                                   {"weight", "90 kg"},
                                   {"body_fat", "25 %"},
                                   {"tee", "3400 kcal/d"},
                                   {"goal", "fat_loss"},
                                   {"training_status", "intermediate"},
                                   {"pregnancy", "none"},
                                   {"ed_history", "none"},
                                   {"diabetes_medication", "none"},
                                   {"exertional_chest_pain", "no"},
                                   {"syncope", "no"},
                                   {"known_disease", "no"},
                                   {"currently_active", "yes"},
                                   {"back_red_flags", "0"},
                                   {"back_pain", "0"}})
    if (known.parse(name, text).code < 0) std::printf("refused: %s\n", name);
  return known;
}

bool plans() {
  tonus::facts person = somebody();
  //! [plan]
  const auto made = tonus::make_plan(person, nullptr, {.strength_days = 3});
  if (!made) return false;              // made.error() names the fact
  for (const auto& need : made->needs)  // what was not screened
    std::printf("needed: %.*s\n", static_cast<int>(need.fact.size()), need.fact.data());
  if (made->food) std::printf("eat %.0f kcal/d\n", made->food->intake_kcal);
  //! [plan]
  const bool first = made->food && std::fabs(made->food->intake_kcal - 2900.0) < 1e-9;
  //! [replan]
  if (person.set("tee", 3250, "kcal/d").code < 0) return false;  // as four weeks of logs tell
  const auto next = tonus::replan(person, nullptr, {.strength_days = 3}, *made);
  for (const auto& change : next->changes)
    std::printf("%.*s: %.0f to %.0f\n", static_cast<int>(change.part.size()), change.part.data(),
                change.before, change.after);
  //! [replan]
  return first && next->food && std::fabs(next->food->intake_kcal - 2750.0) < 1e-9;
}

}  // namespace

int main() { return plans() ? 0 : 1; }
