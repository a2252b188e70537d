// SPDX-License-Identifier: BSL-1.0
/// @file
/// Turns the data tables of src/data into the constant rows of src/emitted. Host builds only.
#pragma once

#include <filesystem>
#include <string>

namespace tonus {

/// Writes exercises.inc, exercise_aliases.inc, exercise_forms.inc, exercise_words.inc,
/// met_activities.inc, claims.inc and the messages of each language.
/// @param data folder holding the tables
/// @param emitted folder that receives the files
/// @return empty when all went well, else what is wrong, with file and line
[[nodiscard]] std::string emit_tables(const std::filesystem::path& data,
                                      const std::filesystem::path& emitted);

}  // namespace tonus
