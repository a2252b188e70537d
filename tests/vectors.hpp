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

/// Every row of every equation vector file. Throws if a file cannot be read as it should.
std::vector<vector_row> read_vectors();

/// A number. Throws if the text is not one. @param text digits
double to_number(const std::string& text);

/// Numbers joined by `|`. @param text the list
std::vector<double> to_numbers(const std::string& text);
