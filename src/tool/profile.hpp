// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reads a profile: a JSON object of fact names.
#pragma once

#include <string>
#include <tonus/facts.hpp>

namespace tonus::tool {

/// Reads a profile: fact name to number (canonical unit), text such as "176 lb", choice, or true
/// and false for yes and no.
/// @param path the file @return the facts. Throws `refused` with file, line and fact
[[nodiscard]] facts read_profile(const std::string& path);

}  // namespace tonus::tool
