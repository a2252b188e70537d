// SPDX-License-Identifier: BSL-1.0
/// @file
/// A training log from a file.
#pragma once

#include <string>
#include <tonus/training/log.hpp>

namespace tonus::tool {

/// Reads an export. Raises `refused` with the file where it cannot be read.
/// @param path of the file @param weight_unit kg or lb where the file does not say; empty: kg
/// @return the log
[[nodiscard]] training::log read_log(const std::string& path, const std::string& weight_unit);

}  // namespace tonus::tool
