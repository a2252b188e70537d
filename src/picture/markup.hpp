// SPDX-License-Identifier: BSL-1.0
/// @file
/// The little that writing XML needs: escaped text, short numbers, the width of a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tonus::picture {

/// Text for XML content and attributes; what XML cannot hold becomes U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

/// A coordinate with two decimals at most.
[[nodiscard]] std::string coordinate(double value);

/// A number for people: at most `digits` significant digits, thousands parted by U+202F.
[[nodiscard]] std::string figure_text(double value, int digits = 4);

/// A number with exactly `decimals` decimals, thousands parted by U+202F.
[[nodiscard]] std::string fixed_text(double value, int decimals);

/// About how wide a line of text is, in letter heights; errs on the wide side.
[[nodiscard]] double text_width(std::string_view text) noexcept;

/// Breaks a text between words into lines of at most `width` letter heights.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width);

/// ` name="value"`; the value is escaped.
[[nodiscard]] std::string attribute(std::string_view name, std::string_view value);
/// ` name="value"` of a coordinate.
[[nodiscard]] std::string attribute(std::string_view name, double value);

}  // namespace tonus::picture
