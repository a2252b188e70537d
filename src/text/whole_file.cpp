// SPDX-License-Identifier: BSL-1.0
#include "text/whole_file.hpp"

#include "text/utf8.hpp"

namespace tonus::text {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

problem bad_text(std::string_view name, std::string_view why) noexcept {
  return {.code = status::bad_text, .name = name, .why = why};
}

problem check_text(std::string_view text) noexcept {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return bad_text("text", "the file is UTF-16: save it as UTF-8");
  }
  if (const std::size_t at = invalid_utf8(text); at != std::string_view::npos) {
    problem found = bad_text("byte", "counted from 0: not valid UTF-8");
    found.value = static_cast<double>(at);
    return found;
  }
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return trim(text).empty() ? bad_text("text", "the file is empty") : problem{};
}

std::string_view first_line(std::string_view text) noexcept {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  while (const std::size_t length = blank_length(text)) text.remove_prefix(length);
  constexpr std::size_t shown_bytes = 80;
  return prefix(text.substr(0, text.find_first_of("\r\n")), shown_bytes);
}

std::string ragged_text(std::size_t found, std::size_t wanted) {
  return std::to_string(found) + " fields where the header has " + std::to_string(wanted);
}

std::string quoted(std::string_view cell) {
  constexpr std::size_t shown_bytes = 40;
  cell = trim(cell);
  std::string shown = '"' + std::string(prefix(cell, shown_bytes));
  return shown + (cell.size() > shown_bytes ? "...\"" : "\"");
}

std::string message_of(const problem& found) {
  char text[message_capacity];
  write_message(found, text);
  return text;
}

}  // namespace tonus::text
