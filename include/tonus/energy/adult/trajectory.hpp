// SPDX-License-Identifier: BSL-1.0
/// @file
/// A body that moves through days: the kernel with its books of energy. Any number; no allocation.
#pragma once

#include <cstdint>
#include <tonus/energy/adult/person.hpp>
#include <tonus/energy/adult/step.hpp>

namespace tonus::energy::adult {

/// How a day differs from the baseline.
struct change {
  energy_rate intake{};                    ///< added to the baseline intake
  sodium_rate sodium{};                    ///< added to the baseline sodium
  std::optional<fraction> carbohydrate{};  ///< share of the energy, else that of the baseline
  percentage activity{};                   ///< change of the activity coefficient delta
};

/// @param b constants of a person @param c how the day differs @return what acts on the body
template <class V>
constexpr conduct<V> conduct_of(const baseline<V>& b, const change& c) noexcept {
  const rate_of<V> intake = b.intake + c.intake;
  const double share = c.carbohydrate ? c.carbohydrate->value() : b.carbohydrate_share;
  const double factor = 1.0 + c.activity / (100.0 * percent);
  return {intake, share * intake, lift<V>(c.sodium), factor * b.activity};
}

/// What expenditure is made of at a moment (equation 9).
/// @param now the body @param b its constants @param act what acts on it @return the parts
template <class V>
constexpr expenditure<V> expenditure_of(const state<V>& now, const baseline<V>& b,
                                        const conduct<V>& act) noexcept {
  expenditure<V> e;
  e.intercept = b.intercept;
  e.fat = fat_upkeep * now.fat;
  e.lean = lean_upkeep * now.lean;
  e.activity = act.activity * now.weight();
  e.feeding = feeding_share * (act.intake - b.intake);
  e.adaptive = now.adaptive;
  const rate_of<V> before = e.intercept + e.fat + e.lean + e.activity + e.feeding + e.adaptive;
  const V full = (now.glycogen * now.glycogen / (glycogen_at_rest * glycogen_at_rest)).value();
  const rate_of<V> to_glycogen = act.carbohydrate - full * b.carbohydrate;
  const rate_of<V> surplus = act.intake - to_glycogen - before;
  // S / ((C + F) (1 + x)), which is the rate of ln F times rho_F.
  const auto growth = surplus / (detail::forbes_cost + detail::fat_cost * now.fat);
  e.synthesis = growth * (lean_synthesis * forbes) + growth * (fat_synthesis * now.fat);
  e.total = before + e.synthesis;
  return e;
}

/// Books of energy since the start. @tparam V the number
template <class V = double>
struct books {
  energy_of<V> eaten{};   ///< intake
  energy_of<V> spent{};   ///< expenditure, the cost of building tissue included
  energy_of<V> stored{};  ///< change of the energy of fat, lean tissue and glycogen
  /// @return what is missing: 0 but for rounding
  [[nodiscard]] constexpr energy_of<V> imbalance() const noexcept { return eaten - spent - stored; }
};

/// Energy stored between two bodies. @param from earlier @param to later @return energy
template <class V>
constexpr energy_of<V> stored_between(const state<V>& from, const state<V>& to) noexcept {
  return fat_density * (to.fat - from.fat) + lean_density * (to.lean - from.lean) +
         glycogen_density * (to.glycogen - from.glycogen);
}

/// A body that moves through days.
///
/// `act` says what acts on the body from now on; `pass` lets time pass. A step never straddles a
/// change of conduct.
/// @tparam V the number
template <class V = double>
class trajectory {
 public:
  /// @param constants of a person @param step length of one step, 1/n of a day or n days
  explicit trajectory(const baseline<V>& constants, days step = 1.0 * day) noexcept
      : constants_(constants), pace_(pace_of(step)), body_(constants.start) {
    act(conduct_of(constants_, {}));
  }
  /// Replaces what acts on the body. @param now from now on
  constexpr void act(const conduct<V>& now) noexcept {
    conduct_ = now;
    regime_ = regime_of(constants_, now, pace_);
  }
  /// Lets time pass. @param steps how many steps
  constexpr void pass(std::int32_t steps = 1) noexcept {
    for (std::int32_t i = 0; i < steps; ++i) {
      net_ += advance(body_, regime_, pace_);
      eaten_ += conduct_.intake * pace_.step;
    }
  }
  /// @return the body now
  [[nodiscard]] constexpr const state<V>& body() const noexcept { return body_; }
  /// @return constants of the person
  [[nodiscard]] constexpr const baseline<V>& constants() const noexcept { return constants_; }
  /// @return what acts on the body
  [[nodiscard]] constexpr const conduct<V>& acting() const noexcept { return conduct_; }
  /// @return what expenditure is made of now
  [[nodiscard]] constexpr expenditure<V> spending() const noexcept {
    return expenditure_of(body_, constants_, conduct_);
  }
  /// @return the books since the start
  [[nodiscard]] constexpr books<V> account() const noexcept {
    const state<V>& start = constants_.start;
    return {eaten_,
            eaten_ - net_ + fat_synthesis * (body_.fat - start.fat) +
                lean_synthesis * (body_.lean - start.lean),
            stored_between(start, body_)};
  }

 private:
  baseline<V> constants_;
  pace pace_;
  conduct<V> conduct_{};
  regime<V> regime_{};
  state<V> body_;
  energy_of<V> net_{};
  energy_of<V> eaten_{};
};

/// Whether a body can be: fat, lean tissue, glycogen and fluid above 0.
/// @param body the body @param day named in the refusal @return code ok, or outside_domain
inline problem examine_body(const state<>& body, double day) noexcept {
  constexpr mass nothing{};
  const char* why = !(body.fat > nothing)        ? "on this day no fat is left"
                    : !(body.lean > nothing)     ? "on this day no lean tissue is left"
                    : !(body.glycogen > nothing) ? "on this day no glycogen is left"
                    : !(body.fluid > nothing)    ? "on this day no extracellular fluid is left"
                                                 : nullptr;
  if (why == nullptr) return {};
  return {.code = status::outside_domain, .value = day, .name = "day", .why = why};
}

}  // namespace tonus::energy::adult
