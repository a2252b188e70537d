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
  if constexpr (detail::list_count<F>() == 0) {
    e.evaluate = &detail::evaluate_row<F>;
    e.evaluate_many = &detail::evaluate_columns<F>;
  } else {
    e.evaluate_series = &detail::evaluate_list<F>;
  }
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

#if defined(TONUS_SMALL)
constexpr std::size_t most_parameters = [] {
  std::size_t most = 0;
  for (const auto& e : table) most = std::max(most, e.parameters.size());
  return most;
}();
#endif

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

#if defined(TONUS_SMALL)
status_code detail::evaluate_rows(row_function evaluate, std::size_t width,
                                  const double* const* columns, std::size_t rows, double* results,
                                  std::int32_t* row_status) noexcept {
  std::array<double, most_parameters> row{};
  status_code all = status::ok;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t c = 0; c < width; ++c) row[c] = columns[c][i];
    raw_estimate result;
    problem why;
    const status_code code = evaluate(row.data(), result, why);
    results[i] = code < 0 ? unknown : result.value;
    all |= code < 0 ? status::some_rows_failed : code;
    if (row_status != nullptr) row_status[i] = code;
  }
  return all;
}
#endif

std::span<const equation_entry> equation_table() noexcept { return table; }

const equation_entry* find_equation(std::string_view id) noexcept {
  for (std::size_t slot = slot_of(id); index[slot] != 0; slot = (slot + 1) % slots) {
    const equation_entry& found = table[index[slot] - 1U];
    if (found.info->id == id) return &found;
  }
  return nullptr;
}

}  // namespace tonus
