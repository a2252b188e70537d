// SPDX-License-Identifier: BSL-1.0
#include "text/utf8.hpp"

#include <algorithm>

namespace tonus::text {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) noexcept {
  return static_cast<unsigned char>(text[index]);
}

bool continues(std::string_view text, std::size_t index) noexcept {
  return index < text.size() && (byte_at(text, index) & 0xC0u) == 0x80u;
}

// Length of the well-formed sequence at `index`, 0 if there is none (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t index) noexcept {
  const unsigned lead = byte_at(text, index);
  if (lead < 0x80u) return lead == 0 ? 0 : 1;
  if (lead < 0xC2u || lead > 0xF4u || !continues(text, index + 1)) return 0;
  if (lead < 0xE0u) return 2;
  const unsigned second = byte_at(text, index + 1);
  if (!continues(text, index + 2)) return 0;
  if (lead < 0xF0u) {
    if ((lead == 0xE0u && second < 0xA0u) || (lead == 0xEDu && second > 0x9Fu)) return 0;
    return 3;
  }
  if ((lead == 0xF0u && second < 0x90u) || (lead == 0xF4u && second > 0x8Fu)) return 0;
  return continues(text, index + 3) ? 4 : 0;
}

bool is_ascii_blank(char letter) noexcept {
  return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

std::size_t trailing_blank_length(std::string_view text) noexcept {
  if (text.empty()) return 0;
  if (is_ascii_blank(text.back())) return 1;
  for (const std::size_t length : {2u, 3u}) {
    if (text.size() >= length && blank_length(text.substr(text.size() - length)) == length) {
      return length;
    }
  }
  return 0;
}

// Latin-1 capitals are C3 80 to C3 9E in UTF-8; U+00D7 among them is the multiplication sign.
char lower_after(char before, char letter) noexcept {
  if (letter >= 'A' && letter <= 'Z') return static_cast<char>(letter + ('a' - 'A'));
  const auto code = static_cast<unsigned char>(letter);
  const bool latin = before == '\xC3' && code >= 0x80 && code <= 0x9E && code != 0x97;
  return latin ? static_cast<char>(code + 0x20) : letter;
}

}  // namespace

std::size_t invalid_utf8(std::string_view text) noexcept {
  for (std::size_t index = 0; index < text.size();) {
    const std::size_t length = sequence_length(text, index);
    if (length == 0) return index;
    index += length;
  }
  return std::string_view::npos;
}

std::size_t blank_length(std::string_view text) noexcept {
  if (text.empty()) return 0;
  if (is_ascii_blank(text.front())) return 1;
  if (text.starts_with("\xC2\xA0")) return 2;
  const bool wide = text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89");
  return wide ? 3 : 0;
}

std::string_view trim(std::string_view text) noexcept {
  while (const std::size_t length = blank_length(text)) text.remove_prefix(length);
  while (const std::size_t length = trailing_blank_length(text)) text.remove_suffix(length);
  return text;
}

std::string lower(std::string_view text) {
  std::string result(text);
  char before = '\0';
  for (char& letter : result) {
    const char original = letter;
    letter = lower_after(before, letter);
    before = original;
  }
  return result;
}

std::string normal_form(std::string_view text) {
  text = trim(text);
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    if (const std::size_t length = blank_length(text)) {
      if (result.back() != ' ') result += ' ';
      text.remove_prefix(length);
    } else if (text.starts_with("\xE2\x80\x99")) {
      result += '\'';
      text.remove_prefix(3);
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  return lower(result);
}

std::string_view prefix(std::string_view text, std::size_t bytes) noexcept {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && continues(text, bytes)) --bytes;
  return text.substr(0, bytes);
}

}  // namespace tonus::text
