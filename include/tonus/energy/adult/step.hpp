// SPDX-License-Identifier: BSL-1.0
/// @file
/// One step of the adult energy-balance model under constant inputs.
///
/// Adaptive thermogenesis, fluid and glycogen have closed forms. Fat and lean tissue follow the
/// Forbes curve, so that one number stands for both; the step takes
/// \f$ Z = (\rho_F + \eta_F) F + (\rho_L + \eta_L) L + \rho_G G \f$, for which equations (1), (3)
/// and (5) say \f$ \dot Z = EI - K - \gamma_F F - \gamma_L L - \delta BW - TEF - A \f$: the fast
/// flux of glycogen has left the right-hand side, and the classical Runge-Kutta step of Z is
/// accurate to milligrams of body weight where one on F or ln F is to grams.
#pragma once

#include <cmath>
#include <tonus/energy/adult/glycogen.hpp>

namespace tonus::energy::adult {

/// Length of a step with what decays during it.
struct pace {
  days step{};                ///< h
  double adaptive_half = 0;   ///< what is left of a deviation of A after half a step
  double adaptive_whole = 0;  ///< after a step
  double fluid_half = 0;      ///< of a deviation of E after half a step
  double fluid_whole = 0;     ///< after a step
};

/// @param step length of a step @return its pace
inline pace pace_of(days step) noexcept {
  const double adaptive = step / adaptive_time;
  const double fluid = step * (fluid_excretion / fluid_sodium);
  return {step, std::exp(-0.5 * adaptive), std::exp(-adaptive), std::exp(-0.5 * fluid),
          std::exp(-fluid)};
}

/// Coefficients of the differential equation while a person's conduct is constant.
/// @tparam V the number
template <class V = double>
struct regime {
  rate_of<V> intake{};                  ///< EI
  rate_of<V> supply{};                  ///< EI - K - TEF
  rate_of<V> adaptive_limit{};          ///< where A goes
  mass_of<V> fluid_limit{};             ///< where E goes
  upkeep_of<V> fat{};                   ///< gamma_F + delta
  upkeep_of<V> lean{};                  ///< gamma_L + delta
  upkeep_of<V> activity{};              ///< delta
  detail::glycogen_pace<V> glycogen{};  ///< how glycogen moves in a step
};

/// @param b constants of a person @param now what the person eats and does @param p the step
/// @return the coefficients
template <class V>
constexpr regime<V> regime_of(const baseline<V>& b, const conduct<V>& now, const pace& p) noexcept {
  const rate_of<V> change = now.intake - b.intake;
  const V missing = 1.0 - now.carbohydrate.value() * b.per_carbohydrate;
  regime<V> r;
  r.intake = now.intake;
  r.supply = now.intake - b.intercept - feeding_share * change;
  r.adaptive_limit = adaptive_share * change;
  r.fluid_limit =
      b.start.fluid + (now.sodium - missing * carbohydrate_excretion) * (1.0 / fluid_excretion);
  r.fat = fat_upkeep + now.activity;
  r.lean = lean_upkeep + now.activity;
  r.activity = now.activity;
  r.glycogen = detail::pace_of_glycogen(b, now.carbohydrate, p.step);
  return r;
}

namespace detail {

inline constexpr energy_density fat_cost = fat_density + fat_synthesis;
inline constexpr energy_density lean_cost = lean_density + lean_synthesis;
inline constexpr energy_amount forbes_cost = forbes * lean_cost;

/// Fat and lean tissue at a point of the Forbes curve, and how energy moves them along it.
template <class V>
struct forbes_point {
  mass_of<V> fat, lean;
  quantity<quotient<tonus::unit::one, tonus::unit::kilocalorie>, V> per_energy;
  V second, third;  // coefficients of the series of ln F

  constexpr explicit forbes_point(const state<V>& now) noexcept : fat(now.fat), lean(now.lean) {
    const energy_of<V> fat_side = fat_cost * fat;
    per_energy = 1.0 / (forbes_cost + fat_side);
    const V share = (fat_side * per_energy).value();
    second = -0.5 * share;
    third = share * (0.5 * share - 1.0 / 6.0);
  }

