// SPDX-License-Identifier: BSL-1.0
/// @file
/// How the examples compare a result with the value that their text promises.
#pragma once

/// Exit code of an example: 0 where two numbers agree to nine digits.
/// @param value what was computed @param expected what the text says
constexpr int differs(double value, double expected) {
  const double distance = value < expected ? expected - value : value - expected;
  return distance <= 1e-9 * (expected < 0 ? -expected : expected) ? 0 : 1;
}
