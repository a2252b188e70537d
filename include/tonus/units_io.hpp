// SPDX-License-Identifier: BSL-1.0
/// @file
/// Quantities as text and on streams. Apart from units.hpp, since streams cost compile time.
#pragma once

#include <charconv>
#include <ostream>
#include <string>
#include <tonus/unit_name.hpp>

namespace tonus {

/// A quantity as text, such as `80 kg` or `1780 kcal/d`; a plain number has no unit. The number is
/// the shortest that reads back to the same value, whatever the locale.
/// @param q any quantity whose unit has a name @return the text
template <class Unit>
[[nodiscard]] std::string to_text(const quantity<Unit>& q) {
  static_assert(!unit_name<Unit>.code.empty(), "give this unit a unit_name");
  char digits[32];
  std::string text(digits, std::to_chars(digits, digits + sizeof digits, q.value()).ptr);
  if (unit_name<Unit>.code != "1") {
    text += ' ';
    text += unit_name<Unit>.code;
  }
  return text;
}

}  // namespace tonus

namespace boost::units {

/// Writes a quantity as `tonus::to_text` makes it. It stands in Boost's namespace because that is
/// where the compiler looks for operators of a Boost quantity.
/// @param stream receives the text @param q the quantity @return the stream
template <class Unit>
requires(!tonus::unit_name<Unit>.code.empty()) std::ostream& operator<<(
    std::ostream& stream, const quantity<Unit, double>& q) {
  return stream << tonus::to_text(q);
}

}  // namespace boost::units
