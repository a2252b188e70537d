// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the fuzzers of the C interface share: structs and numbers out of arbitrary bytes.
#pragma once

#include <fuzzer/FuzzedDataProvider.h>
#include <tonus.h>

#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

/// Ends the run where a promise is broken.
inline void check(bool truth) {
  if (!truth) std::abort();
}

/// Any double, or one of a size that equations take.
inline double any_number(FuzzedDataProvider& bytes) {
  switch (bytes.ConsumeIntegralInRange(0, 5)) {
    case 0:
      return bytes.ConsumeFloatingPoint<double>();
    case 1:
      return NAN;
    case 2:
      return bytes.ConsumeIntegralInRange(0, 10);
    default:
      return bytes.ConsumeFloatingPointInRange<double>(-10, 400);
  }
}

inline std::vector<double> numbers(FuzzedDataProvider& bytes, std::size_t count) {
  std::vector<double> all(count);
  for (double& one : all) one = any_number(bytes);
  return all;
}

/// A text for C: it ends at its first zero.
inline std::string any_text(FuzzedDataProvider& bytes) {
  return bytes.ConsumeRandomLengthString(60);
}

/// A struct_size that is mostly true, sometimes a lie of a caller with its own memory behind it.
template <class Struct>
struct room {
  union {
    Struct value;
    unsigned char bytes[sizeof(Struct) + 64];
  };
  explicit room(FuzzedDataProvider& from) : bytes{} {
    value.struct_size = sizeof value;
    if (from.ConsumeIntegralInRange(0, 7) != 0) return;
    value.struct_size = from.ConsumeIntegralInRange<std::uint32_t>(0, sizeof bytes);
    bytes[sizeof bytes - 1] = from.ConsumeIntegral<unsigned char>();
  }
  Struct* operator&() { return &value; }
};

/// An error whose status must be that of the call.
struct checked_error {
  tonus_error value{};
  checked_error() { value.struct_size = sizeof value; }
  void operator()(std::int32_t status) const {
    check(status >= -15 && status < 64);
    if (status < 0) check(value.status == status && value.message[0] != '\0');
  }
  tonus_error* operator&() { return &value; }
};

/// Asks a function for its text, which must end where its size says.
template <class Call>
std::string text_of(const Call& call) {
  std::size_t size = 0;
  checked_error error;
  const std::int32_t asked = call(static_cast<char*>(nullptr), &size, &error);
  error(asked);
  if (asked < 0) return {};
  std::string text(size, '?');
  const std::int32_t given = call(text.data(), &size, &error);
  error(given);
  check(given >= 0 && size == text.size() && text.back() == '\0');
  text.pop_back();
  check(text.find('\0') == std::string::npos);
  return text;
}
