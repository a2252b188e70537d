// SPDX-License-Identifier: BSL-1.0
/// @file
/// std::to_chars of a double. The tables of the standard library for it are 115 kB, so that a small
/// build counts its digits up instead.
#pragma once

#include <cstddef>

#if defined(TONUS_SMALL)
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#else
#include <charconv>
#endif

namespace tonus::text {

inline constexpr std::size_t fixed_room = 400;  // the largest numbers have 309 digits

#if defined(TONUS_SMALL)

/// With so many decimals. @param first room for `fixed_room` @return behind the last one written
inline char* write_fixed(char* first, double value, int decimals) noexcept {
  return first + std::snprintf(first, fixed_room, "%.*f", decimals, value);
}

/// The fewest digits that read back as the number, never with an exponent.
/// @param first room for `fixed_room` @return behind the last one written
inline char* write_fixed(char* first, double value) noexcept {
  int decimals = 0;
  char* end = write_fixed(first, value, decimals);
  while (decimals < 330 && std::strtod(first, nullptr) != value)
    end = write_fixed(first, value, ++decimals);
  return end;
}

/// The fewest digits that read back as the number.
/// @param first room for 32 characters @return behind the last one written
inline char* write_double(char* first, double value) noexcept {
  constexpr std::size_t room = 32;
  char scientific[room];
  int decimals = 0;
  while (true) {
    std::snprintf(scientific, room, "%.*e", decimals, value);
    if (decimals == 16 || std::strtod(scientific, nullptr) == value) break;
    ++decimals;
  }
  const char* mark = std::strchr(scientific, 'e');
  const char* shortest = scientific;
  char fixed[room];
  const int power = mark == nullptr ? 0 : std::atoi(mark + 1);
  if (mark != nullptr && power > -6 && power < 25) {  // else surely longer
    std::snprintf(fixed, room, "%.*f", std::max(0, decimals - power), value);
    if (std::strlen(fixed) <= std::strlen(scientific)) shortest = fixed;
  }
  const std::size_t size = std::strlen(shortest);
  std::memcpy(first, shortest, size);
  return first + size;
}

#else

/// With so many decimals. @param first room for `fixed_room` @return behind the last one written
inline char* write_fixed(char* first, double value, int decimals) noexcept {
  return std::to_chars(first, first + fixed_room, value, std::chars_format::fixed, decimals).ptr;
}

/// The fewest digits that read back as the number, never with an exponent.
/// @param first room for `fixed_room` @return behind the last one written
inline char* write_fixed(char* first, double value) noexcept {
  return std::to_chars(first, first + fixed_room, value, std::chars_format::fixed).ptr;
}

/// The fewest digits that read back as the number.
/// @param first room for 32 characters @return behind the last one written
inline char* write_double(char* first, double value) noexcept {
  return std::to_chars(first, first + 32, value).ptr;
}

#endif

}  // namespace tonus::text
