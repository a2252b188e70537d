// SPDX-License-Identifier: BSL-1.0
/// @file
/// The commands of the tool. Each prints to stdout and returns the exit code: 0 done, 1 refused.
#pragma once

#include <string>
#include <vector>

namespace tonus::tool {

/// How a result is printed.
enum class format { table, json };

/// Lists equations, rules and exercises. @param what part of the id or title, may be empty
int list(const std::string& what, format as);

/// Shows one equation, rule, fact or exercise. @param id its id or name
int show(const std::string& id, format as);

/// What `tonus eval` was asked for.
struct eval_request {
  std::string id;                      ///< the equation
  std::vector<std::string> arguments;  ///< `name=value`, value with or without unit
};
/// Evaluates one equation.
int eval(const eval_request& request, format as);

/// What `tonus assess` was asked for.
struct assess_request {
  std::string profile;      ///< path of a JSON file, may be empty
  std::string log;          ///< path of an export of Strong or Hevy, may be empty
  std::string weights;      ///< path of a CSV file of weights and intakes, may be empty
  std::string weight_unit;  ///< kg or lb where the log does not say; empty: kg is assumed
  int weeks = 4;            ///< weeks of volume shown in the table
};
/// Assesses a person and a training log.
int assess(const assess_request& request, format as);

/// What `tonus met` was asked for.
struct met_request {
  std::vector<std::string> words;  ///< words of the activity, or its code
  std::string weight;              ///< body weight with or without unit, may be empty
  std::string minutes;             ///< duration with or without unit, may be empty
};
/// Searches the compendium of activities, and gives the energy where weight and minutes are known.
int met(const met_request& request, format as);

/// What `tonus expenditure` was asked for.
struct expenditure_request {
  std::string file;     ///< CSV file of weights, and of intakes where it has them
  std::string intake;   ///< CSV file of intakes, may be empty
  std::string profile;  ///< path of a JSON file, may be empty
  std::string sex, age, height, pal, fat;  ///< facts as text, each may be empty
  std::string weight_unit;  ///< kg, lb or st where the file does not say; empty: kg is assumed
  std::string dates;        ///< day-first or month-first, or empty
  std::string svg;          ///< path of a picture to write, may be empty
};
/// Estimates energy expenditure; 1 where no method has an answer.
int expenditure(const expenditure_request& request, format as);

/// Raised for input that cannot be used; main prints it to stderr and exits with 1.
struct refused {
  std::string message;  ///< what is wrong, with file, line or argument
};

}  // namespace tonus::tool
