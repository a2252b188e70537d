// SPDX-License-Identifier: BSL-1.0
/// @file
/// The little text work importers need, free of locale and safe on UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tonus::text {

/// Where a text stops being valid UTF-8 (overlong forms, surrogates and zero bytes count as
/// invalid). @return offset of the first bad byte, or `npos` for a good text
[[nodiscard]] std::size_t invalid_utf8(std::string_view text) noexcept;

/// Removes leading and trailing blanks: ASCII white space and the no-break blanks U+00A0, U+202F.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// Length in bytes of the white space `text` starts with, no-break blanks and U+2009 included.
[[nodiscard]] std::size_t blank_length(std::string_view text) noexcept;

/// Lower case of ASCII and of the Latin-1 letters U+00C0 to U+00DE; other bytes stay.
[[nodiscard]] std::string lower(std::string_view text);

/// Trimmed, lower case, every run of blanks made one space, U+2019 made an apostrophe.
[[nodiscard]] std::string normal_form(std::string_view text);

/// The first `bytes` bytes of a text at most, cut at a whole character.
[[nodiscard]] std::string_view prefix(std::string_view text, std::size_t bytes) noexcept;

}  // namespace tonus::text
