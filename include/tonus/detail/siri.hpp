// SPDX-License-Identifier: BSL-1.0
/// @file
/// The step from the density of the body to its share of fat.
#pragma once

#include <tonus/units.hpp>

namespace tonus::detail {

/// Share of fat after Siri 1961. @param density g/cm3
constexpr percentage siri(double density) noexcept { return (495.0 / density - 450.0) * percent; }

/// What an error of the density makes of the share of fat: the slope of siri.
constexpr double siri_error(double density, double error) noexcept {
  return 495.0 / (density * density) * error;
}

}  // namespace tonus::detail
