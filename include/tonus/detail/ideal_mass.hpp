// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the lines of ideal mass by height share: they count inches above 5 ft.
#pragma once

#include <tonus/status.hpp>
#include <tonus/units.hpp>

namespace tonus::detail {

/// Inches above 5 ft, negative below.
constexpr double inches_over_five_feet(length height) noexcept {
  return height / centimetre / 2.54 - 60.0;
}

/// Caution for people below 5 ft (152.4 cm), where the lines are continued.
constexpr status_code height_caution(length height) noexcept {
  return height / centimetre < 152.4 ? status::extrapolated : status::ok;
}

}  // namespace tonus::detail
