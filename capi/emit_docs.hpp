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
/// What the catalogue page says of an equation: title, formula and table. The formula is the one
/// that stands in the docstring of its header. Throws if there is none.
/// @param e the equation @param header the text of its header @param facts its table
[[nodiscard]] std::string equation_section(const equation_entry& e, const std::string& header,
                                           const std::string& facts);
/// The page that lists everything. @param equations the sections of all equations
[[nodiscard]] std::string catalogue_page(const std::string& equations);

}  // namespace tonus
