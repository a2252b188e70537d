// SPDX-License-Identifier: BSL-1.0
/// @file
/// The linearised adult model (equations 10 to 16): weeks and longer, without water.
#pragma once

#include <cmath>
#include <tonus/energy/adult/body.hpp>

namespace tonus::energy::adult {

/// rho dBW/dt = dEI - epsilon (BW - BW0): one exponential approach.
struct linearised {
  energy_density rho{};            ///< energy of a kilogram of weight change
  relative_energy_rate epsilon{};  ///< expenditure that a kilogram of weight change changes
  days time_constant{};            ///< rho / epsilon; a year or more
  /// Change of weight after a time. @param intake_change constant @param after the time
  /// @return the change
  [[nodiscard]] mass change_after(energy_rate intake_change, days after) const noexcept {
    const double left = std::exp(-(after / time_constant).value());
    return (1.0 - left) * (intake_change / epsilon);
  }
};

/// @param b constants of a person @return the model linearised at the start
constexpr linearised linearise(const baseline<>& b) noexcept {
  const double alpha = forbes / b.start.fat;  // dL/dF on the Forbes curve
  const double kept = 1.0 - feeding_share - adaptive_share;
  const auto cost = fat_synthesis + fat_density + alpha * (lean_synthesis + lean_density);
  const auto slope = fat_upkeep + b.activity + alpha * (lean_upkeep + b.activity);
  return {cost * (1.0 / (kept * (1.0 + alpha))), slope * (1.0 / (kept * (1.0 + alpha))),
          cost / slope};
}

}  // namespace tonus::energy::adult
