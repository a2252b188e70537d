// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/training/exercise.hpp>

#include "training/name_tables.hpp"

namespace tonus::training {
namespace {

constexpr exercise table[] = {
#include "emitted/exercises.inc"
};

constexpr name_entry names[] = {
#include "emitted/exercise_aliases.inc"
};

constexpr name_entry keys[] = {
#include "emitted/exercise_words.inc"
};

constexpr name_entry forms[] = {
#include "emitted/exercise_forms.inc"
};

constexpr std::string_view muscle_names[muscle_count + 1] = {
    "",          "abdominals", "abductors",  "adductors", "biceps",     "calves",      "chest",
    "forearms",  "glutes",     "hamstrings", "lats",      "lower back", "middle back", "quadriceps",
    "shoulders", "traps",      "triceps",    "back",
};

}  // namespace

std::string_view muscle_name(muscle which) noexcept {
  const auto number = static_cast<std::size_t>(which);
  return number <= muscle_count ? muscle_names[number] : muscle_names[0];
}

std::span<const exercise> exercises() noexcept { return table; }

const exercise* find_exercise(std::string_view id) noexcept {
  const auto found = std::ranges::find(table, id, &exercise::id);
  return found == std::ranges::end(table) ? nullptr : found;
}

double set_credit(const exercise& done, muscle which) noexcept {
  constexpr auto back =
      muscle_set::of(muscle::lats, muscle::lower_back, muscle::middle_back, muscle::traps);
  const bool group = which == muscle::back;
  if (group ? done.back_primary : done.primary == which) return 1;
  const bool helps =
      group ? (done.secondary.bits & back.bits) != 0 : done.secondary.contains(which);
  return helps ? 0.5 : 0;
}

std::span<const name_entry> listed_names() noexcept { return names; }

std::span<const name_entry> exercise_forms() noexcept { return forms; }

std::span<const name_entry> word_keys() noexcept { return keys; }

}  // namespace tonus::training
