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

/// Checks one number and puts it into member I.
template <class F, std::size_t I>
constexpr bool take(typename F::input& in, double value, status_code& cautions,
                    problem& why) noexcept {
  if (!check_number<F, I>(value, cautions, why)) return false;
  fill(in.*std::get<I>(members<F>), value);
  return true;
}

/// Evaluates checked inputs and adds error and interval to a good result.
template <class F>
constexpr status_code deliver(const typename F::input& in, status_code cautions, raw_estimate& out,
                              problem& why) noexcept {
  typename F::result value{};
  const status_code code = finish<F>(in, cautions, value, why);
  if (code < 0) return code;
  out.value = as_number(value);
  out.standard_error = standard_error<F>(in);
  out.low = out.value - normal_95 * out.standard_error;
  out.high = out.value + normal_95 * out.standard_error;
  return code;
}

/// One row of numbers. @param a one number for each parameter
template <class F>
constexpr status_code evaluate_row(const double* a, raw_estimate& out, problem& why) noexcept {
  auto in = blank<typename F::input>::make();
  status_code cautions = status::ok;
  const bool good = each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    return take<F, I>(in, a[I], cautions, why);
  });
  return good ? deliver<F>(in, cautions, out, why) : why.code;
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

/// Lists, each of `rows` elements `stride` doubles apart, and the scalars after them.
template <class F>
constexpr status_code evaluate_list(const double* const* lists, std::size_t rows,
                                    std::size_t stride, const double* scalars, raw_estimate& out,
                                    problem& why) noexcept {
  auto in = blank<typename F::input>::make();
  status_code cautions = status::ok;
  const bool good = each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    if constexpr (parameters<F>.items[I].list) {
      auto& member = in.*std::get<I>(members<F>);
      member = std::remove_reference_t<decltype(member)>(lists[I], rows, stride);
      return check_member<F, I>(in, cautions, why);
    } else {
      return take<F, I>(in, scalars[I - list_count<F>()], cautions, why);
    }
  });
  return good ? deliver<F>(in, cautions, out, why) : why.code;
}

}  // namespace tonus::detail
