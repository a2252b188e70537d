// SPDX-License-Identifier: BSL-1.0
/// @file
/// A plan in words and tables, for the terminal and for a page.
#pragma once

#include <string>
#include <tonus/assess/plan.hpp>
#include <vector>

#include "text.hpp"

namespace tonus::tool {

/// A part of a plan.
struct plan_part {
  std::string title;               ///< its heading
  table rows;                      ///< its table, perhaps empty
  std::vector<std::string> notes;  ///< lines below the table
};

/// The parts that a plan has: food, strength, conduct, projected weight. @param of a plan
[[nodiscard]] std::vector<plan_part> parts_of(const plan& of);

/// A fact that a plan needs, with the rule that waits for it. @param f the fact
[[nodiscard]] std::string needed_text(const needed_fact& f);

/// Why a finding stays under the plan. @param u the finding
[[nodiscard]] std::string unmet_text(const unmet_finding& u);

/// Writes a plan as one HTML page with the picture of its trajectory. Throws `refused` where the
/// file cannot be written. @param path of the file @param of the plan
void write_plan_page(const std::string& path, const plan& of);

}  // namespace tonus::tool
