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
    {"kg", 1000, 1, mass},
    {"g", 1, 1, mass},
    {"mg", 1, 1000, mass},
    {"ug", 1, 1000000, mass},
    {"[lb_av]", 45359237, 100000, mass},
    {"lb", 45359237, 100000, mass},
    {"lbs", 45359237, 100000, mass},
    {"[oz_av]", 45359237, 1600000, mass},
    {"oz", 45359237, 1600000, mass},
    {"[stone_av]", 14 * 45359237LL, 100000, mass},
    {"st", 14 * 45359237LL, 100000, mass},
    {"m", 100, 1, length},
    {"cm", 1, 1, length},
    {"mm", 1, 10, length},
    {"km", 100000, 1, length},
    {"[in_i]", 254, 100, length},
    {"in", 254, 100, length},
    {"[ft_i]", 3048, 100, length},
    {"ft", 3048, 100, length},
    {"[mi_i]", 160934400, 1000, length},
    {"mi", 160934400, 1000, length},
    {"L", 1000, 1, length, 3},
    {"l", 1000, 1, length, 3},
    {"dL", 100, 1, length, 3},
    {"dl", 100, 1, length, 3},
    {"mL", 1, 1, length, 3},
    {"ml", 1, 1, length, 3},
    {"[foz_us]", 231LL * 254 * 254 * 254, 128000000, length, 3},
    {"[cup_us]", 231LL * 254 * 254 * 254, 16000000, length, 3},
    {"cup", 231LL * 254 * 254 * 254, 16000000, length, 3},
    {"cups", 231LL * 254 * 254 * 254, 16000000, length, 3},
    {"s", 1, 1, time},
    {"ms", 1, 1000, time},
    {"min", 60, 1, time},
    {"h", 3600, 1, time},
    {"hour", 3600, 1, time},
    {"hours", 3600, 1, time},
    {"d", day_s, 1, time},
    {"day", day_s, 1, time},
    {"days", day_s, 1, time},
    {"wk", 7 * day_s, 1, time},
    {"week", 7 * day_s, 1, time},
    {"weeks", 7 * day_s, 1, time},
    {"mo", year_s, 12, time},
    {"month", year_s, 12, time},
    {"months", year_s, 12, time},
    {"a", year_s, 1, time},
    {"y", year_s, 1, time},
    {"yr", year_s, 1, time},
    {"year", year_s, 1, time},
    {"years", year_s, 1, time},
    {"kcal", 4184, 1, energy},
    {"cal", 4184, 1000, energy},
    {"Mcal", 4184000, 1, energy},
    {"J", 1, 1, energy},
    {"kJ", 1000, 1, energy},
    {"MJ", 1000000, 1, energy},
    {"mol", 1, 1, substance},
    {"mmol", 1, 1000, substance},
    {"umol", 1, 1000000, substance},
    {"pmol", 1, 1000000000000, substance},
    {"[iU]", 1000000, 1, insulin},
    {"[IU]", 1000000, 1, insulin},
    {"IU", 1000000, 1, insulin},
    {"m[iU]", 1000, 1, insulin},
    {"m[IU]", 1000, 1, insulin},
    {"mIU", 1000, 1, insulin},
    {"mU", 1000, 1, insulin},
    {"u[iU]", 1, 1, insulin},
    {"u[IU]", 1, 1, insulin},
    {"uIU", 1, 1, insulin},
    {"uU", 1, 1, insulin},
    {"mm[Hg]", 1, 1, pressure},
    {"mmHg", 1, 1, pressure},
    {"deg", 1, 1, angle},
    {"Ohm", 1, 1, resistance},
    {"ohm", 1, 1, resistance},
    {"%", 1, 100, mass, 0},
    {"count", 1, 1, mass, 0},
    {"points", 1, 1, mass, 0},
    {"rep", 1, 1, mass, 0},
    {"reps", 1, 1, mass, 0},
    {"set", 1, 1, mass, 0},
    {"sets", 1, 1, mass, 0},
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
