// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the HTML pages of the tool share: phone, desktop and paper; offline, no script.
#pragma once

#include <string>
#include <string_view>
#include <tonus/finding.hpp>
#include <vector>

#include "text.hpp"

namespace tonus::tool {

/// A heading of a part.
[[nodiscard]] std::string heading_html(std::string_view text);
/// A table that scrolls where a screen is too narrow.
[[nodiscard]] std::string table_html(const table& rows);
/// Charts side by side with a heading and a note; nothing where there are none.
[[nodiscard]] std::string charts_html(std::string_view title, std::string_view note,
                                      const std::vector<std::string>& drawn);
/// A finding with what decided, what clears it and its evidence. @param f not withheld
[[nodiscard]] std::string finding_html(const finding& f);
/// A whole page. @param title also its first heading @param body its parts
[[nodiscard]] std::string page_html(std::string_view title, std::string_view body);
/// Writes a file. Throws `refused` with the path and the reason.
void write_page(const std::string& path, const std::string& text);

}  // namespace tonus::tool
