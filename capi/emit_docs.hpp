// SPDX-License-Identifier: BSL-1.0
/// @file
/// Writes the parts of the documentation that follow from the declarations.
#pragma once

#include <string>
#include <tonus/catalogue_table.hpp>

namespace tonus {

/// The table of inputs, result, error and source that stands in an equation's docstring.
/// @param e the equation
[[nodiscard]] std::string facts_table(const equation_entry& e);
/// A publication in one line. @param c the publication
[[nodiscard]] std::string source_line(const citation& c);
/// The page that tells of every rule.
[[nodiscard]] std::string rules_page();
/// The page that lists everything.
[[nodiscard]] std::string catalogue_page();

}  // namespace tonus