  /// Change of ln F that stores the energy: forbes_cost y + fat_cost F (e^y - 1) = energy, by its
  /// series. What is cut is of fourth order in the share of the stored energy that moves in a
  /// step, some thousandths.
  [[nodiscard]] constexpr V growth(energy_of<V> energy) const noexcept {
    const V v = (energy * per_energy).value();
    return v * (1.0 + v * (second + v * third));
  }
  /// Stores energy. The energy is kept to round-off, whatever the series cuts.
  constexpr void store(energy_of<V> energy, mass_of<V>& new_fat,
                       mass_of<V>& new_lean) const noexcept {
    const V y = growth(energy);
    new_fat = fat + (energy - y * forbes_cost) * (1.0 / fat_cost);
    new_lean = lean + y * forbes;
  }
};

/// What intake exceeds expenditure by, the cost of building tissue apart, for a person whose water
/// and adaptation are known. @param rest supply less A and the part of activity that moves water
template <class V>
constexpr rate_of<V> surplus(const regime<V>& r, rate_of<V> rest, mass_of<V> fat,
                             mass_of<V> lean) noexcept {
  return rest - r.fat * fat - r.lean * lean;
}

template <class V>
constexpr rate_of<V> rest_of(const regime<V>& r, mass_of<V> glycogen, mass_of<V> fluid,
                             rate_of<V> adaptive) noexcept {
  return r.supply - adaptive - r.activity * (glycogen_with_water * glycogen + fluid);
}

/// A value on its way to a limit. @param left share of the distance that is left
template <class Quantity>
constexpr Quantity relaxed(Quantity now, Quantity limit, double left) noexcept {
  return limit + (now - limit) * left;
}

}  // namespace detail

/// Moves the body by one step.
/// @param now the body; replaced by that at the end of the step
/// @param r coefficients of the step @param p its length, the one r was made for
/// @return energy that intake exceeded expenditure by, the cost of building tissue apart
template <class V>
constexpr energy_of<V> advance(state<V>& now, const regime<V>& r, const pace& p) noexcept {
  using detail::relaxed;
  const auto square = r.glycogen.limit_squared;
  const mass_of<V> glycogen_half = detail::glycogen_after(now.glycogen, square, r.glycogen.half);
  const mass_of<V> glycogen_end = detail::glycogen_after(now.glycogen, square, r.glycogen.whole);
  const mass_of<V> fluid_end = relaxed(now.fluid, r.fluid_limit, p.fluid_whole);
  const rate_of<V> adaptive_end = relaxed(now.adaptive, r.adaptive_limit, p.adaptive_whole);
  const rate_of<V> rest = detail::rest_of(r, now.glycogen, now.fluid, now.adaptive);
  const rate_of<V> rest_half =
      detail::rest_of(r, glycogen_half, relaxed(now.fluid, r.fluid_limit, p.fluid_half),
                      relaxed(now.adaptive, r.adaptive_limit, p.adaptive_half));
  const rate_of<V> rest_end = detail::rest_of(r, glycogen_end, fluid_end, adaptive_end);
  const energy_of<V> to_half = (glycogen_half - now.glycogen) * glycogen_density;
  const energy_of<V> to_end = (glycogen_end - now.glycogen) * glycogen_density;

  const detail::forbes_point<V> here(now);
  mass_of<V> fat{}, lean{};
  const rate_of<V> k1 = detail::surplus(r, rest, now.fat, now.lean);
  here.store(k1 * (0.5 * p.step) - to_half, fat, lean);
  const rate_of<V> k2 = detail::surplus(r, rest_half, fat, lean);
  here.store(k2 * (0.5 * p.step) - to_half, fat, lean);
  const rate_of<V> k3 = detail::surplus(r, rest_half, fat, lean);
  here.store(k3 * p.step - to_end, fat, lean);
  const rate_of<V> k4 = detail::surplus(r, rest_end, fat, lean);
  const energy_of<V> net = (k1 + 2.0 * (k2 + k3) + k4) * (p.step / 6.0);
  here.store(net - to_end, now.fat, now.lean);
  now.glycogen = glycogen_end;
  now.fluid = fluid_end;
  now.adaptive = adaptive_end;
  return net;
}

}  // namespace tonus::energy::adult
