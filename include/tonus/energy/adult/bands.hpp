// SPDX-License-Identifier: BSL-1.0
/// @file
/// Bands around a simulated weight from what is not known well: intake, activity and body fat.
#pragma once

#include <tonus/energy/adult/simulate.hpp>

namespace tonus::energy::adult {

/// Standard deviations of what is not known well, as `field`s of an equation.
struct doubt {
  /// What the bands read; 0 stands for certainty.
  struct input {
    /// Of a constant error of the daily intake, as a share of it. Labels and memory err by 10 %.
    fraction intake{};
    fraction pal{};   ///< of the physical activity level
    mass fat_mass{};  ///< of body fat at the start
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("intake_sd", &input::intake, possible(0, 1)),
             field("pal_sd", &input::pal, possible(0, 2)),
             field("fat_mass_sd", &input::fat_mass, possible(0, 200)));
  }
};

/// A weight with its doubt.
struct band {
  std::int32_t day = 0;  ///< whole days since the start
  mass weight{};         ///< as the simulation has it
  mass deviation{};      ///< standard deviation
  mass low{};            ///< lower end of the 95 % band
  mass high{};           ///< upper end of the 95 % band
  /// Derivative of the weight by a share of the intake, kg.
  mass by_intake{};
  mass by_pal{};      ///< derivative of the weight by the activity level, kg
  fraction by_fat{};  ///< derivative of the weight by the body fat at the start
};

/// Bands of a simulation by first-order propagation with exact derivatives (dual numbers). The
/// three errors are taken for independent and normal. A doubt of the activity level moves the
/// baseline expenditure with it, and the baseline intake too where none was given.
/// @param who the person @param what the plan @param unsure the standard deviations
/// @param days as for `simulate` @param bands receives one band for each day
/// @return as `simulate`; nothing is written where it refuses
[[nodiscard]] outcome<outlook> simulate_bands(const person::input& who, const plan::input& what,
                                              const doubt::input& unsure,
                                              std::span<const std::int32_t> days,
                                              std::span<band> bands) noexcept;

}  // namespace tonus::energy::adult
