// SPDX-License-Identifier: BSL-1.0
/// @file
/// Findings on a terminal.
#pragma once

#include <tonus/finding.hpp>

namespace tonus::tool {

/// Prints a finding with the numbers that decided, what clears it and its evidence.
/// @param f the finding, not withheld
void print_finding(const finding& f);

}  // namespace tonus::tool
