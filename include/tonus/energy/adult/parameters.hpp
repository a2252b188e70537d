// SPDX-License-Identifier: BSL-1.0
/// @file
/// Parameters of the adult energy-balance model (Hall et al. 2011, web appendix), each once.
#pragma once

#include <tonus/energy/tissue/hall_2008.hpp>
#include <tonus/unit_name.hpp>

/// The adult energy-balance model of Hall et al. 2011.
namespace tonus::energy::adult {

/// Units that only this model needs.
namespace unit {
using per_kilogram = quotient<tonus::unit::one, tonus::unit::kilogram>;  ///< /kg
using per_day = quotient<tonus::unit::one, tonus::unit::day>;            ///< /d
/// mg/kg: of body water, whose litre is taken for a kilogram.
using milligram_per_kilogram = quotient<tonus::unit::milligram, tonus::unit::kilogram>;
using milligram_per_kilogram_day = quotient<milligram_per_kilogram, tonus::unit::day>;  ///< mg/kg/d
using square_kilogram = product<tonus::unit::kilogram, tonus::unit::kilogram>;          ///< kg2
/// kcal/d/kg2
using kilocalorie_per_day_square_kilogram =
    quotient<tonus::unit::kilocalorie_per_day, square_kilogram>;
}  // namespace unit

/// A rate of sodium intake, mg/d.
using sodium_rate = micronutrient_rate;

/// @name Parameters
/// In kilocalories; the paper gives most of them in joules, as each initialiser does.
/// @{

/// Energy set free by a kilogram of fat, 39.5 MJ.
inline constexpr energy_density fat_density =
    tissue::hall_2008::evaluate({1.0 * kilogram, 0.0 * kilogram}) / (1.0 * kilogram);
/// Energy set free by a kilogram of lean tissue, 7.6 MJ.
inline constexpr energy_density lean_density =
    tissue::hall_2008::evaluate({0.0 * kilogram, 1.0 * kilogram}) / (1.0 * kilogram);
/// Energy of a kilogram of glycogen, 17.6 MJ.
inline constexpr energy_density glycogen_density = energy_density::from_value(17600.0 / 4.184);
/// Cost of building a kilogram of fat, 750 kJ.
inline constexpr energy_density fat_synthesis = energy_density::from_value(750.0 / 4.184);
/// Cost of building a kilogram of lean tissue, 960 kJ.
inline constexpr energy_density lean_synthesis = energy_density::from_value(960.0 / 4.184);
/// Resting expenditure of a kilogram of fat, 13 kJ/d.
inline constexpr relative_energy_rate fat_upkeep = relative_energy_rate::from_value(13.0 / 4.184);
/// Resting expenditure of a kilogram of lean tissue, 92 kJ/d.
inline constexpr relative_energy_rate lean_upkeep = relative_energy_rate::from_value(92.0 / 4.184);
/// Share of a change of intake that its digestion costs.
inline constexpr double feeding_share = 0.10;
/// Share of a change of intake by which expenditure adapts in the end.
inline constexpr double adaptive_share = 0.14;
/// Time scale of that adaptation.
inline constexpr days adaptive_time = days::from_value(14.0);
/// Lean tissue gained for each e-fold gain of fat (Forbes).
inline constexpr mass forbes = mass::from_value(10.4);
/// Glycogen of the body at baseline.
inline constexpr mass glycogen_at_rest = mass::from_value(0.5);
/// Kilograms that a kilogram of glycogen weighs with the water it binds.
inline constexpr double glycogen_with_water = 1.0 + 2.7;
/// Sodium of extracellular fluid, 3.22 mg/mL.
inline constexpr quantity<unit::milligram_per_kilogram> fluid_sodium =
    quantity<unit::milligram_per_kilogram>::from_value(3220.0);
/// Sodium that the kidney excretes for each litre of fluid above baseline.
inline constexpr quantity<unit::milligram_per_kilogram_day> fluid_excretion =
    quantity<unit::milligram_per_kilogram_day>::from_value(3000.0);
/// Sodium excreted where no carbohydrate is eaten, beyond that at the baseline intake.
inline constexpr sodium_rate carbohydrate_excretion = sodium_rate::from_value(4000.0);

/// @}

}  // namespace tonus::energy::adult
