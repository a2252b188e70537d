// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <tonus/unit_code.hpp>

#include "commands.hpp"

namespace tonus::tool {
namespace {

/// Characters, not bytes: continuation bytes of UTF-8 take no column.
std::size_t width(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string number(double value, int digits) {
  if (value != value) return "-";
  char text[32];
  const auto end =
      std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
  return {text, end.ptr};
}

std::string describe(const problem& what) {
  char text[message_capacity];
  write_message(what, text);
  return text;
}

std::optional<double> read_quantity(const char* name, std::string_view text,
                                    std::string_view unit) {
  if (text.empty()) return {};
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string_view given = text.substr(static_cast<std::size_t>(read.ptr - text.data()));
  const auto converted = given.empty() ? outcome<double>(value) : convert(value, given, unit);
  if (read.ec != std::errc() || !converted)
    throw refused{std::string(name) + " = " + std::string(text) + ": a number in " +
                  std::string(unit) + " is wanted"};
  return *converted;
}

civil_day read_day(const char* name, const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day_number = 0;
  char rest = 0;
  const int read = std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day_number, &rest);
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day_number)};
  if (read != 3 || !date.ok())
    throw refused{std::string(name) + " " + text + " is no date such as 2026-01-31"};
  return date;
}

std::string read_file(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(file), {});
  if (!file.is_open() || file.bad() || errno != 0)
    throw refused{path + ": " + std::strerror(errno != 0 ? errno : EIO)};
  return all;
}

void table::print() const {
  std::vector<std::size_t> widths(rows_.front().size());
  for (const auto& row : rows_)
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width(row[c]));
  for (const auto& row : rows_) {
    std::string line = "  ";
    for (std::size_t c = 0; c < row.size(); ++c) {
      line += row[c];
      if (c + 1 < row.size()) line.append(widths[c] - width(row[c]) + 2, ' ');
    }
    std::printf("%s\n", line.c_str());
  }
}

}  // namespace tonus::tool
