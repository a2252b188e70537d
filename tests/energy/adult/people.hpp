// SPDX-License-Identifier: BSL-1.0
/// @file
/// The two people of the worked numbers in the description of the model.
#pragma once

#include <tonus/energy/adult/person.hpp>
#include <tonus/literals.hpp>

namespace people {
using namespace tonus::literals;
inline constexpr tonus::energy::adult::person::input man{tonus::sex_t::male, 40_y, 178_cm, 90_kg,
                                                         1.5 * tonus::one};
inline constexpr tonus::energy::adult::person::input woman{tonus::sex_t::female, 40_y, 165_cm,
                                                           80_kg, 1.5 * tonus::one};
}  // namespace people
