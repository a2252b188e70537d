// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the tables of tests/vectors expect of an equation: values, limits of inputs, statuses.
/// The tests hold the catalogue against them; the mutation script holds changed copies against the
/// same tables.
#pragma once

#include "row_call.hpp"

/// A row of limits.csv: what an input may be.
struct limit_row {
  std::string where;            ///< file:line
  std::string id;               ///< equation
  std::string parameter;        ///< name_unit
  tonus::range possible{};      ///< outside: refused
  tonus::range studied{};       ///< outside: caution; infinite where nothing is said
  double step = 0;              ///< 0: any number
  std::size_t least_count = 1;  ///< of a list
  std::size_t most_count = 1;   ///< of a list
};

/// A row of statuses.csv: what a call must say besides its value.
struct status_row {
  std::string where;                          ///< file:line
  std::string id;                             ///< equation
  std::map<std::string, std::string> inputs;  ///< name_unit to number, choice or list
  tonus::status_code status = 0;              ///< all cautions, or the refusal
  std::string refused;                        ///< input that a refusal names
  tonus::range allowed{};                     ///< what that input may be there, if it is said
  std::string standard_error;                 ///< number, `unknown`, or empty: not looked at
};

/// A row of errors.csv: the error that stands for an equation as a whole.
struct error_row {
  std::string where;          ///< file:line
  std::string id;             ///< equation
  double standard_error = 0;  ///< in the unit of the result
};

/// Every row of the tables, by kind.
struct expectations {
  std::vector<vector_row> values;    ///< of body.csv, energy.csv, training.csv, cardio.csv
  std::vector<limit_row> limits;     ///< of limits.csv
  std::vector<status_row> statuses;  ///< of statuses.csv
  std::vector<error_row> errors;     ///< of errors.csv
};

/// Reads the tables. Throws if one cannot be read as it should.
expectations read_expectations();

/// What an entry gets wrong, in words, and how many refusals were asked of it.
struct verdict {
  std::vector<std::string> faults;  ///< empty: all is well
  int refusals = 0;                 ///< calls that had to be refused, and were
};

/// Values within their tolerance. @param e the equation @param rows those of all equations
verdict check_values(const tonus::equation_entry& e, const std::vector<vector_row>& rows);

/// Statuses and standard errors. @param e the equation @param rows those of all equations
verdict check_statuses(const tonus::equation_entry& e, const std::vector<status_row>& rows);

/// The error of the catalogue, where those of calls differ by sex or age.
/// @param e the equation @param rows those of all equations
verdict check_errors(const tonus::equation_entry& e, const std::vector<error_row>& rows);

/// Limits as declared and as kept: just outside is refused by name, not finite is refused, outside
/// the studied range is cautioned. @param e the equation @param all where good inputs come from
verdict check_limits(const tonus::equation_entry& e, const expectations& all);
