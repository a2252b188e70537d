// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <boost/mp11/list.hpp>
#include <tonus/catalogue.hpp>
#include <tonus/rule_set.hpp>

#include "raw.hpp"

namespace tonus {
namespace {

template <class Rule>
verdict evaluate_numbers(const double* arguments, const double* limits) noexcept {
  auto in = detail::blank<typename Rule::input>::make();
  detail::each_index<Rule>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    detail::fill(in.*std::get<I>(detail::members<Rule>), arguments[I]);
    return true;
  });
  if constexpr (with_limits<Rule>)
    if (limits != nullptr) return Rule::evaluate(in, detail::limits_from<Rule>(limits));
  return detail::evaluate_as_published<Rule>(in);
}

template <class Rule>
constexpr std::span<const rule_threshold> thresholds_of() {
  if constexpr (with_limits<Rule>)
    return detail::thresholds<Rule>.items;
  else
    return {};
}

template <class Rule>
constexpr std::array<std::uint16_t, most_rule_inputs> facts_of() {
  std::array<std::uint16_t, most_rule_inputs> positions{};
  std::size_t i = 0;
  for (const parameter& p : detail::parameters<Rule>.items)
    positions[i++] = static_cast<std::uint16_t>(fact_index(p.fact));
  return positions;
}

template <class Rule>
constexpr rule_entry entry() {
  constexpr const auto& inputs = detail::parameters<Rule>.items;
  static_assert(std::size(inputs) <= most_rule_inputs);
  static_assert(thresholds_of<Rule>().size() <= most_rule_thresholds);
  static_assert(std::none_of(std::begin(inputs), std::end(inputs),
                             [](const parameter& p) {
                               return p.fact.empty() || p.list || p.unit != find_fact(p.fact)->unit;
                             }),
                "every input of a rule is a fact, in the unit of the vocabulary");
  return {&Rule::info, inputs, thresholds_of<Rule>(), facts_of<Rule>(), &evaluate_numbers<Rule>};
}

template <class... Rule>
constexpr std::array<rule_entry, sizeof...(Rule)> entries(boost::mp11::mp_list<Rule...>) {
  return {entry<Rule>()...};
}

constexpr auto table = entries(rule_list{});
static_assert(table.size() <= most_rules);

static_assert(std::is_sorted(table.begin(), table.end(),
                             [](const rule_entry& a, const rule_entry& b) {
                               return a.info->id < b.info->id;
                             }),
              "keep catalogue.list sorted by id");

}  // namespace

std::span<const rule_entry> rule_table() noexcept { return table; }

const rule_entry* find_rule(std::string_view id) noexcept {
  const auto found = std::lower_bound(
      table.begin(), table.end(), id,
      [](const rule_entry& e, std::string_view wanted) { return e.info->id < wanted; });
  return found != table.end() && found->info->id == id ? &*found : nullptr;
}

}  // namespace tonus
