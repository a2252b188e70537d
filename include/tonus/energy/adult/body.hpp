// SPDX-License-Identifier: BSL-1.0
/// @file
/// The body in the adult energy-balance model: its state, its constants, and what acts on it.
/// All are templates on the number: double, a pack of persons, or a dual number.
#pragma once

#include <tonus/energy/adult/parameters.hpp>

namespace tonus::energy::adult {

/// @name Quantities over any number
/// @{

/// kg
template <class V>
using mass_of = quantity<tonus::unit::kilogram, V>;
/// kcal/d
template <class V>
using rate_of = quantity<tonus::unit::kilocalorie_per_day, V>;
/// kcal
template <class V>
using energy_of = quantity<tonus::unit::kilocalorie, V>;
/// kcal/kg/d
template <class V>
using upkeep_of = quantity<tonus::unit::kilocalorie_per_kilogram_day, V>;
/// mg/d
template <class V>
using sodium_of = quantity<tonus::unit::milligram_per_day, V>;
/// @}

/// The same quantity over another number. @param q over double @tparam V the number @return over V
template <class V, class Unit>
constexpr quantity<Unit, V> lift(const quantity<Unit>& q) noexcept {
  return quantity<Unit, V>::from_value(V(q.value()));
}

/// What changes with time: the five states of the model.
/// @tparam V the number
template <class V = double>
struct state {
  mass_of<V> fat{};       ///< F
  mass_of<V> lean{};      ///< L, without extracellular fluid, glycogen and its water
  mass_of<V> glycogen{};  ///< G
  mass_of<V> fluid{};     ///< E, extracellular fluid
  rate_of<V> adaptive{};  ///< A, adaptive thermogenesis
  /// @return body weight F + L + 3.7 G + E
  [[nodiscard]] constexpr mass_of<V> weight() const noexcept {
    return fat + lean + glycogen_with_water * glycogen + fluid;
  }
};

/// What is known of a person at the start and does not change.
/// @tparam V the number
template <class V = double>
struct baseline {
  state<V> start{};               ///< the body on day 0
  rate_of<V> intake{};            ///< EI0
  double carbohydrate_share = 0;  ///< c_b
  rate_of<V> carbohydrate{};      ///< energy eaten as carbohydrate, CI_b
  upkeep_of<V> activity{};        ///< delta
  rate_of<V> intercept{};         ///< K
  V per_carbohydrate{};           ///< 1 / CI_b, d/kcal
};

/// What a person eats and does on a day.
/// @tparam V the number
template <class V = double>
struct conduct {
  rate_of<V> intake{};        ///< EI
  rate_of<V> carbohydrate{};  ///< energy eaten as carbohydrate, CI
  sodium_of<V> sodium{};      ///< sodium beyond that of the baseline
  upkeep_of<V> activity{};    ///< delta, with its change
};

/// Makes the constants of a person (equation 8 and the words on K below equation 5).
/// @param start the body on day 0 @param intake EI0
/// @param expenditure EE0; the intake itself where the person is in balance
/// @param activity delta @param carbohydrate_share c_b, above 0
/// @return the constants
template <class V>
constexpr baseline<V> make_baseline(const state<V>& start, rate_of<V> intake,
                                    rate_of<V> expenditure, upkeep_of<V> activity,
                                    double carbohydrate_share) noexcept {
  const rate_of<V> carbohydrate = carbohydrate_share * intake;
  return {
      start,
      intake,
      carbohydrate_share,
      carbohydrate,
      activity,
      expenditure - fat_upkeep * start.fat - lean_upkeep * start.lean - activity * start.weight(),
      1.0 / carbohydrate.value()};
}

/// What expenditure is made of; the parts add up to `total`.
/// @tparam V the number
template <class V = double>
struct expenditure {
  rate_of<V> total{};      ///< EE
  rate_of<V> intercept{};  ///< K
  rate_of<V> fat{};        ///< upkeep of fat
  rate_of<V> lean{};       ///< upkeep of lean tissue
  rate_of<V> activity{};   ///< delta BW
  rate_of<V> feeding{};    ///< TEF, change since the baseline
  rate_of<V> adaptive{};   ///< A
  rate_of<V> synthesis{};  ///< cost of building tissue, negative where it is broken down
};

}  // namespace tonus::energy::adult
