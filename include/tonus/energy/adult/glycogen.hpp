// SPDX-License-Identifier: BSL-1.0
/// @file
/// Glycogen in closed form: \f$ \rho_G \dot G = CI - k_G G^2 \f$ with a constant CI.
#pragma once

#include <array>
#include <cstddef>
#include <tonus/energy/adult/body.hpp>

namespace tonus::energy::adult::detail {

/// Coefficients of numerator and denominator, lowest power first.
template <std::size_t Terms>
struct ratio {
  std::array<double, Terms> above{}, below{};
};

/// Lambert's continued fraction tanh(z)/z = 1/(1 + w/(3 + w/(5 + ...))) with w = z^2, cut after
/// 2 Terms - 1 levels, as a ratio of polynomials in w. Its coefficients are whole numbers below
/// 2^53.
template <std::size_t Terms>
consteval ratio<Terms> lambert() {
  std::array<double, Terms> level{}, next{};  // the fraction below is level / next
  level[0] = 4.0 * static_cast<double>(Terms) - 3.0;
  next[0] = 1.0;
  for (double odd = level[0] - 2.0; odd >= 1.0; odd -= 2.0) {
    std::array<double, Terms> above{};
    for (std::size_t i = 0; i < Terms; ++i) above[i] = odd * level[i] + (i > 0 ? next[i - 1] : 0.0);
    next = level;
    level = above;
  }
  return {next, level};
}

/// tanh(z)/z as a function of w = z^2. With 6 terms its relative error is below 2e-16 up to z = 2,
/// below 7e-10 up to z = 4.75. A day of 4000 kcal of carbohydrate has z = 1.
template <class V>
constexpr V tanh_over(V w) noexcept {
  constexpr ratio<6> f = lambert<6>();
  V above = V(f.above[5]), below = V(f.below[5]);
  for (std::size_t i = 5; i-- > 0;) {
    above = above * w + f.above[i];
    below = below * w + f.below[i];
  }
  return above / below;
}

/// How far glycogen goes in half a step and in a whole one:
/// \f$ G(s) = (G + G_\infty^2 q(s)) / (1 + q(s) G) \f$, which needs no special case for CI = 0.
template <class V>
struct glycogen_pace {
  quantity<unit::square_kilogram, V> limit_squared{};  ///< CI / k_G
  quantity<unit::per_kilogram, V> half{}, whole{};     ///< q
};

/// @param b constants of the person @param carbohydrate CI @param step of one move
template <class V>
constexpr glycogen_pace<V> pace_of_glycogen(const baseline<V>& b, rate_of<V> carbohydrate,
                                            days step) noexcept {
  const auto square = glycogen_at_rest * glycogen_at_rest;  // k_G = CI_b / square
  const V relative = carbohydrate.value() * b.per_carbohydrate;
  const auto slow = b.carbohydrate * (0.5 * step / (square * glycogen_density));  // at CI = 0
  glycogen_pace<V> pace;
  pace.limit_squared = relative * square;
  pace.half = slow * tanh_over(V((slow * slow * pace.limit_squared).value()));
  const V doubling = (pace.half * pace.half * pace.limit_squared).value();
  pace.whole = (2.0 * pace.half) * (1.0 / (1.0 + doubling));
  return pace;
}

/// Glycogen after a time whose q is given.
template <class V>
constexpr mass_of<V> glycogen_after(mass_of<V> glycogen,
                                    quantity<unit::square_kilogram, V> limit_squared,
                                    quantity<unit::per_kilogram, V> q) noexcept {
  const V share = 1.0 / (1.0 + (q * glycogen).value());
  return (glycogen + limit_squared * q) * share;
}

}  // namespace tonus::energy::adult::detail
