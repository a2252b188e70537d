// SPDX-License-Identifier: BSL-1.0
/// @file
/// What stands behind every emitted C function: one call each for a row, columns and a series.
#pragma once

#include <tonus.h>

#include <boost/mp11/algorithm.hpp>
#include <tonus/catalogue.hpp>

#include "raw.hpp"

namespace tonus::capi {

/// The C type of parameter I: choices travel as int32_t.
template <class F, std::size_t I>
using c_type =
    std::conditional_t<detail::parameters<F>.items[I].choices.empty(), double, std::int32_t>;

/// The C type of the result.
template <class F>
using c_result = std::conditional_t<std::is_enum_v<typename F::result>, std::int32_t, double>;

template <class F, class... Argument>
constexpr bool matches = []<std::size_t... I>(std::index_sequence<I...>) {
  return (std::is_same_v<Argument, c_type<F, I>> && ...);
}
(std::index_sequence_for<Argument...>{});

/// A typed call of one row.
template <class F, class... Argument>
std::int32_t call(c_result<F>* out, Argument... arguments) noexcept {
  static_assert(
      sizeof...(Argument) == std::size(detail::parameters<F>.items) && matches<F, Argument...>,
      "emit again: the declaration has changed");
  if (out == nullptr) return status::null_argument;
  const double row[] = {static_cast<double>(arguments)...};
  double value = 0;
  const status_code code = detail::value_of_row<F>(row, value);
  if (code >= 0) *out = static_cast<c_result<F>>(value);
  return code;
}

/// The entry of the catalogue: columns and series go through it, for they are large and compiled
/// once, there.
template <class F>
const equation_entry& entry_of() noexcept {
  return equation_table()[boost::mp11::mp_find<equations, F>::value];
}

/// A typed call of columns; a class result travels as a number here.
template <class F, class... Column>
std::int32_t call_many(std::size_t rows, double* out, std::int32_t* row_status,
                       Column... columns) noexcept {
  const double* const list[] = {columns...};
  if (rows == 0) return status::ok;
  if (out == nullptr) return status::null_argument;
  for (const double* column : list)
    if (column == nullptr) return status::null_argument;
  return entry_of<F>().evaluate_many(list, rows, out, row_status);
}

/// A typed call of a series: lists, then scalars. @tparam Lists how many lists
template <class F, std::size_t Lists, class... Scalar>
std::int32_t call_series(c_result<F>* out, const double* const (&lists)[Lists], std::size_t rows,
                         Scalar... scalars) noexcept {
  static_assert(Lists == detail::list_count<F>() &&
                    Lists + sizeof...(Scalar) == std::size(detail::parameters<F>.items),
                "emit again: the declaration has changed");
  if (out == nullptr) return status::null_argument;
  for (const double* list : lists)
    if (list == nullptr) return status::null_argument;
  const double row[] = {static_cast<double>(scalars)..., 0.0};
  raw_estimate result;
  problem why;
  const status_code code = entry_of<F>().evaluate_series(lists, rows, 1, row, result, why);
  if (code >= 0) *out = static_cast<c_result<F>>(result.value);
  return code;
}

}  // namespace tonus::capi
