// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rules that apps use for a change of weight, and the adult model beside them.
#pragma once

#include <tonus/energy/adult/simulate.hpp>

namespace tonus::energy {

/// The static rule in metric units.
inline constexpr energy_density static_7700 = energy_density::from_value(7700.0);
/// The static rule in pounds (Wishnofsky 1958): 3500 kcal/lb, which is 7716 kcal/kg.
inline constexpr energy_density static_3500 = energy_density::from_value(3500.0 / 0.45359237);

/// Change of weight by a static rule: no adaptation, the same for ever.
/// @param intake_change constant @param after the time @param density which rule
/// @return the change
constexpr mass static_change(energy_rate intake_change, days after,
                             energy_density density = static_7700) noexcept {
  return intake_change * after / density;
}

/// Share of the final change that is reached after a time by the rule of Hall et al. 2011: half in
/// a year, 95 % in three. No exponential meets both; between the points the share is linear, and
/// after three years what is missing falls with 1 / t.
/// @param after the time, with the year of 365 days @return the share
constexpr double dynamic_share(days after) noexcept {
  const double t = after / day / 365.0;
  if (t <= 1.0) return 0.5 * t;
  return t <= 3.0 ? 0.5 + 0.225 * (t - 1.0) : 1.0 - 0.15 / t;
}

/// Change of weight by the rule of Hall et al. 2011 for an average overweight adult: in the end a
/// kilogram for each 100 kJ/d, which is about a pound for each 10 kcal/d. Good to 15 %.
/// @param intake_change constant @param after the time @return the change
constexpr mass dynamic_change(energy_rate intake_change, days after) noexcept {
  constexpr relative_energy_rate each = relative_energy_rate::from_value(100.0 / 4.184);
  return dynamic_share(after) * (intake_change / each);
}

/// A change of weight by the model and by the rules.
struct rules_beside_model {
  mass model{};       ///< the adult model
  mass by_7700{};     ///< 7700 kcal/kg
  mass by_3500{};     ///< 3500 kcal/lb
  mass by_10_kcal{};  ///< 10 kcal/d for each pound, in the end
  /// @param rule one of the others @return how much more the rule promises than the model
  [[nodiscard]] constexpr mass excess(mass rule) const noexcept { return rule - model; }
};

/// The rules beside the model. @param who the person @param intake_change constant
/// @param after whole days @return the changes; or the problem of the simulation
[[nodiscard]] outcome<rules_beside_model> compare_rules(const adult::person::input& who,
                                                        energy_rate intake_change,
                                                        std::int32_t after) noexcept;

}  // namespace tonus::energy
