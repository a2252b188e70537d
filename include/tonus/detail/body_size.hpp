// SPDX-License-Identifier: BSL-1.0
/// @file
/// Height and body mass index as the plain numbers that printed formulas take.
#pragma once

#include <tonus/units.hpp>

namespace tonus::detail {

/// A length in metres.
constexpr double metres_of(length l) noexcept { return quantity<unit::metre>(l) / metre; }

/// Body mass index, kg/m2.
constexpr double index_of(mass weight, length height) noexcept {
  const quantity<unit::metre> h(height);
  return weight / (h * h) / kilogram_per_square_metre;
}

}  // namespace tonus::detail
