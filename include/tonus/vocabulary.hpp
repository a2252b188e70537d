// SPDX-License-Identifier: BSL-1.0
/// @file
/// The vocabulary: every named fact that a rule or an equation can read, with its meaning, its
/// canonical unit or choices and its possible range. Needs no Boost and allocates nothing.
#pragma once

#include <cstddef>
#include <string_view>
#include <tonus/detail/vocabulary_table.hpp>
#include <tonus/fact.hpp>

namespace tonus {

/// Number of facts in the vocabulary.
inline constexpr std::size_t fact_count = sizeof(detail::facts_by_name) / sizeof(fact);

/// A fact by its position in alphabetical order. @param index below `fact_count` @return the fact
[[nodiscard]] constexpr const fact& fact_at(std::size_t index) noexcept {
  return detail::facts_by_name[index];
}

/// Position of a fact in alphabetical order. @param name exact name
/// @return index below `fact_count`, or `fact_count` where there is no such fact
[[nodiscard]] constexpr std::size_t fact_index(std::string_view name) noexcept {
  std::size_t first = 0;
  std::size_t last = fact_count;
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    if (fact_at(middle).name < name) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  return first < fact_count && fact_at(first).name == name ? first : fact_count;
}

/// A fact by its name. @param name exact name @return the fact, or nullptr where there is none
[[nodiscard]] constexpr const fact* find_fact(std::string_view name) noexcept {
  const std::size_t index = fact_index(name);
  return index < fact_count ? &fact_at(index) : nullptr;
}

namespace detail {
/// Never defined: calling it stops a compile-time evaluation with its name in the message.
void no_fact_of_this_name_in_the_vocabulary();

/// Whether the table is strictly ascending, as the search needs.
consteval bool facts_are_sorted() {
  for (std::size_t index = 1; index < fact_count; ++index) {
    if (!(fact_at(index - 1).name < fact_at(index).name)) return false;
  }
  return true;
}
static_assert(facts_are_sorted());
}  // namespace detail

/// A fact by its name, at compile time: an unknown name does not compile.
/// @param name exact name @return the fact
[[nodiscard]] consteval const fact& fact_named(std::string_view name) {
  // By index: g++ under -fsanitize=undefined holds no address comparison for constant.
  const std::size_t index = fact_index(name);
  if (index == fact_count) detail::no_fact_of_this_name_in_the_vocabulary();
  return fact_at(index);
}

}  // namespace tonus
