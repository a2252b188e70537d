// SPDX-License-Identifier: BSL-1.0
/// @file
/// Draws the equations of a family side by side for typical people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tonus {

/// A chart and the table that explains its numbers.
struct comparison {
  std::string svg;    ///< one column for each equation, one mark for each person
  std::string table;  ///< Markdown: the equations by number, with what they need and give
};

/// What is compared.
struct comparison_request {
  std::vector<std::string_view> families;  ///< as `choose` takes them, all in one unit
  std::string title;                       ///< of the chart
  std::string name;                        ///< of the result, along the axis
};

/// Evaluates all equations of the families for four typical people, whose inputs are facts only.
[[nodiscard]] comparison compare_equations(const comparison_request& request);

/// The people, as a Markdown table.
[[nodiscard]] std::string typical_people();

}  // namespace tonus
