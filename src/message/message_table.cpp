// SPDX-License-Identifier: BSL-1.0
#include "message_table.hpp"

#include "text/read_double.hpp"

namespace tonus::detail {
namespace {

constexpr message_row english[] = {
#include "../emitted/messages_en.inc"
};
constexpr message_row german[] = {
#include "../emitted/messages_de.inc"
};

bool lists(std::string_view list, std::string_view word) noexcept {
  while (!list.empty()) {
    const std::size_t end = list.find('|');
    if (list.substr(0, end) == word) return true;
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
  return false;
}

/// The number that a condition names: a computed one, or the threshold crossed.
double number_named(std::string_view name, const finding& found) noexcept {
  if (name == "threshold") return found.says.threshold;
  for (const figure& computed : found.says.figures)
    if (computed.name == name) return computed.value;
  return unknown;
}

/// `input=name`: that input crossed its threshold; `name=number`: a number has this value.
bool holds(std::string_view when, const finding& found) noexcept {
  if (when.empty()) return true;
  const std::size_t equals = when.find('=');
  const std::string_view name = when.substr(0, equals);
  const std::string_view wanted = when.substr(equals + 1);
  if (name == "input") return found.says.input == wanted;
  double number = unknown;
  text::read_double(wanted.data(), wanted.data() + wanted.size(), number);
  return number_named(name, found) == number;
}

}  // namespace

std::span<const message_row> message_rows(language_t language) noexcept {
  if (language == language_t::german) return german;
  return english;
}

const message_row* find_message(const finding& found, language_t language) noexcept {
  const std::string_view severity = severity_name(found.severity());
  for (const message_row& row : message_rows(language)) {
    if (row.rule == found.id() && lists(row.pattern.severity, severity) &&
        holds(row.pattern.when, found))
      return &row;
  }
  return nullptr;
}

}  // namespace tonus::detail
