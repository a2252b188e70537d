// SPDX-License-Identifier: BSL-1.0
/// @file
/// The names of units where types end: the suffix in C parameters, vector files and JSON, and the
/// UCUM code or plain spelling that run-time unit strings use.
#pragma once

#include <string_view>
#include <tonus/units.hpp>

namespace tonus {

/// How a unit is written outside the type system.
struct unit_name_t {
  std::string_view suffix;  ///< after the quantity's name: `kcal_per_day` in `rmr_kcal_per_day`
  std::string_view code;    ///< run-time code: `kcal/d`; "1" for a plain number
};

/// The name of a unit type; specialise it for a unit that a new equation needs.
template <class Unit>
inline constexpr unit_name_t unit_name{};

// clang-format off
template <> inline constexpr unit_name_t unit_name<unit::kilogram>{"kg", "kg"};
template <> inline constexpr unit_name_t unit_name<unit::gram>{"g", "g"};
template <> inline constexpr unit_name_t unit_name<unit::pound>{"lb", "[lb_av]"};
template <> inline constexpr unit_name_t unit_name<unit::metre>{"m", "m"};
template <> inline constexpr unit_name_t unit_name<unit::centimetre>{"cm", "cm"};
template <> inline constexpr unit_name_t unit_name<unit::millimetre>{"mm", "mm"};
template <> inline constexpr unit_name_t unit_name<unit::kilometre>{"km", "km"};
template <> inline constexpr unit_name_t unit_name<unit::inch>{"in", "[in_i]"};
template <> inline constexpr unit_name_t unit_name<unit::second>{"s", "s"};
template <> inline constexpr unit_name_t unit_name<unit::minute>{"min", "min"};
template <> inline constexpr unit_name_t unit_name<unit::hour>{"h", "h"};
template <> inline constexpr unit_name_t unit_name<unit::day>{"d", "d"};
template <> inline constexpr unit_name_t unit_name<unit::week>{"wk", "wk"};
template <> inline constexpr unit_name_t unit_name<unit::year>{"y", "a"};
template <> inline constexpr unit_name_t unit_name<unit::one>{"", "1"};
template <> inline constexpr unit_name_t unit_name<unit::kilocalorie>{"kcal", "kcal"};
template <> inline constexpr unit_name_t unit_name<unit::kilocalorie_per_day>{"kcal_per_day", "kcal/d"};
template <> inline constexpr unit_name_t unit_name<unit::megajoule_per_day>{"mj_per_day", "MJ/d"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_per_square_metre>{"kg_per_m2", "kg/m2"};
template <> inline constexpr unit_name_t unit_name<unit::litre_per_day>{"l_per_day", "L/d"};
template <> inline constexpr unit_name_t unit_name<unit::gram_per_kilogram_day>{"g_per_kg_per_day", "g/kg/d"};
template <> inline constexpr unit_name_t unit_name<unit::minute_per_week>{"min", "min/wk"};
template <> inline constexpr unit_name_t unit_name<unit::per_week>{"", "/wk"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_per_week>{"kg_per_week", "kg/wk"};
template <> inline constexpr unit_name_t unit_name<unit::gram_per_day>{"g_per_day", "g/d"};
template <> inline constexpr unit_name_t unit_name<unit::milligram_per_day>{"mg_per_day", "mg/d"};
template <> inline constexpr unit_name_t unit_name<unit::gram_per_kilogram>{"g_per_kg", "g/kg"};
template <> inline constexpr unit_name_t unit_name<unit::litre_per_kilogram>{"l_per_kg", "L/kg"};
template <> inline constexpr unit_name_t unit_name<unit::litre_per_hour>{"l_per_h", "L/h"};
template <> inline constexpr unit_name_t unit_name<unit::millilitre>{"ml", "mL"};
template <> inline constexpr unit_name_t unit_name<unit::celsius>{"c", "Cel"};
template <> inline constexpr unit_name_t unit_name<unit::square_centimetre>{"cm2", "cm2"};
template <> inline constexpr unit_name_t unit_name<unit::millimetre_of_mercury>{"mmhg", "mm[Hg]"};
template <> inline constexpr unit_name_t unit_name<unit::gram_per_megacalorie>{"g_per_1000_kcal", "g/Mcal"};
template <> inline constexpr unit_name_t unit_name<unit::milligram_per_megacalorie>{"mg_per_1000_kcal", "mg/Mcal"};
template <> inline constexpr unit_name_t unit_name<unit::cup_per_megacalorie>{"cup_per_1000_kcal", "[cup_us]/Mcal"};
template <> inline constexpr unit_name_t unit_name<unit::ounce_per_megacalorie>{"oz_per_1000_kcal", "[oz_av]/Mcal"};
template <> inline constexpr unit_name_t unit_name<unit::percent>{"pct", "%"};
template <> inline constexpr unit_name_t unit_name<unit::beat_per_minute>{"bpm", "bpm"};
template <> inline constexpr unit_name_t unit_name<unit::millilitre_per_kilogram_minute>{"ml_per_kg_min", "mL/kg/min"};
template <> inline constexpr unit_name_t unit_name<unit::metre_per_minute>{"m_per_min", "m/min"};
template <> inline constexpr unit_name_t unit_name<unit::kilometre_per_hour>{"km_per_h", "km/h"};
template <> inline constexpr unit_name_t unit_name<unit::per_minute>{"per_min", "/min"};
template <> inline constexpr unit_name_t unit_name<unit::litre_per_minute>{"l_per_min", "L/min"};
template <> inline constexpr unit_name_t unit_name<unit::kilojoule_per_minute>{"kj_per_min", "kJ/min"};
template <> inline constexpr unit_name_t unit_name<unit::kilocalorie_per_litre>{"kcal_per_l", "kcal/L"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_metre_per_minute>{"kgm_per_min", "kgm/min"};
template <> inline constexpr unit_name_t unit_name<unit::repetition>{"", "1"};
template <> inline constexpr unit_name_t unit_name<unit::set>{"", "1"};
template <> inline constexpr unit_name_t unit_name<unit::rpe_point>{"", "1"};
template <> inline constexpr unit_name_t unit_name<unit::load_unit>{"au", "1"};
template <> inline constexpr unit_name_t unit_name<unit::load_unit_per_day>{"au_per_day", "/d"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_repetition>{"kg", "kg"};
template <> inline constexpr unit_name_t unit_name<unit::litre>{"l", "L"};
template <> inline constexpr unit_name_t unit_name<unit::square_metre>{"m2", "m2"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_per_cubic_metre>{"kg_per_m3", "kg/m3"};
template <> inline constexpr unit_name_t unit_name<unit::gram_per_millilitre>{"g_per_cm3", "g/cm3"};
template <> inline constexpr unit_name_t unit_name<unit::ohm>{"ohm", "Ohm"};
template <> inline constexpr unit_name_t unit_name<unit::kilojoule>{"kj", "kJ"};
template <> inline constexpr unit_name_t unit_name<unit::kilojoule_per_day>{"kj_per_day", "kJ/d"};
template <> inline constexpr unit_name_t unit_name<unit::millilitre_per_minute>{"ml_per_min", "mL/min"};
template <> inline constexpr unit_name_t unit_name<unit::kilocalorie_per_kilogram_day>{"kcal_per_kg_day", "kcal/kg/d"};
template <> inline constexpr unit_name_t unit_name<unit::percent_per_week>{"pct_per_week", "%/wk"};
template <> inline constexpr unit_name_t unit_name<unit::kilogram_per_month>{"kg_per_month", "kg/mo"};
template <> inline constexpr unit_name_t unit_name<unit::hour_per_day>{"h_per_day", "h/d"};
template <> inline constexpr unit_name_t unit_name<unit::minute_per_day>{"min_per_day", "min/d"};
template <> inline constexpr unit_name_t unit_name<unit::per_day>{"per_day", "/d"};
template <> inline constexpr unit_name_t unit_name<unit::degree>{"deg", "deg"};
template <> inline constexpr unit_name_t unit_name<unit::log_millisecond>{"ln_ms", "ln ms"};
template <> inline constexpr unit_name_t unit_name<unit::millimole_per_litre>{"mmol_per_l", "mmol/L"};
template <> inline constexpr unit_name_t unit_name<unit::micro_unit_per_millilitre>{"uu_per_ml", "u[iU]/mL"};
// clang-format on

}  // namespace tonus
