// SPDX-License-Identifier: BSL-1.0
/// @file
/// The checked simulation of one adult: a plan of days in, the body on the days asked for out.
#pragma once

#include <array>
#include <span>
#include <tonus/energy/adult/trajectory.hpp>

namespace tonus::energy::adult {

/// What a person changes, as `field`s of an equation. Each list is empty (no change), has one
/// number (for every day), or one for each day.
struct plan {
  /// What the simulation reads.
  struct input {
    column<energy_rate> intake_change{};   ///< added to the baseline intake
    column<sodium_rate> sodium_change{};   ///< added to the baseline sodium
    column<fraction> carbohydrate{};       ///< share of the energy, else that of the baseline
    column<percentage> activity_change{};  ///< of the activity coefficient
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    constexpr count any{0};
    return v(field("intake_change", &input::intake_change, possible(-50000, 50000), any),
             field("sodium_change", &input::sodium_change, possible(-500000, 500000), any),
             field("carbohydrate", &input::carbohydrate, possible(0, 1), studied(0.05, 0.75), any),
             field("activity_change", &input::activity_change, possible(-100, 1000), any));
  }
};

/// Limits beyond which the model says little; bits of outlook::limits.
namespace limit {
inline constexpr std::uint32_t fat_low = 1;        ///< fat below 3 % (men) or 10 % (women)
inline constexpr std::uint32_t lean_lost = 2;      ///< a quarter of the lean tissue is gone
inline constexpr std::uint32_t underweight = 4;    ///< body mass index below 18.5 kg/m2
inline constexpr std::uint32_t below_resting = 8;  ///< 28 days of intake below the resting rate
inline constexpr std::uint32_t intake_far = 16;    ///< intake changed by more than half
}  // namespace limit
/// How many limits there are.
inline constexpr std::size_t limit_count = 5;

/// The body at the end of a day.
struct snapshot {
  std::int32_t day = 0;   ///< whole days since the start
  state<> body{};         ///< the body
  energy_rate intake{};   ///< what is eaten on the day that begins
  expenditure<> spent{};  ///< what is spent at this moment
};

/// What a simulation ends with.
struct outlook {
  snapshot end{};                                 ///< the last day
  books<> account{};                              ///< energy eaten, spent and stored
  std::uint32_t limits = 0;                       ///< bits of `limit` that were crossed
  std::array<std::int32_t, limit_count> since{};  ///< first day of each, in the order of the bits
};

/// Simulates an adult.
/// @param who the person @param what the plan; a list of more than one number has at least as many
///   as the last day @param days whole days since the start, ascending, the first may be 0
/// @param bodies receives the body of each of these days; untouched where the call is refused
/// @param steps_per_day of the integration, 1 to 96; one errs by 1e-5 kg at most
/// @return the outlook, with outside_studied where an input and extrapolated where the body leaves
///   the limits; or the first problem: an input, or the day on which nothing is left of a tissue
[[nodiscard]] outcome<outlook> simulate(const person::input& who, const plan::input& what,
                                        std::span<const std::int32_t> days,
                                        std::span<snapshot> bodies,
                                        std::int32_t steps_per_day = 1) noexcept;

}  // namespace tonus::energy::adult
