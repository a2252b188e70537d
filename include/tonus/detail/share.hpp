// SPDX-License-Identifier: BSL-1.0
/// @file
/// What equations for a share of the body do where their result is no share.
#pragma once

#include <tonus/status.hpp>
#include <tonus/units.hpp>

namespace tonus::detail {

/// Caution for a share outside 0 to 100 %: the formula is far from the people it was made with,
/// and its number is returned as it is.
constexpr status_code share_caution(percentage share) noexcept {
  const double value = share / percent;
  return value < 0.0 || value > 100.0 ? status::extrapolated : status::ok;
}

}  // namespace tonus::detail
