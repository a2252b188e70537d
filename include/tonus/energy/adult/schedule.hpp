// SPDX-License-Identifier: BSL-1.0
/// @file
/// Four shapes of a change of conduct over whole days.
#pragma once

#include <cstdint>
#include <tonus/choice.hpp>

namespace tonus::energy::adult {

/// Shapes of a schedule.
enum class shape_t : std::int32_t {
  constant = 1,  ///< a
  ramp,          ///< from a to b over n days, then b
  on_off,        ///< a for n days, b for n days, and again
  step           ///< a for n days, then b
};

/// A number that depends on the day. The value of day d acts from d to d + 1.
struct schedule {
  shape_t shape = shape_t::constant;  ///< how it goes
  double a = 0;                       ///< first value
  double b = 0;                       ///< second value
  std::int32_t n = 1;                 ///< days, at least 1 but for a constant
  /// @param day from 0 @return the value of that day
  [[nodiscard]] constexpr double at(std::int32_t day) const noexcept {
    switch (shape) {
      case shape_t::ramp:
        return a + (b - a) * (day < n ? day : n) / n;
      case shape_t::on_off:
        return day / n % 2 == 0 ? a : b;
      case shape_t::step:
        return day < n ? a : b;
      case shape_t::constant:
        break;
    }
    return a;
  }
  /// @return whether every day has the same value
  [[nodiscard]] constexpr bool is_constant() const noexcept {
    return shape == shape_t::constant || a == b;
  }
};

}  // namespace tonus::energy::adult
