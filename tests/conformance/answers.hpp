// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the writer of the conformance cases and their runner share.
#pragma once

#include <bit>
#include <cstdint>
#include <cstdio>
#include <string>

/// A struct of tonus.h with its size set and the rest zero.
template <class Struct>
Struct blank() {
  Struct made{};
  made.struct_size = sizeof made;
  return made;
}

/// A double as the 16 hexadecimal digits of its bits, or "nan".
inline std::string bits_of(double value) {
  if (value != value) return "nan";
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016llx",
                static_cast<unsigned long long>(std::bit_cast<std::uint64_t>(value)));
  return digits;
}
