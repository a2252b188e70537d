// SPDX-License-Identifier: BSL-1.0
/// @file
/// Writes the parts of the C interface that follow from the declarations.
#pragma once

#include <string>
#include <string_view>
#include <tonus/catalogue_table.hpp>

namespace tonus {

/// tonus.h. @param pattern tonus.h.in, where `@PROTOTYPES@` stands for the typed functions
[[nodiscard]] std::string c_header(const std::string& pattern);
/// The definitions of the typed functions.
[[nodiscard]] std::string c_shims();
/// For the tests: a row for each equation that calls its typed functions with an array of numbers.
[[nodiscard]] std::string typed_calls();
/// For the tests: C statements that pass null and garbage to every typed function.
[[nodiscard]] std::string garbage_calls();
/// For the tests: C statements that print every constant, struct and field.
/// @param header tonus.h
[[nodiscard]] std::string layout_calls(const std::string& header);
/// Constants, structs and functions as JSON. @param header tonus.h
[[nodiscard]] std::string interface_json(const std::string& header);
/// A text as C string literals, a line each. @param text any text
[[nodiscard]] std::string c_string_literal(std::string_view text);
/// The C name of an id: `tonus_` and the id with underscores. @param id of an equation
[[nodiscard]] std::string c_name(std::string_view id);

}  // namespace tonus
