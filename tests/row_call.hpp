// SPDX-License-Identifier: BSL-1.0
/// @file
/// How tests call an equation with the numbers and names of a row of text.
#pragma once

#include <tonus/catalogue_table.hpp>

#include "vectors.hpp"

/// The numbers of a row, in catalogue order.
struct arguments {
  std::vector<std::vector<double>> lists;  ///< one for each list
  std::vector<double> scalars;             ///< one for each other parameter
  /// @return where each list begins
  [[nodiscard]] std::vector<const double*> columns() const;
  /// @return the lists row by row
  [[nodiscard]] std::vector<double> interleaved() const;
};

/// What a call gave.
struct answer {
  tonus::status_code status = tonus::status::ok;  ///< cautions, or the code of the refusal
  tonus::raw_estimate estimate{};                 ///< of a good call
  tonus::problem why{};                           ///< of a refused call
};

/// Inputs by name as numbers; an optional input that is not named is missing.
/// Throws if an input is unknown, or lacks without being optional. @param e the equation
/// @param inputs `name_unit` to number, choice or list @param where to name in an error
arguments arguments_of(const tonus::equation_entry& e,
                       const std::map<std::string, std::string>& inputs, const std::string& where);

/// Calls an equation through its catalogue entry. @param e the equation @param a its arguments
answer call(const tonus::equation_entry& e, const arguments& a);

/// The expected number of a row; of a class its number. Throws if there is no such class.
double expected_number(const tonus::equation_entry& e, const vector_row& row);

/// Whether a result is within the tolerance of a row. @param rel_tol 0: one ulp of slack
bool close(double got, double expected, double rel_tol);
