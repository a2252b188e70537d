// SPDX-License-Identifier: BSL-1.0
/// @file
/// Literals such as `80_kg`, `176_lb` or `30_y`. Each gives the quantity that equations take:
/// pounds, inches or megajoules are converted by their exact definitions on the spot.
#pragma once

#include <tonus/units.hpp>

/// The literals; `using namespace tonus::literals;` brings them in. @ref guide_units lists them.
namespace tonus::literals {

/// @cond
// One pair of operators (whole and decimal literals) for each suffix.
#define TONUS_LITERAL(suffix, quantity_type, factor)                                \
  constexpr quantity_type operator""_##suffix(unsigned long long number) noexcept { \
    return quantity_type::from_value(static_cast<double>(number) * (factor));       \
  }                                                                                 \
  constexpr quantity_type operator""_##suffix(long double number) noexcept {        \
    return quantity_type::from_value(static_cast<double>(number) * (factor));       \
  }

TONUS_LITERAL(kg, mass, 1.0)
TONUS_LITERAL(g, mass, 1e-3)
TONUS_LITERAL(lb, mass, 0.45359237)
TONUS_LITERAL(oz, mass, 0.45359237 / 16)
TONUS_LITERAL(st, mass, 0.45359237 * 14)
TONUS_LITERAL(cm, length, 1.0)
TONUS_LITERAL(m, length, 100.0)
TONUS_LITERAL(in, length, 2.54)
TONUS_LITERAL(ft, length, 30.48)
TONUS_LITERAL(mm, thickness, 1.0)
TONUS_LITERAL(km, distance, 1.0)
TONUS_LITERAL(mi, distance, 1.609344)
TONUS_LITERAL(y, years, 1.0)
TONUS_LITERAL(wk, weeks, 1.0)
TONUS_LITERAL(d, days, 1.0)
TONUS_LITERAL(h, hours, 1.0)
TONUS_LITERAL(min, minutes, 1.0)
TONUS_LITERAL(s, seconds, 1.0)
TONUS_LITERAL(kcal, energy_amount, 1.0)
TONUS_LITERAL(kJ, energy_amount, 1 / 4.184)
TONUS_LITERAL(MJ, energy_amount, 1000 / 4.184)
TONUS_LITERAL(kcal_per_day, energy_rate, 1.0)
TONUS_LITERAL(MJ_per_day, energy_rate_si, 1.0)
TONUS_LITERAL(L, liquid_volume, 1.0)
TONUS_LITERAL(mL, liquid_volume, 1e-3)
TONUS_LITERAL(L_per_day, fluid_rate, 1.0)
TONUS_LITERAL(min_per_week, weekly_minutes, 1.0)
TONUS_LITERAL(per_week, weekly_count, 1.0)
TONUS_LITERAL(g_per_kg_per_day, nutrient_rate, 1.0)
TONUS_LITERAL(kg_per_m2, body_mass_index, 1.0)
TONUS_LITERAL(pct, percentage, 1.0)
TONUS_LITERAL(bpm, heart_rate, 1.0)
TONUS_LITERAL(rep, repetitions, 1.0)
TONUS_LITERAL(set, sets, 1.0)
TONUS_LITERAL(rpe, effort, 1.0)
TONUS_LITERAL(au, session_load, 1.0)

#undef TONUS_LITERAL
/// @endcond

}  // namespace tonus::literals
