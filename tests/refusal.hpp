// SPDX-License-Identifier: BSL-1.0
/// @file
/// What tests of refusals have in common.
#pragma once

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <tonus/outcome.hpp>

inline constexpr double infinite = std::numeric_limits<double>::infinity();
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// Checks that a call was refused with this status, naming this argument and what it may be.
template <class T>
void check_refused(const tonus::outcome<T>& call, tonus::status_code code, std::string_view name,
                   double least, double most) {
  CAPTURE(std::string(name));
  CHECK_FALSE(call.has_value());
  CHECK(call.status() == code);
  CHECK(std::string(call.error().name) == std::string(name));
  CHECK(call.error().minimum == least);
  CHECK(call.error().maximum == most);
}
