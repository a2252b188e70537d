// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training logs from files.
#pragma once

#include <string>
#include <tonus/training/log.hpp>

namespace tonus::tool {

/// Reads a training log. Throws `refused` with the path and the reason.
/// @param path of an export @param weight_unit kg or lb where the file does not say; may be empty
[[nodiscard]] training::log read_log(const std::string& path, const std::string& weight_unit);

}  // namespace tonus::tool
