// SPDX-License-Identifier: BSL-1.0
// Exercises by the words of a name, without the table of listed names.
#include <algorithm>
#include <limits>
#include <tonus/training/resolve.hpp>

#include "training/name_key.hpp"
#include "training/name_tables.hpp"
#include "training/name_words.hpp"

namespace tonus::training {
namespace {

constexpr int no_match = std::numeric_limits<int>::max();
constexpr int other_equipment = 4;      // named, and not that of the exercise
constexpr int unnamed_equipment = 1;    // the exercise has one, the name says none
constexpr int different_equipment = 2;  // the exercise has one beside or instead of the named
constexpr int most_cost = 7;            // beyond it two names are not taken for one exercise
constexpr int safe_margin = 3;          // to the best exercise of another muscle group

template <std::size_t count>
bool is_one_of(const std::string_view (&list)[count], std::string_view word) noexcept {
  return std::ranges::find(list, word) != std::ranges::end(list);
}

bool contains(const std::vector<std::string_view>& sorted, std::string_view word) noexcept {
  return std::ranges::binary_search(sorted, word);
}

// Equipment tells rows apart well enough: they all train the back.
int most_shared_cost(const std::vector<std::string_view>& name) noexcept {
  return contains(name, "row") && name.size() > 1 ? no_match - 1 : 0;
}

int soft_cost(std::string_view word) noexcept {
  const auto found = std::ranges::find(words::soft_words, word, &words::weighed_word::word);
  return found == std::ranges::end(words::soft_words) ? no_match : found->cost;
}

bool is_equipment(std::string_view word) noexcept {
  return is_one_of(words::equipment_words, word);
}

bool is_movement(std::string_view word) noexcept {
  return !is_equipment(word) && soft_cost(word) == no_match;
}

// Cost of the words that one side has and the other has not; `no_match` if one is a movement.
int one_sided(const std::vector<std::string_view>& mine,
              const std::vector<std::string_view>& theirs, int equipment_cost) noexcept {
  int sum = 0;
  for (const std::string_view word : mine) {
    if (contains(theirs, word)) continue;
    const int cost = !is_equipment(word)    ? soft_cost(word)
                     : word == "bodyweight" ? unnamed_equipment
                                            : equipment_cost;
    if (cost == no_match) return no_match;
    sum += cost;
  }
  return sum;
}

int cost_between(const std::vector<std::string_view>& name,
                 const std::vector<std::string_view>& form) noexcept {
  const bool names_equipment = std::ranges::any_of(name, is_equipment);
  const int extra = one_sided(name, form, other_equipment);
  const int missing =
      one_sided(form, name, names_equipment ? different_equipment : unnamed_equipment);
  return extra == no_match || missing == no_match ? no_match : extra + missing;
}

// Whether two exercises train one muscle, or both the back.
bool same_group(const exercise& a, const exercise& b) noexcept {
  return a.primary == b.primary || (a.back_primary && b.back_primary);
}

// What the movements of a name tell.
enum class telling : std::uint8_t { nothing, shared, own };

telling what_it_tells(const std::vector<std::string_view>& name) noexcept {
  telling found = telling::nothing;
  for (const std::string_view word : name) {
    if (!is_movement(word)) continue;
    if (!is_one_of(words::shared_movements, word)) return telling::own;
    found = telling::shared;
  }
  return found;
}

bool has_all(const std::vector<std::string_view>& name, std::string_view wanted) {
  return std::ranges::all_of(split_words(wanted),
                             [&](std::string_view word) { return contains(name, word); });
}

void add_usual_equipment(std::vector<std::string_view>& name) {
  if (std::ranges::any_of(name, is_equipment)) return;
  for (const auto& [when, equipment] : words::usual_equipment) {
    if (!has_all(name, when)) continue;
    name.insert(std::ranges::upper_bound(name, equipment), equipment);
    return;
  }
}

bool is_activity(const std::vector<std::string_view>& name) noexcept {
  const auto active = [](std::string_view word) { return is_one_of(words::activity_words, word); };
  return std::ranges::any_of(name, active) && std::ranges::all_of(name, [&](std::string_view word) {
           return active(word) || is_one_of(words::beside_activity, word);
         });
}

struct candidate {
  const exercise* row = nullptr;
  int cost = no_match;
};

// The first of the cheapest, unless another muscle group is nearly as cheap.
candidate best_of(const std::vector<std::string_view>& name) {
  std::vector<candidate> all;
  candidate best;
  for (const name_entry& form : exercise_forms()) {
    const int cost = cost_between(name, split_words(form.name));
    if (cost == no_match) continue;
    all.push_back({&exercises()[static_cast<std::size_t>(form.row)], cost});
    if (cost < best.cost || (cost == best.cost && all.back().row < best.row)) best = all.back();
  }
  const int margin = best.cost > most_cost ? no_match - best.cost : safe_margin;
  const bool doubtful = std::ranges::any_of(all, [&](const candidate& one) {
    return one.cost < best.cost + margin && !same_group(*one.row, *best.row);
  });
  return doubtful ? candidate{} : best;
}

confidence how_sure(int cost) noexcept {
  if (cost == 0) return confidence::normalised;
  return cost <= most_cost ? confidence::close : confidence::muscles;
}

}  // namespace

resolved resolve_by_words(std::string_view app_name) {
  const std::string key = name_key(app_name);
  auto name = split_words(key);
  if (is_activity(name)) return {nullptr, confidence::ignore};
  const telling told = what_it_tells(name);
  if (told == telling::nothing) return {};
  add_usual_equipment(name);
  const candidate best = best_of(name);
  if (best.row == nullptr || (told == telling::shared && best.cost > most_shared_cost(name)))
    return {};
  return {best.row, how_sure(best.cost)};
}

}  // namespace tonus::training
