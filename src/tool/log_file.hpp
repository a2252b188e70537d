// SPDX-License-Identifier: BSL-1.0
/// @file
/// A training log from a file, for the commands that read one.
#pragma once

#include <string>
#include <tonus/training/log.hpp>

namespace tonus::tool {

/// Which file, and what it does not say itself.
struct log_file {
  std::string path;         ///< an export of a training app
  std::string weight_unit;  ///< kg or lb where the file does not say; empty: kg is assumed
  std::string columns;      ///< map of columns, `role=heading` joined by `;`; empty: a known app
};

/// Reads the log. Throws `refused` with the path where the file is none.
[[nodiscard]] training::log read_log(const log_file& file);

/// Tells stderr of rejected rows, with file and line, and of names without an exercise.
void warn_of(const training::log_report& report, const std::string& path);

}  // namespace tonus::tool
