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
/// The page that lists everything.
[[nodiscard]] std::string catalogue_page();

}  // namespace tonus
