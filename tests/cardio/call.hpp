// SPDX-License-Identifier: BSL-1.0
/// @file
/// Calls of equations with plain numbers, in the order of their inputs; a choice by its number.
#pragma once

#include <tonus/catalogue_table.hpp>

#include "../refusal.hpp"

namespace cardio_test {

inline constexpr double man = 1;
inline constexpr double woman = 2;

/// @return the result or the problem
template <class F, class... Number>
tonus::outcome<double> call(Number... numbers) {
  const double row[] = {static_cast<double>(numbers)...};
  static_assert(sizeof...(numbers) == std::size(tonus::detail::parameters<F>.items));
  tonus::raw_estimate result;
  tonus::problem why;
  const tonus::status_code code = tonus::find_equation(F::info.id)->evaluate(row, result, why);
  if (code < 0) return why;
  return {result.value, code};
}

/// @return the result of a call that must succeed
template <class F, class... Number>
double value(Number... numbers) {
  const auto found = call<F>(numbers...);
  CAPTURE(std::string(F::info.id));
  REQUIRE(found.has_value());
  return *found;
}

/// @return the status of a call
template <class F, class... Number>
tonus::status_code status_of(Number... numbers) {
  return call<F>(numbers...).status();
}

/// Approximately, as far as arithmetic of doubles allows.
inline doctest::Approx near(double expected) { return doctest::Approx(expected).epsilon(1e-12); }

}  // namespace cardio_test
