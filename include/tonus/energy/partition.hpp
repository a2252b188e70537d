// SPDX-License-Identifier: BSL-1.0
/// @file
/// How a change of weight divides into fat and lean tissue (Forbes 1987, Hall 2007), and the limit
/// of Alpert 2005. Averages of people who neither trained with weights nor ate much protein.
#pragma once

#include <cmath>
#include <tonus/detail/check.hpp>
#include <tonus/energy/adult/parameters.hpp>
#include <tonus/outcome.hpp>

namespace tonus::energy {

/// A change of weight, divided.
struct partition {
  mass fat{};              ///< change of fat
  mass lean{};             ///< change of fat-free mass
  energy_amount energy{};  ///< energy it stores, negative for a loss
};

/// Divides a change of weight along the Forbes curve: the finite form of Hall 2007, solved for
/// ln F by Newton's method, which for a convex function cannot go astray. Glycogen and water are
/// not part of it.
/// @param fat_mass body fat before, above 0 @param weight_change of fat and fat-free mass together
/// @return the parts; not_finite or impossible where fat_mass is no mass above 0
[[nodiscard]] inline outcome<partition> partition_of(mass fat_mass, mass weight_change) noexcept {
  const double fat = fat_mass / kilogram, change = weight_change / kilogram;
  if (!tonus::detail::finite(fat) || !tonus::detail::finite(change))
    return problem{.code = status::not_finite, .name = "fat_mass_kg"};
  if (!(fat > 0.0) || std::abs(change) > 700.0)
    return problem{.code = status::impossible,
                   .value = fat > 0.0 ? change : fat,
                   .minimum = fat > 0.0 ? -700.0 : above_zero,
                   .maximum = 700.0,
                   .name = fat > 0.0 ? "weight_change_kg" : "fat_mass_kg"};
  constexpr double forbes = adult::forbes / kilogram;
  double y = change > 0.0 ? std::log1p(change / fat) : 0.0;  // right of the root
  for (int i = 0; i < 100; ++i) {
    const double curve = fat * std::exp(y);
    const double correction = (curve + forbes * y - fat - change) / (curve + forbes);
    y -= correction;
    if (std::abs(correction) < 1e-15 * (1.0 + std::abs(y))) break;
  }
  const mass lean = y * adult::forbes;
  const mass lost_fat = fat * std::expm1(y) * kilogram;
  return partition{lost_fat, lean, adult::fat_density * lost_fat + adult::lean_density * lean};
}

/// Share of a small loss of weight that is lean: 10.4 / (10.4 + F).
/// @param fat_mass body fat @return the share
constexpr double lean_share(mass fat_mass) noexcept {
  return adult::forbes / (adult::forbes + fat_mass);
}

/// Share of a small deficit that lean tissue covers: the P-ratio C / (C + F).
/// @param fat_mass body fat @return the share
constexpr double lean_energy_share(mass fat_mass) noexcept {
  const auto lean = adult::lean_density * adult::forbes;
  return lean / (lean + adult::fat_density * fat_mass);
}

/// Limit on the energy that fat can give (Alpert 2005): 290 kJ/kg/d, +-25.
inline constexpr relative_energy_rate alpert_2005 = relative_energy_rate::from_value(290.0 / 4.184);
/// What Alpert 2005 gives as its uncertainty.
inline constexpr relative_energy_rate alpert_2005_error =
    relative_energy_rate::from_value(25.0 / 4.184);

/// Largest deficit that fat alone can cover, by the hypothesis of Alpert 2005.
///
/// An upper bound from the men of the Minnesota study. It contradicts the Forbes curve, which takes
/// some lean tissue of every deficit: do not combine the two. The adult model does not use it.
/// @param fat_mass body fat @param limit energy of a kilogram; other values than the published one
///   circulate without a source
/// @return the deficit
constexpr energy_rate alpert_deficit(mass fat_mass,
                                     relative_energy_rate limit = alpert_2005) noexcept {
  return limit * fat_mass;
}

}  // namespace tonus::energy
