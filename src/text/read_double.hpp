// SPDX-License-Identifier: BSL-1.0
/// @file
/// std::from_chars of a double, which the standard library for wasm (libc++ 19) lacks.
#pragma once

#include <charconv>
#if !defined(__cpp_lib_to_chars)
#include <cmath>
#include <cstdlib>
#include <string>
#endif

namespace tonus::text {

#if defined(__cpp_lib_to_chars)

inline std::from_chars_result read_double(const char* first, const char* last,
                                          double& value) noexcept {
  return std::from_chars(first, last, value);
}

#else

inline const char* after_digits(const char* at, const char* last) noexcept {
  while (at != last && *at >= '0' && *at <= '9') ++at;
  return at;
}

/// End of the decimal number at the start of a text; `first` if there is none.
inline const char* after_decimal(const char* first, const char* last) noexcept {
  const char* whole = first != last && *first == '-' ? first + 1 : first;
  const char* at = after_digits(whole, last);
  auto digits = at - whole;
  if (at != last && *at == '.') {
    const char* fraction = at + 1;
    at = after_digits(fraction, last);
    digits += at - fraction;
  }
  if (digits == 0) return first;
  if (at == last || (*at != 'e' && *at != 'E')) return at;
  const char* power = at + 1;
  if (power != last && (*power == '-' || *power == '+')) ++power;
  const char* end = after_digits(power, last);
  return end == power ? at : end;
}

/// strtod reads the same numbers when it is shown no more than from_chars would read.
inline std::from_chars_result read_double(const char* first, const char* last,
                                          double& value) noexcept {
  const char* end = after_decimal(first, last);
  const char* letter = first != last && *first == '-' ? first + 1 : first;
  const bool word =
      end == first && letter != last && ((*letter | 0x20) == 'i' || (*letter | 0x20) == 'n');
  const std::string text(first, word ? last : end);
  char* stop = nullptr;
  const double read = std::strtod(text.c_str(), &stop);
  if (stop == text.c_str()) return {first, std::errc::invalid_argument};
  const char* used = first + (stop - text.c_str());
  const bool vanished = read == 0.0 && text.find_first_of("123456789") < text.find_first_of("eE");
  if (!word && (std::isinf(read) || vanished)) return {used, std::errc::result_out_of_range};
  value = read;
  return {used, std::errc{}};
}

#endif

}  // namespace tonus::text
