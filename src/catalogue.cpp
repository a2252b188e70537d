// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <boost/mp11/list.hpp>
#include <tonus/catalogue.hpp>

#include "raw.hpp"

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

}  // namespace

std::span<const equation_entry> equation_table() noexcept { return table; }

const equation_entry* find_equation(std::string_view id) noexcept {
  const auto found = std::lower_bound(
      table.begin(), table.end(), id,
      [](const equation_entry& e, std::string_view wanted) { return e.info->id < wanted; });
  return found != table.end() && found->info->id == id ? &*found : nullptr;
}

}  // namespace tonus
