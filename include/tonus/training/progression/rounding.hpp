// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rounding of a load to what can be built.
#pragma once

#include <tonus/choice.hpp>
#include <tonus/units.hpp>

namespace tonus::training::progression {

/// How a load between two that can be built is rounded.
enum class rounding : std::int32_t {
  down = 1,  ///< to the lighter
  up,        ///< to the heavier
  nearest,   ///< to the nearer; halfway goes up
  half_even  ///< to the nearer; halfway goes to the even multiple of the grid
};
}  // namespace tonus::training::progression

namespace tonus {
/// Names of training::progression::rounding.
template <>
inline constexpr std::string_view choice_names<training::progression::rounding> =
    "down|up|nearest|half_even";
}  // namespace tonus

namespace tonus::training::progression {
namespace detail {

/// Largest whole number not above a value whose size is far below 2^53.
constexpr double floor_of(double value) noexcept {
  const auto whole_part = static_cast<double>(static_cast<std::int64_t>(value));
  return whole_part > value ? whole_part - 1.0 : whole_part;
}

/// Multiples of the grid that a quotient rounds to. 1e-9 keeps 65.0 / 2.5 from falling below 26.
constexpr double multiples(double quotient, rounding mode) noexcept {
  constexpr double slack = 1e-9;
  const double nearest = floor_of(quotient + 0.5 + slack);
  switch (mode) {
    case rounding::down:
      return floor_of(quotient + slack);
    case rounding::up:
      return -floor_of(slack - quotient);
    case rounding::nearest:
      return nearest;
    case rounding::half_even:
      break;
  }
  const bool halfway = nearest - quotient > 0.5 - slack;
  const bool odd = floor_of(nearest / 2.0) * 2.0 != nearest;
  return halfway && odd ? nearest - 1.0 : nearest;
}

}  // namespace detail

/// Rounds a load to a multiple of the smallest change that can be built.
/// @param load above 0 @param grid both sides of a bar together, above 0 @param mode which way
/// @return the multiple; definition of this library, no publication
constexpr mass round_to_grid(mass load, mass grid, rounding mode) noexcept {
  return detail::multiples(load / grid, mode) * grid;
}

}  // namespace tonus::training::progression
