// SPDX-License-Identifier: BSL-1.0
/// @file
/// The atoms that unit strings are made of.
#pragma once

#include <cstdint>
#include <string_view>
#include <tonus/unit_code.hpp>

namespace tonus::detail {

/// An atom: its size in base units as a fraction, and its dimension.
struct unit_atom {
  std::string_view code;
  std::int64_t numerator;
  std::int64_t denominator;
  unit_dimension dimension;
  std::int16_t power = 1;  // 0: a plain number
};

using enum unit_dimension;

inline constexpr std::int64_t day_s = 86400;
inline constexpr std::int64_t year_s = 31557600;  // Julian year, 365.25 d

// Avoirdupois pound 0.45359237 kg, inch 2.54 cm: international yard and pound agreement, 1959.
// US gallon 231 cubic inches, of which a cup is 1/16 and a fluid ounce 1/128. The litre is 1 dm3.
inline constexpr unit_atom unit_atoms[] = {
    {"kg", 1000, 1, of_mass},
    {"g", 1, 1, of_mass},
    {"mg", 1, 1000, of_mass},
    {"ug", 1, 1000000, of_mass},
    {"[lb_av]", 45359237, 100000, of_mass},
    {"lb", 45359237, 100000, of_mass},
    {"lbs", 45359237, 100000, of_mass},
    {"[oz_av]", 45359237, 1600000, of_mass},
    {"oz", 45359237, 1600000, of_mass},
    {"[stone_av]", 14 * 45359237LL, 100000, of_mass},
    {"st", 14 * 45359237LL, 100000, of_mass},
    {"m", 100, 1, of_length},
    {"cm", 1, 1, of_length},
    {"mm", 1, 10, of_length},
    {"km", 100000, 1, of_length},
    {"[in_i]", 254, 100, of_length},
    {"in", 254, 100, of_length},
    {"[ft_i]", 3048, 100, of_length},
    {"ft", 3048, 100, of_length},
    {"[mi_i]", 160934400, 1000, of_length},
    {"mi", 160934400, 1000, of_length},
    {"L", 1000, 1, of_length, 3},
    {"l", 1000, 1, of_length, 3},
    {"dL", 100, 1, of_length, 3},
    {"dl", 100, 1, of_length, 3},
    {"mL", 1, 1, of_length, 3},
    {"ml", 1, 1, of_length, 3},
    {"[foz_us]", 231LL * 254 * 254 * 254, 128000000, of_length, 3},
    {"[cup_us]", 231LL * 254 * 254 * 254, 16000000, of_length, 3},
    {"cup", 231LL * 254 * 254 * 254, 16000000, of_length, 3},
    {"cups", 231LL * 254 * 254 * 254, 16000000, of_length, 3},
    {"s", 1, 1, of_time},
    {"ms", 1, 1000, of_time},
    {"min", 60, 1, of_time},
    {"h", 3600, 1, of_time},
    {"hour", 3600, 1, of_time},
    {"hours", 3600, 1, of_time},
    {"d", day_s, 1, of_time},
    {"day", day_s, 1, of_time},
    {"days", day_s, 1, of_time},
    {"wk", 7 * day_s, 1, of_time},
    {"week", 7 * day_s, 1, of_time},
    {"weeks", 7 * day_s, 1, of_time},
    {"mo", year_s, 12, of_time},
    {"month", year_s, 12, of_time},
    {"months", year_s, 12, of_time},
    {"a", year_s, 1, of_time},
    {"y", year_s, 1, of_time},
    {"yr", year_s, 1, of_time},
    {"year", year_s, 1, of_time},
    {"years", year_s, 1, of_time},
    {"kcal", 4184, 1, of_energy},
    {"cal", 4184, 1000, of_energy},
    {"Mcal", 4184000, 1, of_energy},
    {"J", 1, 1, of_energy},
    {"kJ", 1000, 1, of_energy},
    {"MJ", 1000000, 1, of_energy},
    {"kgm", 980665, 100000, of_energy},  // kilogram-force metre, standard gravity 9.80665 m/s2
    {"mol", 1, 1, of_substance},
    {"mmol", 1, 1000, of_substance},
    {"umol", 1, 1000000, of_substance},
    {"pmol", 1, 1000000000000, of_substance},
    {"[iU]", 1000000, 1, of_insulin},
    {"[IU]", 1000000, 1, of_insulin},
    {"IU", 1000000, 1, of_insulin},
    {"m[iU]", 1000, 1, of_insulin},
    {"m[IU]", 1000, 1, of_insulin},
    {"mIU", 1000, 1, of_insulin},
    {"mU", 1000, 1, of_insulin},
    {"u[iU]", 1, 1, of_insulin},
    {"u[IU]", 1, 1, of_insulin},
    {"uIU", 1, 1, of_insulin},
    {"uU", 1, 1, of_insulin},
    {"mm[Hg]", 1, 1, of_pressure},
    {"mmHg", 1, 1, of_pressure},
    {"deg", 1, 1, of_angle},
    {"Cel", 1, 1, of_temperature},
    {"Ohm", 1, 1, of_resistance},
    {"ohm", 1, 1, of_resistance},
    {"%", 1, 100, of_mass, 0},
    {"count", 1, 1, of_mass, 0},
    {"points", 1, 1, of_mass, 0},
    {"rep", 1, 1, of_mass, 0},
    {"reps", 1, 1, of_mass, 0},
    {"set", 1, 1, of_mass, 0},
    {"sets", 1, 1, of_mass, 0},
};

/// Plain spellings of whole units.
struct unit_alias {
  std::string_view spelling;
  std::string_view code;
};
inline constexpr unit_alias unit_aliases[] = {
    {"bpm", "/min"},
    {"kg/m\xC2\xB2", "kg/m2"},
};

}  // namespace tonus::detail
