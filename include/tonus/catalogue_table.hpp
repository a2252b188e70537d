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

namespace detail {

/// The numbers of a call, in the order of the parameters.
struct numbers {
  const double* const* lists = nullptr;  ///< where each list begins
  std::size_t rows = 0;                  ///< elements of each list
  std::size_t stride = 1;                ///< from one element to the next, in doubles
  const double* scalars = nullptr;       ///< the parameters after the lists
};

}  // namespace detail

/// An equation of the catalogue.
struct equation_entry {
  const about* info = nullptr;            ///< id, title, source, error
  std::span<const parameter> parameters;  ///< inputs in order; a series has its lists first
  short_text result_name;                 ///< with its unit: `rmr_kcal_per_day`
  std::string_view result_unit;           ///< run-time code; empty for a class
  std::string_view result_choices;        ///< names joined by `|`; empty for a number
  std::size_t lists = 0;                  ///< how many of the inputs are lists

  /// Behind `evaluate` and `evaluate_series`: takes numbers that passed their checks.
  status_code (*settle)(const detail::numbers& given, status_code cautions, raw_estimate& result,
                        remark& said) noexcept = nullptr;
  /// Behind `evaluate_many`; null: a row at a time.
  status_code (*settle_columns)(const double* const* columns, std::size_t rows, double* results,
                                std::int32_t* row_status) noexcept = nullptr;

  /// Evaluates one row; for an equation without lists. @param arguments a number for each parameter
  /// @param result receives a good result, else NaN @param why receives the reason of a refusal
  /// @return cautions, or the code of the refusal
  status_code evaluate(const double* arguments, raw_estimate& result, problem& why) const noexcept;
  /// Evaluates many rows; for an equation without lists. @param columns one for each parameter
  /// @param rows how many @param results receives a number for each row, NaN for a refused one
  /// @param row_status receives the status of each row; may be null
  /// @return the cautions of all rows together, and `some_rows_failed`
  status_code evaluate_many(const double* const* columns, std::size_t rows, double* results,
                            std::int32_t* row_status) const noexcept;
  /// Evaluates a series; for an equation with lists. @param series where each list begins
  /// @param rows elements of each @param stride from one to the next, in doubles
  /// @param scalars the parameters after the lists @param result receives a good result, else NaN
  /// @param why receives the reason of a refusal @return cautions, or the code of the refusal
  status_code evaluate_series(const double* const* series, std::size_t rows, std::size_t stride,
                              const double* scalars, raw_estimate& result,
                              problem& why) const noexcept;
};

/// @return all equations, sorted by id
[[nodiscard]] std::span<const equation_entry> equation_table() noexcept;

/// An equation by its id. @param id such as `energy.rmr.mifflin_1990`
/// @return the entry, or null if there is none
[[nodiscard]] const equation_entry* find_equation(std::string_view id) noexcept;

}  // namespace tonus
