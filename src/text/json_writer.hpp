// SPDX-License-Identifier: BSL-1.0
/// @file
/// Writes JSON; numbers as short as they round-trip, NaN and infinities as null.
#pragma once

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace tonus {

/// Appends JSON to a string; the caller opens and closes objects and arrays in pairs.
class json_writer {
 public:
  /// Opens an object. @return this
  json_writer& object() { return open('{'); }
  /// Opens an array. @return this
  json_writer& array() { return open('['); }
  /// Closes the innermost object. @return this
  json_writer& end_object() { return close('}'); }
  /// Closes the innermost array. @return this
  json_writer& end_array() { return close(']'); }
  /// Starts a member. @param name its key @return this
  json_writer& key(std::string_view name) {
    value(name);
    text_ += ':';
    comma_ = false;
    return *this;
  }
  /// A string. @param s UTF-8 @return this
  json_writer& value(std::string_view s);
  /// A string. @param s UTF-8, zero-terminated @return this
  json_writer& value(const char* s) { return value(std::string_view(s)); }
  /// A number; null if it is not finite. @param number the number @return this
  json_writer& value(double number);
  /// A whole number. @param number the number @return this
  template <std::integral Integer>
  requires(!std::same_as<Integer, bool>) json_writer& value(Integer number) {
    char digits[24];
    return raw({digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
  }
  /// true or false. @param truth which @return this
  template <std::same_as<bool> Bool>
  json_writer& value(Bool truth) {
    return raw(truth ? "true" : "false");
  }
  /// null. @return this
  json_writer& null() { return raw("null"); }
  /// A member with a value. @param name its key @param v its value @return this
  template <class Value>
  json_writer& member(std::string_view name, const Value& v) {
    return key(name).value(v);
  }
  /// A line break between elements, for files that people compare. @return this
  json_writer& line();
  /// The JSON so far.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  json_writer& raw(std::string_view token);
  json_writer& open(char bracket);
  json_writer& close(char bracket);
  std::string text_;
  bool comma_ = false;  // whether the next element needs a comma before it
};

}  // namespace tonus
