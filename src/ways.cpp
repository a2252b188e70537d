// SPDX-License-Identifier: BSL-1.0
// The ways with their facts looked up once, so that deriving compares numbers and no names.
#include "ways.hpp"

#include <algorithm>
#include <cstdlib>

namespace tonus::detail {
namespace {

constexpr std::size_t most_ways = 256;

struct way_index {
  std::array<prepared_way, most_ways> items{};
  std::array<std::uint16_t, fact_count + 1> first{};  // of the ways to each fact
  std::size_t size = 0;
};

unit_ratio ratio(std::string_view from, std::string_view to) noexcept {
  return from == to ? unit_ratio{} : ratio_of(from, to).value_or(unit_ratio{unknown, unknown});
}

way_index make_index() noexcept {
  way_index all;
  each_way([&](const way& item) {
    if (item.apart()) return;
    if (all.size == most_ways) std::abort();  // the tables grew: so must most_ways
    all.items[all.size++] = prepare(item, find_fact(item.result())->unit);
  });
  const auto last = all.items.begin() + static_cast<std::ptrdiff_t>(all.size);
  // An insertion sort keeps the order of ways to one fact and, unlike std::stable_sort, allocates
  // nothing.
  for (auto it = all.items.begin(); it != last; ++it)
    for (auto at = it; at != all.items.begin() && at->gives < std::prev(at)->gives; --at)
      std::swap(*at, *std::prev(at));
  for (std::size_t fact = 0; fact <= fact_count; ++fact)
    all.first[fact] = static_cast<std::uint16_t>(
        std::find_if(all.items.begin(), last,
                     [&](const prepared_way& w) { return w.gives >= fact; }) -
        all.items.begin());
  return all;
}

const way_index& ways() noexcept {
  static const way_index all = make_index();
  return all;
}

}  // namespace

prepared_way prepare(const way& item, std::string_view unit) noexcept {
  prepared_way made{item, fact_index(item.result()), {}, {}, ratio(item.result_unit(), unit)};
  made.reads.fill(static_cast<std::uint16_t>(fact_count));
  for (std::size_t i = 0; i < item.size(); ++i) {
    const std::size_t input = fact_index(item.input(i));
    made.reads[i] = static_cast<std::uint16_t>(input);
    if (input != fact_count) made.to_input[i] = ratio(fact_at(input).unit, item.unit(i));
  }
  return made;
}

std::span<const prepared_way> ways_to(std::size_t index) noexcept {
  const way_index& all = ways();
  return std::span(all.items).subspan(all.first[index],
                                      all.first[index + 1] - std::size_t{all.first[index]});
}

std::span<const prepared_way> all_ways() noexcept {
  return std::span(ways().items).first(ways().size);
}

}  // namespace tonus::detail
