// SPDX-License-Identifier: BSL-1.0
/// @file
/// The step from plain doubles to a typed equation and back; every door passes through here.
#pragma once

#include "entry_facts.hpp"

namespace tonus::detail {

template <class Unit>
constexpr void fill(quantity<Unit>& member, double value) noexcept {
  member = quantity<Unit>::from_value(value);
}
template <class Enum>
constexpr void fill(choice<Enum>& member, double value) noexcept {
  member = static_cast<Enum>(static_cast<std::int32_t>(value));
}
template <class Unit>
constexpr void fill(std::optional<quantity<Unit>>& member, double value) noexcept {
  if (!missing(value)) member = quantity<Unit>::from_value(value);
}
template <class Enum>
constexpr void fill(std::optional<choice<Enum>>& member, double value) noexcept {
  if (!missing(value) && value != 0.0) member = static_cast<Enum>(static_cast<std::int32_t>(value));
}

/// One row of numbers without words, for who needs no more than value and status.
/// @param value receives a good result
template <class F>
constexpr status_code value_of_row(const double* a, double& value) noexcept {
  auto in = blank<typename F::input>::make();
  status_code code = status::ok;
  const bool good = each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    const status_code found = check(parameters<F>.items[I], a[I]);
    code = found < 0 ? found : code | found;
    if (found >= 0) fill(in.*std::get<I>(members<F>), a[I]);
    return found >= 0;
  });
  if (!good) return code;
  typename F::result result{};
  remark said;
  code = settle<F>(in, code, result, said);
  if (code >= 0) value = as_number(result);
  return code;
}

/// Evaluates numbers that passed their checks. @param cautions what those checks remarked
/// @param out receives value, error and interval @param said receives what `examine` found
template <class F>
status_code settle_numbers(const numbers& given, status_code cautions, raw_estimate& out,
                           remark& said) noexcept {
  auto in = blank<typename F::input>::make();
  each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    auto& member = in.*std::get<I>(members<F>);
    if constexpr (parameters<F>.items[I].list)
      member = std::remove_reference_t<decltype(member)>(given.lists[I], given.rows, given.stride);
    else
      fill(member, given.scalars[I - list_count<F>()]);
    return true;
  });
  typename F::result value{};
  const status_code code = settle<F>(in, cautions, value, said);
  const double number = as_number(value);
  const double error = code < 0 ? unknown : standard_error<F>(in);
  out = {number, error, number - normal_95 * error, number + normal_95 * error};
  return code;
}

}  // namespace tonus::detail
