// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which facts that were not given would help most.
#pragma once

#include <span>
#include <tonus/assess/assessment.hpp>

namespace tonus::detail {

/// Facts that rules wait for: the one that alone lets most rules be evaluated first, then the one
/// that most rules need. Only what leads where is looked at, not values.
/// @param known what is known @param findings of the rules
/// @return each fact that at least one rule needs
[[nodiscard]] std::vector<missing_fact> missing_facts(const facts& known,
                                                      std::span<const finding> findings);

}  // namespace tonus::detail
