// SPDX-License-Identifier: BSL-1.0
/// @file
/// Units as text: UCUM codes (`kg`, `[lb_av]`, `kcal/d`) and plain spellings (`lb`, `bpm`, `y`),
/// read at run time and converted exactly. No allocation, no locale.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tonus/outcome.hpp>

namespace tonus {

/// What a unit measures. A unit is a product of powers of these; shares (`%`, `g/kg`) and counts
/// are plain numbers.
enum class unit_dimension : std::int32_t {
  of_mass,        ///< base: g
  of_length,      ///< base: cm; volumes are its cube
  of_time,        ///< base: s
  of_period,      ///< time below a fraction bar, so that min/wk is not a plain number; base: s
  of_energy,      ///< base: J
  of_substance,   ///< base: mol
  of_insulin,     ///< base: micro international unit
  of_pressure,    ///< base: mm[Hg]
  of_angle,       ///< base: deg
  of_resistance,  ///< base: Ohm
  of_logarithm,   ///< natural logarithm of a time in ms
  of_temperature  ///< base: degree Celsius, a scale with a zero of its own
};

/// Number of entries of unit_dimension.
inline constexpr std::size_t unit_dimension_count = 12;

/// A unit read from text: its size in base units as an exact reduced fraction, and its dimension.
struct unit_code {
  std::int64_t numerator = 1;                               ///< of its size in base units, positive
  std::int64_t denominator = 1;                             ///< of its size in base units, positive
  std::array<std::int16_t, unit_dimension_count> powers{};  ///< one for each unit_dimension
  /// @param other the other unit @return whether both have the same size and dimension
  [[nodiscard]] bool operator==(const unit_code& other) const noexcept = default;
};

/// Reads a unit: atoms joined by a dot or a slash with whole powers (`kg/m2`, `g/kg/d`, `/min`), or
/// a plain spelling (`mmHg`, `lbs`, `cup/1000 kcal`). A month is a twelfth of the Julian year of
/// 365.25 days; kcal is 4184 J.
/// @param text the unit, at most 64 characters
/// @return the unit, or `wrong_unit` naming the text
[[nodiscard]] outcome<unit_code> parse_unit(std::string_view text) noexcept;

/// Compares dimensions. @param a one unit @param b the other
/// @return whether values of the two can be converted into each other
[[nodiscard]] bool convertible(const unit_code& a, const unit_code& b) noexcept;

/// How to change the unit of many values: an exact reduced fraction.
struct unit_ratio {
  double numerator = 1.0;    ///< what a value is multiplied by
  double denominator = 1.0;  ///< what the product is divided by
  /// @param value in the one unit @return the value in the other, the same bits as by `convert`
  [[nodiscard]] constexpr double operator()(double value) const noexcept {
    return value * numerator / denominator;
  }
};

/// The ratio of two units, to look up once.
/// @param from unit of the values @param to unit of the results
/// @return the ratio, or `wrong_unit` naming the unknown unit or both units
[[nodiscard]] outcome<unit_ratio> ratio_of(std::string_view from, std::string_view to) noexcept;

/// Converts a value; from a unit to itself it stays the same bit for bit.
/// @param value in the unit `from` @param from its unit @param to unit of the result
/// @return the value in the unit `to`, or `wrong_unit` if the dimensions differ
[[nodiscard]] outcome<double> convert(double value, const unit_code& from,
                                      const unit_code& to) noexcept;

/// Converts a value between two units given as text.
/// @param value in the unit `from` @param from its unit @param to unit of the result
/// @return the value in the unit `to`, or `wrong_unit` naming the unknown unit or both units
[[nodiscard]] outcome<double> convert(double value, std::string_view from,
                                      std::string_view to) noexcept;

}  // namespace tonus
