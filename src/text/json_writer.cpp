// SPDX-License-Identifier: BSL-1.0
#include "json_writer.hpp"

#include "text/write_double.hpp"

namespace tonus {
namespace {

void append_escaped(std::string& text, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  switch (c) {
    case '"':
      text += "\\\"";
      return;
    case '\\':
      text += "\\\\";
      return;
    case '\n':
      text += "\\n";
      return;
    case '\r':
      text += "\\r";
      return;
    case '\t':
      text += "\\t";
      return;
    default:
      break;
  }
  if (byte >= 0x20) {
    text += c;
    return;
  }
  text += "\\u00";
  text += hex[byte >> 4U];
  text += hex[byte & 15U];
}

}  // namespace

json_writer& json_writer::raw(std::string_view token) {
  if (comma_) text_ += ',';
  text_ += token;
  comma_ = true;
  return *this;
}

json_writer& json_writer::open(char bracket) {
  raw({&bracket, 1});
  comma_ = false;
  return *this;
}

json_writer& json_writer::close(char bracket) {
  text_ += bracket;
  comma_ = true;
  return *this;
}

json_writer& json_writer::line() {
  if (comma_) text_ += ',';
  comma_ = false;
  text_ += '\n';
  return *this;
}

json_writer& json_writer::value(std::string_view s) {
  raw("\"");
  for (const char c : s) append_escaped(text_, c);
  text_ += '"';
  return *this;
}

json_writer& json_writer::value(double number) {
  if (number - number != 0.0) return null();
  char digits[32];
  return raw({digits, text::write_double(digits, number)});
}

}  // namespace tonus
