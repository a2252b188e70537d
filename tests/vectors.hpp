// SPDX-License-Identifier: BSL-1.0
/// @file
/// The expected values of tests/vectors/*.csv.
#pragma once

#include <map>
#include <string>
#include <vector>

/// One row of a vector file.
struct vector_row {
  std::string file;                           ///< file:line
  std::string id;                             ///< equation
  std::map<std::string, std::string> inputs;  ///< name_unit to number, choice or list
  std::string result_name;                    ///< name_unit
  std::string expected;                       ///< number or choice
  double rel_tol = 0;                         ///< 0: exact, one ulp of slack
};

/// One row of any table of tests/vectors.
struct table_row {
  std::string where;                ///< file:line
  std::vector<std::string> fields;  ///< in the order of the header
};

/// The rows of a table below its header; lines that start with # are remarks.
/// Throws if a row has not that many fields. @param name of the file @param columns of the header
std::vector<table_row> read_table(const std::string& name, std::size_t columns);

/// `name=value` joined by `;`. Throws if a part has no `=`. @param text the list
std::map<std::string, std::string> split_inputs(const std::string& text);

/// Every row of every equation vector file. Throws if a file cannot be read as it should.
std::vector<vector_row> read_vectors();

/// A number. Throws if the text is not one. @param text digits
double to_number(const std::string& text);

/// Numbers joined by `|`. @param text the list
std::vector<double> to_numbers(const std::string& text);
