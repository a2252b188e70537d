// SPDX-License-Identifier: BSL-1.0
/// @file
/// What quantities over numbers other than double need: products with plain doubles and with
/// quantities over double.
#pragma once

#include <tonus/units.hpp>

namespace tonus {

/// Whether V is a number of ours that stands in for double in a kernel; specialised by each.
template <class V>
inline constexpr bool is_number = false;

/// A number of ours: a dual number or a pack.
template <class V>
concept number = is_number<V>;

/// @name Products of a quantity over a number of ours
/// Boost.Units has those of one number type; these mix it with double.
/// @{

/// @param a factor @param b quantity @return the product
template <class Unit, number V>
constexpr quantity<Unit, V> operator*(double a, const quantity<Unit, V>& b) noexcept {
  return quantity<Unit, V>::from_value(a * b.value());
}
/// @param a quantity @param b factor @return the product
template <class Unit, number V>
constexpr quantity<Unit, V> operator*(const quantity<Unit, V>& a, double b) noexcept {
  return quantity<Unit, V>::from_value(a.value() * b);
}
/// @param a factor @param b quantity @return the product
template <class Unit, number V>
constexpr quantity<Unit, V> operator*(const V& a, const quantity<Unit, double>& b) noexcept {
  return quantity<Unit, V>::from_value(a * b.value());
}
/// @param a quantity @param b factor @return the product
template <class Unit, number V>
constexpr quantity<Unit, V> operator*(const quantity<Unit, double>& a, const V& b) noexcept {
  return quantity<Unit, V>::from_value(a.value() * b);
}
/// @param a dividend @param b divisor @return the quotient
template <class Unit, number V>
constexpr auto operator/(double a, const quantity<Unit, V>& b) noexcept {
  return quantity<quotient<unit::one, Unit>, V>::from_value(a / b.value());
}
/// @}

}  // namespace tonus
