// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where the adult model comes to rest when a change is kept for ever.
#pragma once

#include <tonus/energy/adult/trajectory.hpp>

namespace tonus::energy::adult {

/// The body that a constant change leads to. It depends on the body at the start, as the Forbes
/// curve does.
struct rest_state {
  state<> body{};                  ///< the body at rest
  mass weight_change{};            ///< its weight less that at the start
  mass linear_change{};            ///< the same by equation 17, linear in the change
  energy_rate diet_or_activity{};  ///< Gamma of equation 18, see `steady_state`
};

/// The steady state (section 1.7 of the guide: one root of an increasing function).
///
/// `diet_or_activity` is the size of a change of energy at which dieting and moving lose the same
/// weight in the end; below it moving loses more, above it eating less does (equation 18).
/// @param who the person @param kept the change, for ever
/// @return the body at rest; or outside_domain where no lean tissue would be left
[[nodiscard]] outcome<rest_state> steady_state(const person::input& who,
                                               const change& kept) noexcept;

/// The same for constants that are known. @param b the constants @param kept the change
/// @return the body at rest, or outside_domain
[[nodiscard]] outcome<state<>> rest_of_body(const baseline<>& b, const change& kept) noexcept;

}  // namespace tonus::energy::adult
