// SPDX-License-Identifier: BSL-1.0
/// @file
/// The commands of the tool. Each prints to stdout and returns the exit code: 0 done, 1 refused.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "log_file.hpp"

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

/// What `tonus volume` was asked for.
struct volume_request {
  log_file log;                          ///< the training log
  bool rolling = false;                  ///< seven days each up to the last logged, not ISO weeks
  std::optional<double> hard_rir;        ///< most repetitions in reserve of a hard set
  std::optional<double> body_weight_kg;  ///< counted where an exercise moves it
  int last = 8;                          ///< weeks in the table; CSV and JSON hold all
  bool csv = false;                      ///< rows of week and muscle
};
/// Weekly sets, tonnage, frequency and gaps of a training log.
int volume(const volume_request& request, format as);

/// Prints a training log as `training::export_csv` writes it.
int export_log(const log_file& file);

/// Raised for input that cannot be used; main prints it to stderr and exits with 1.
struct refused {
  std::string message;  ///< what is wrong, with file, line or argument
};

}  // namespace tonus::tool
