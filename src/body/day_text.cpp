// SPDX-License-Identifier: BSL-1.0
#include "body/day_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "text/utf8.hpp"
#include "training/date_text.hpp"

namespace tonus::body {
namespace {

// Three numbers with one mark between them.
struct numbers {
  std::string_view part[3];
  char mark = '-';
  std::string_view rest;  // what follows, such as a clock
};

std::optional<numbers> take_numbers(std::string_view text) noexcept {
  numbers found;
  for (int index = 0; index < 3; ++index) {
    const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
    if (length == 0 || length > 4) return std::nullopt;
    found.part[index] = text.substr(0, length);
    text.remove_prefix(length);
    if (index == 2) break;
    if (text.empty() || (index == 1 && text.front() != found.mark)) return std::nullopt;
    found.mark = text.front();
    text.remove_prefix(1);
  }
  found.rest = text;
  const bool known = found.mark == '.' || found.mark == '/' || found.mark == '-';
  return known ? std::optional(found) : std::nullopt;
}

std::string year_first(std::string_view year, std::string_view month, std::string_view day,
                       std::string_view rest) {
  std::string text(year);
  for (const std::string_view part : {month, day}) {
    text += '-';
    text += part;
  }
  return text.append(rest);
}

}  // namespace

std::optional<wall_seconds> read_moment(std::string_view text, std::optional<date_order> order) {
  text = text::trim(text);
  const auto three = take_numbers(text);
  if (!three) return training::read_date(text);
  const auto& [a, b, c] = three->part;
  if (a.size() == 4) return training::read_date(year_first(a, b, c, three->rest));
  if (c.size() != 4) return std::nullopt;
  if (three->mark == '.') order = date_order::day_first;
  if (!order) return std::nullopt;
  const bool day_first = *order == date_order::day_first;
  return training::read_date(year_first(c, day_first ? b : a, day_first ? a : b, three->rest));
}

}  // namespace tonus::body
