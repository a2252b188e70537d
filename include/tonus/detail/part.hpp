// SPDX-License-Identifier: BSL-1.0
/// @file
/// What equations for a part of the body do where their result is no part of it.
#pragma once

#include <tonus/status.hpp>
#include <tonus/units.hpp>

namespace tonus::detail {

/// Caution for a part below 0 or above the whole: the formula is far from the people it was made
/// with, and its number is returned as it is.
constexpr status_code part_caution(mass part, mass whole) noexcept {
  return part.value() < 0.0 || part > whole ? status::extrapolated : status::ok;
}

}  // namespace tonus::detail
