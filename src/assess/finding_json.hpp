// SPDX-License-Identifier: BSL-1.0
/// @file
/// Findings as JSON, for every answer that holds some.
#pragma once

#include <tonus/finding.hpp>

#include "text/json_writer.hpp"

namespace tonus {

/// A member `value`: a number, or the name of a choice.
/// @param json the writer @param value the number @param choices names joined by `|`, or empty
void write_number_or_choice(json_writer& json, double value, std::string_view choices);

/// A finding as an object; of what is withheld nothing but id and title.
/// @param json the writer @param f the finding
void write_finding(json_writer& json, const finding& f);

/// A member `withheld` with what stops take away. @param json the writer @param w what
void write_withheld(json_writer& json, const withholding& w);

}  // namespace tonus
