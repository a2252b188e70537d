// SPDX-License-Identifier: BSL-1.0
/// @file
/// What importers ask of a whole file, and the words of their refusals.
#pragma once

#include <string>
#include <string_view>
#include <tonus/status.hpp>

namespace tonus::text {

/// A refusal of a text. @param name where @param why what is wrong, static text
[[nodiscard]] problem bad_text(std::string_view name, std::string_view why) noexcept;

/// A text as a whole: encoding and emptiness. @param text the file @return status ok, or bad_text
[[nodiscard]] problem check_text(std::string_view text) noexcept;

/// The first line of a text that is not blank, cut for messages.
[[nodiscard]] std::string_view first_line(std::string_view text) noexcept;

/// A row of the wrong length. @param found its fields @param wanted those of the header
[[nodiscard]] std::string ragged_text(std::size_t found, std::size_t wanted);

/// A cell in quotes, cut to 40 bytes.
[[nodiscard]] std::string quoted(std::string_view cell);

/// A problem as one line.
[[nodiscard]] std::string message_of(const problem& found);

}  // namespace tonus::text
