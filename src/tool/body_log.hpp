// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reads files of weights and intakes for the commands.
#pragma once

#include <string>
#include <tonus/body/log.hpp>

namespace tonus::tool {

/// What a file of a body log does not say.
struct body_log_options {
  std::string weight_unit;  ///< kg, lb or st; empty: kg is assumed
  std::string dates;        ///< day-first or month-first for dates with slashes; empty: refused
};

/// Adds a file to a log. Rows that cannot be used are named on stderr. Throws `refused` where
/// nothing could be read.
/// @param log receives the values @param path the file @param options what it does not say
void read_body_log(body::log& log, const std::string& path, const body_log_options& options);

}  // namespace tonus::tool
