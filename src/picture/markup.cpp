// SPDX-License-Identifier: BSL-1.0
#include "picture/markup.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "text/utf8.hpp"

namespace tonus::picture {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";   // U+FFFD
constexpr std::string_view narrow_space = "\xE2\x80\xAF";  // U+202F

// XML 1.0, section 2.2: no control characters but tab and line ends, no U+FFFE and U+FFFF.
bool is_noncharacter(std::string_view rest) {
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

void append_letter(std::string& out, char letter) {
  switch (letter) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '"':
      out += "&quot;";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(letter);
  const bool blank = letter == '\t' || letter == '\n' || letter == '\r';
  if (blank)
    out += ' ';
  else if (byte < 0x20)
    out += replacement;
  else
    out += letter;
}

void append_well_formed(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_noncharacter(text.substr(i))) {
      out += replacement;
      i += 2;
    } else {
      append_letter(out, text[i]);
    }
  }
}

std::string with_thousands(std::string digits) {
  const std::size_t start = digits.starts_with('-') ? 1 : 0;
  if (digits.find('e') != std::string::npos) return digits;
  std::size_t end = std::min(digits.find('.'), digits.size());
  constexpr std::size_t group = 3;
  if (end - start <= group + 1) return digits;  // four digits read well without
  while (end - start > group) {
    end -= group;
    digits.insert(end, narrow_space);
  }
  return digits;
}

// Of a letter's height; wide faces such as DejaVu and Verdana included.
constexpr double average_width = 0.61;

bool is_wide(unsigned char lead) { return lead >= 0xE3; }  // U+3000 and beyond: full width

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t bad = std::min(text::invalid_utf8(text), text.size());
    append_well_formed(out, text.substr(0, bad));
    text.remove_prefix(bad);
    if (text.empty()) break;
    out += replacement;
    text.remove_prefix(1);
  }
  return out;
}

std::string coordinate(double value) {
  char digits[400];
  const auto end = std::to_chars(digits, digits + sizeof digits, std::round(value * 100.0) / 100.0);
  std::string out(digits, end.ptr);
  return out == "-0" ? "0" : out;
}

std::string figure_text(double value, int digits) {
  char text[64];
  const auto end =
      std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
  // Whole numbers keep all their digits: 12345 is not 1.234e+04.
  if (std::abs(value) < 1e7 && std::abs(value) >= std::pow(10.0, digits))
    return fixed_text(value, 0);
  return with_thousands({text, end.ptr});
}

std::string fixed_text(double value, int decimals) {
  char text[400];
  const auto end =
      std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, decimals);
  std::string out(text, end.ptr);
  if (out.find_first_not_of("-0.") == std::string::npos && out.starts_with('-')) out.erase(0, 1);
  return with_thousands(std::move(out));
}

double text_width(std::string_view text) noexcept {
  double width = 0;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if ((byte & 0xC0U) == 0x80U) continue;  // a continuation of the letter before
    width += is_wide(byte) ? 1.1 : average_width;
  }
  return width;
}

std::vector<std::string> wrapped(std::string_view text, double width) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, std::min(text.find(' '), text.size()));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (!lines.empty() && text_width(lines.back()) + text_width(word) + average_width <= width)
      lines.back() += ' ' + std::string(word);
    else
      lines.emplace_back(word);
  }
  return lines;
}

std::string attribute(std::string_view name, std::string_view value) {
  return ' ' + std::string(name) + "=\"" + escaped(value) + '"';
}

std::string attribute(std::string_view name, double value) {
  return attribute(name, coordinate(value));
}

}  // namespace tonus::picture
