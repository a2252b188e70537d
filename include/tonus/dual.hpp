// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dual numbers: a value with its exact derivatives by several inputs. A kernel that is a template
/// on its number gives derivatives when it is run with them.
#pragma once

#include <array>
#include <cstddef>
#include <tonus/number.hpp>

namespace tonus {

/// A value and its slopes. @tparam N by how many inputs
template <std::size_t N>
struct dual {
  double value = 0;               ///< the value
  std::array<double, N> slope{};  ///< its derivatives

  constexpr dual() noexcept = default;
  /// A constant. @param constant its value
  constexpr explicit dual(double constant) noexcept : value(constant) {}
  /// An input. @param at its value @param input which one, from 0 @return the number
  static constexpr dual variable(double at, std::size_t input) noexcept {
    dual d(at);
    d.slope[input] = 1.0;
    return d;
  }

  /// @param b other @return this
  constexpr dual& operator+=(const dual& b) noexcept { return *this = *this + b; }
  /// @return the opposite
  constexpr dual operator-() const noexcept { return -1.0 * *this; }
  /// @param a number @param b number @return the sum
  friend constexpr dual operator+(const dual& a, const dual& b) noexcept {
    return combine(a.value + b.value, a, 1.0, b, 1.0);
  }
  /// @param a number @param b number @return the difference
  friend constexpr dual operator-(const dual& a, const dual& b) noexcept {
    return combine(a.value - b.value, a, 1.0, b, -1.0);
  }
  /// @param a number @param b number @return the product
  friend constexpr dual operator*(const dual& a, const dual& b) noexcept {
    return combine(a.value * b.value, a, b.value, b, a.value);
  }
  /// @param a number @param b number @return the quotient
  friend constexpr dual operator/(const dual& a, const dual& b) noexcept {
    const double q = a.value / b.value;
    return combine(q, a, 1.0 / b.value, b, -q / b.value);
  }
  /// @param a number @param b constant @return the sum
  friend constexpr dual operator+(dual a, double b) noexcept {
    a.value += b;
    return a;
  }
  /// @param a constant @param b number @return the sum
  friend constexpr dual operator+(double a, const dual& b) noexcept { return b + a; }
  /// @param a number @param b constant @return the difference
  friend constexpr dual operator-(const dual& a, double b) noexcept { return a + -b; }
  /// @param a constant @param b number @return the difference
  friend constexpr dual operator-(double a, const dual& b) noexcept { return -1.0 * b + a; }
  /// @param a number @param b constant @return the product
  friend constexpr dual operator*(dual a, double b) noexcept {
    a.value *= b;
    for (double& s : a.slope) s *= b;
    return a;
  }
  /// @param a constant @param b number @return the product
  friend constexpr dual operator*(double a, const dual& b) noexcept { return b * a; }
  /// @param a number @param b constant @return the quotient
  friend constexpr dual operator/(const dual& a, double b) noexcept { return a * (1.0 / b); }
  /// @param a constant @param b number @return the quotient
  friend constexpr dual operator/(double a, const dual& b) noexcept { return dual(a) / b; }

 private:
  static constexpr dual combine(double value, const dual& a, double by_a, const dual& b,
                                double by_b) noexcept {
    dual d(value);
    for (std::size_t i = 0; i < N; ++i) d.slope[i] = by_a * a.slope[i] + by_b * b.slope[i];
    return d;
  }
};

/// Dual numbers stand in for double in kernels.
template <std::size_t N>
inline constexpr bool is_number<dual<N>> = true;

}  // namespace tonus
