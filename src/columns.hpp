// SPDX-License-Identifier: BSL-1.0
/// @file
/// The batch of every scalar equation: columns of numbers, a block of rows at a time.
#pragma once

#include <algorithm>
#include <array>

#include "raw.hpp"
#include "vector_target.hpp"

namespace tonus::detail {

inline constexpr std::size_t block_rows = 256;  // a block of eight columns stays in the L1 cache

// What a kernel is made of is always inlined: clang's `flatten` reaches one level of calls only.

/// Whether every number of column I passes every check without a caution; no branch inside.
template <class F, std::size_t I>
[[gnu::always_inline]] constexpr bool column_is_plain(const double* column,
                                                      std::size_t rows) noexcept {
  constexpr const parameter& p = parameters<F>.items[I];
  constexpr double least = p.possible.least > p.studied.least ? p.possible.least : p.studied.least;
  constexpr double most = p.possible.most < p.studied.most ? p.possible.most : p.studied.most;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const double x = column[i];
    bool wrong = !((x >= least) & (x <= most));
    if constexpr (p.step != 0.0) wrong |= !on_grid(x, p.step);
    if constexpr (p.optional) wrong &= !missing(x);
    bad += wrong;
  }
  return bad == 0;
}

/// Evaluates rows whose numbers are all plain. @param values never one of the columns
/// @return how many rows need the careful way, for `examine` or the result says so
template <class F, std::size_t... I>
[[gnu::always_inline]] constexpr std::size_t plain_rows(const double* const* columns,
                                                        std::size_t first, std::size_t rows,
                                                        double* __restrict values,
                                                        std::index_sequence<I...>) noexcept {
  const double* const starts[] = {columns[I] + first...};
  std::size_t bad = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    auto in = blank<typename F::input>::make();
    (fill(in.*std::get<I>(members<F>), starts[I][i]), ...);
    if constexpr (requires { F::examine(in); }) {
      if (F::examine(in).code != status::ok) {  // evaluate may divide by zero here
        ++bad;
        continue;
      }
    }
    const double value = as_number(F::evaluate(in));
    bad += !finite(value);
    if constexpr (F::info.positive) bad += !(value > 0.0);
    values[i] = value;
  }
  return bad;
}

/// Checks and evaluates a block; false if a row of it needs the careful way.
template <class F, std::size_t... I>
[[gnu::always_inline]] constexpr bool plain_block(const double* const* columns, std::size_t first,
                                                  std::size_t rows, double* values,
                                                  std::index_sequence<I...> all) noexcept {
  return (column_is_plain<F, I>(columns[I] + first, rows) && ...) &&
         plain_rows<F>(columns, first, rows, values, all) == 0;
}

template <class F>
using parameter_indices = std::make_index_sequence<std::size(parameters<F>.items)>;

/// `plain_block` as a kernel that is compiled for several instruction sets.
template <class F>
struct block_kernel {
  static bool run(const double* const* columns, std::size_t first, std::size_t rows,
                  double* values) noexcept {
    return plain_block<F>(columns, first, rows, values, parameter_indices<F>{});
  }
};

/// Inputs in the middle of their possible ranges, to try an equation on.
template <class F>
constexpr typename F::input typical() noexcept {
  auto in = blank<typename F::input>::make();
  each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    constexpr const range& limits = parameters<F>.items[I].possible;
    fill(in.*std::get<I>(members<F>), limits.least + (limits.most - limits.least) / 2.0);
    return true;
  });
  return in;
}

/// Whether wider vectors pay: arithmetic only, with nothing to examine row by row. A function that
/// needs the C library cannot be constexpr, and that is how the compiler knows.
template <class F>
concept vectorisable = requires {
  typename std::bool_constant<(F::evaluate(typical<F>()), true)>;
}
&&!requires(const typename F::input& in) { F::examine(in); };

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
    values[i] = unknown;
    const status_code code = value_of_row<F>(row.data(), values[i]);
    all |= code < 0 ? status::some_rows_failed : code;
    if (row_status != nullptr) row_status[first + i] = code;
  }
  return all;
}

/// Columns of numbers, a block at a time; results may be written over a column.
template <class F>
status_code evaluate_columns(const double* const* columns, std::size_t rows, double* results,
                             std::int32_t* row_status) noexcept {
  constexpr status_code plain = F::info.unverified ? status::unverified : status::ok;
  const auto kernel = best_target<block_kernel<F>, vectorisable<F>>();
  status_code all = status::ok;
  double values[block_rows];
  for (std::size_t first = 0; first < rows; first += block_rows) {
    const std::size_t size = std::min(rows - first, block_rows);
    if (kernel(columns, first, size, values)) {
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
