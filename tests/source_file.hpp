// SPDX-License-Identifier: BSL-1.0
/// @file
/// Files of this tree that tests read.
#pragma once

#include <string>

/// The text of a file of this tree. Throws if it cannot be read. @param path from the root
std::string source_file(const std::string& path);
