// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <boost/mp11/list.hpp>
#include <tonus/catalogue.hpp>

#include "columns.hpp"

namespace tonus {
namespace {

template <class F>
constexpr equation_entry entry() {
  equation_entry e = detail::entry_facts<F>();
  e.settle = &detail::settle_numbers<F>;
#if !defined(TONUS_SMALL)
  if constexpr (detail::list_count<F>() == 0) e.settle_columns = &detail::evaluate_columns<F>;
#endif
  return e;
}

template <class... F>
constexpr std::array<equation_entry, sizeof...(F)> entries(boost::mp11::mp_list<F...>) {
  return {entry<F>()...};
}

constexpr auto table = entries(equations{});

constexpr bool before(const equation_entry& a, const equation_entry& b) {
  return a.info->id < b.info->id;
}
static_assert(std::is_sorted(table.begin(), table.end(), before),
              "keep catalogue.list sorted by id");

/// Eight characters as one number.
constexpr std::uint64_t word(std::string_view text, std::size_t at) noexcept {
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < 8; ++i)
    all |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
  return all;
}

constexpr std::size_t slots = 1024;  // a power of two, some four times the ids

/// A slot for an id; calls by id would spend most of their time in a binary search.
constexpr std::size_t slot_of(std::string_view id) noexcept {
  constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
  std::uint64_t hash = id.size();
  std::size_t at = 0;
  for (; at + 8 <= id.size(); at += 8) hash = (hash ^ word(id, at)) * mixer;
  for (; at < id.size(); ++at) hash = (hash ^ static_cast<unsigned char>(id[at])) * mixer;
  return static_cast<std::size_t>(hash >> 54);
}
static_assert(slots == std::size_t{1} << (64 - 54));

using index_table = std::array<std::uint16_t, slots>;

/// One more than the position of each equation, at its slot or the next free one; 0 where none is.
constexpr index_table index = [] {
  index_table made{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    std::size_t slot = slot_of(table[i].info->id);
    while (made[slot] != 0) slot = (slot + 1) % slots;
    made[slot] = static_cast<std::uint16_t>(i + 1);
  }
  return made;
}();

}  // namespace

std::span<const equation_entry> equation_table() noexcept { return table; }

const equation_entry* find_equation(std::string_view id) noexcept {
  for (std::size_t slot = slot_of(id); index[slot] != 0; slot = (slot + 1) % slots) {
    const equation_entry& found = table[index[slot] - 1U];
    if (found.info->id == id) return &found;
  }
  return nullptr;
}

}  // namespace tonus
