// SPDX-License-Identifier: BSL-1.0
/// @file
/// Inputs of equations for people whom no fact describes.
#pragma once

#include <tonus/field.hpp>

namespace tonus::detail {

/// An input with the range of a fact that is not read from the facts: the equation is for people
/// whom no fact describes, so that only a caller can know that it fits.
/// @param name the fact @param member the member of the input struct @param options studied
template <class Input, class Member, class... Option>
consteval auto apart_field(std::string_view name, Member Input::*member, Option... options) {
  // By index: clang 14 holds no argument of a function for constant.
  const std::size_t index = fact_index(name);
  if (index == fact_count) no_such_fact_in_vocabulary();
  const possible limits(fact_at(index).least, fact_at(index).most);
  return make_field(name, member, limits, options...);
}

}  // namespace tonus::detail
