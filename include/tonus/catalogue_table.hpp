// SPDX-License-Identifier: BSL-1.0
/// @file
/// The equations at run time: everything a host needs to list, show and evaluate them by id.
#pragma once

#include <span>
#include <tonus/formula.hpp>

namespace tonus {

/// A result as plain numbers, in the unit of the catalogue entry; a class is its number.
struct raw_estimate {
  double value = unknown;           ///< the result
  double standard_error = unknown;  ///< NaN where none was published
  double low = unknown;             ///< lower end of the 95 % interval, or NaN
  double high = unknown;            ///< upper end of the 95 % interval, or NaN
};

/// An equation of the catalogue.
struct equation_entry {
  const about* info = nullptr;            ///< id, title, source, error
  std::span<const parameter> parameters;  ///< inputs in order; a series has its lists first
  short_text result_name;                 ///< with its unit: `rmr_kcal_per_day`
  std::string_view result_unit;           ///< run-time code; empty for a class
  std::string_view result_choices;        ///< names joined by `|`; empty for a number
  std::size_t lists = 0;                  ///< how many of the inputs are lists

  /// Evaluates one row of numbers, one for each parameter. Null for a series.
  status_code (*evaluate)(const double* arguments, raw_estimate& result,
                          problem& why) noexcept = nullptr;
  /// Evaluates many rows: a column for each parameter; a bad row becomes NaN and its status goes
  /// into `row_status`, which may be null. Null for a series.
  status_code (*evaluate_many)(const double* const* columns, std::size_t rows, double* results,
                               std::int32_t* row_status) noexcept = nullptr;
  /// Evaluates a series: each list has `rows` elements, `stride` doubles apart; then the scalar
  /// parameters. Null for a scalar equation.
  status_code (*evaluate_series)(const double* const* lists, std::size_t rows, std::size_t stride,
                                 const double* scalars, raw_estimate& result,
                                 problem& why) noexcept = nullptr;
};

/// @return all equations, sorted by id
[[nodiscard]] std::span<const equation_entry> equation_table() noexcept;

/// An equation by its id. @param id such as `energy.rmr.mifflin_1990`
/// @return the entry, or null if there is none
[[nodiscard]] const equation_entry* find_equation(std::string_view id) noexcept;

}  // namespace tonus
