// SPDX-License-Identifier: BSL-1.0
/// @file
/// The texts of a rule with the numbers of its thresholds filled in.
#pragma once

#include <string>
#include <tonus/rule_table.hpp>

namespace tonus {

/// A threshold as people write it. @param mark the threshold @return such as `18 y` or `30 %`
[[nodiscard]] std::string threshold_text(const rule_threshold& mark);

/// When the rule gives which severity. @param rule the rule
/// @return in words, each threshold with its published number; empty where none was written
[[nodiscard]] std::string condition_text(const rule_entry& rule);

/// What would end the finding. @param rule the rule
/// @return in words, each threshold with its published number
[[nodiscard]] std::string clearing_text(const rule_entry& rule);

}  // namespace tonus
