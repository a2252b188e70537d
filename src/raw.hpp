// SPDX-License-Identifier: BSL-1.0
/// @file
/// The step from plain doubles to a typed equation and back; every door passes through here.
#pragma once

#include <algorithm>
#include <array>

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

inline constexpr std::size_t block_rows = 256;  // a block of eight columns stays in the L1 cache

/// Whether every number of a column passes every check without a caution; no branch inside.
constexpr bool column_is_plain(const parameter& p, const double* column,
                               std::size_t rows) noexcept {
  const double least = p.possible.least > p.studied.least ? p.possible.least : p.studied.least;
  const double most = p.possible.most < p.studied.most ? p.possible.most : p.studied.most;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < rows; ++i) bad += !((column[i] >= least) & (column[i] <= most));
  if (bad == 0 && p.step != 0.0)
    for (std::size_t i = 0; i < rows; ++i) bad += !on_grid(column[i], p.step);
  return bad == 0;
}

/// Evaluates a block whose numbers are all plain; false if a row needs the careful way.
template <class F, std::size_t... I>
constexpr bool plain_block(const double* const* columns, std::size_t first, std::size_t rows,
                           double* values, std::index_sequence<I...>) noexcept {
  if (!(column_is_plain(parameters<F>.items[I], columns[I] + first, rows) && ...)) return false;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    auto in = blank<typename F::input>::make();
    (fill(in.*std::get<I>(members<F>), columns[I][first + i]), ...);
    if constexpr (requires { F::examine(in); }) bad += F::examine(in).code != status::ok;
    values[i] = as_number(F::evaluate(in));
    bad += !finite(values[i]);
    if constexpr (F::info.positive) bad += !(values[i] > 0.0);
  }
  return bad == 0;
}

/// Evaluates a block row by row. @return the cautions of its rows, or some_rows_failed
template <class F>
constexpr status_code careful_block(const double* const* columns, std::size_t first,
                                    std::size_t rows, double* values,
                                    std::int32_t* row_status) noexcept {
  constexpr std::size_t width = std::size(parameters<F>.items);
  status_code all = status::ok;
  for (std::size_t i = 0; i < rows; ++i) {
    std::array<double, width> row{};
    for (std::size_t c = 0; c < width; ++c) row[c] = columns[c][first + i];
    raw_estimate one;
    problem why;
    const status_code code = evaluate_row<F>(row.data(), one, why);
    values[i] = code < 0 ? unknown : one.value;
    all |= code < 0 ? status::some_rows_failed : code;
    if (row_status != nullptr) row_status[first + i] = code;
  }
  return all;
}

/// Columns of numbers, a block at a time; results may be written over a column.
template <class F>
constexpr status_code evaluate_columns(const double* const* columns, std::size_t rows,
                                       double* results, std::int32_t* row_status) noexcept {
  using width = std::make_index_sequence<std::size(parameters<F>.items)>;
  constexpr status_code plain = F::info.unverified ? status::unverified : status::ok;
  status_code all = status::ok;
  double values[block_rows] = {};
  for (std::size_t first = 0; first < rows; first += block_rows) {
    const std::size_t size = rows - first < block_rows ? rows - first : block_rows;
    if (plain_block<F>(columns, first, size, values, width{})) {
      all |= plain;
      if (row_status != nullptr) std::fill_n(row_status + first, size, plain);
    } else {
      all |= careful_block<F>(columns, first, size, values, row_status);
    }
    std::copy_n(values, size, results + first);
  }
  return all;
}

}  // namespace tonus::detail
