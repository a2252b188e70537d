// SPDX-License-Identifier: BSL-1.0
/// @file
/// The entry of an equation in the catalogue, made from its declaration.
#pragma once

#include <tonus/catalogue_table.hpp>

namespace tonus::detail {

template <class Result>
struct result_traits {  // a class
  static constexpr std::string_view suffix{}, unit{}, choices = choice_names<Result>;
};
template <class Unit>
struct result_traits<quantity<Unit>> {
  static constexpr std::string_view suffix = unit_name<Unit>.suffix;
  static constexpr std::string_view unit = unit_name<Unit>.code;
  static constexpr std::string_view choices{};
};

/// How many of F's parameters are lists; they come first.
template <class F>
constexpr std::size_t list_count() noexcept {
  std::size_t lists = 0;
  for (const auto& p : parameters<F>.items) lists += p.list;
  return lists;
}

/// Most parameters that an equation may have.
inline constexpr std::size_t most_parameters = 32;

/// The entry of F without its calls.
template <class F>
constexpr equation_entry entry_facts() noexcept {
  static_assert(std::size(parameters<F>.items) <= most_parameters);
  using traits = result_traits<typename F::result>;
  return {.info = &F::info,
          .parameters = parameters<F>.items,
          .result_name = suffixed(F::info.result, traits::suffix),
          .result_unit = traits::unit,
          .result_choices = traits::choices,
          .lists = list_count<F>()};
}

}  // namespace tonus::detail
