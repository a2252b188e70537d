// SPDX-License-Identifier: BSL-1.0
/// @file
/// What equations of the heart and of the oxygen uptake remark of their inputs and results.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// Caution for a maximal oxygen uptake under 10 or over 90 mL/kg/min, far from everybody measured:
/// our choice of limits; the number is returned as it is.
constexpr status_code uptake_caution(oxygen_uptake result) noexcept {
  return result.value() < 10.0 || result.value() > 90.0 ? status::extrapolated : status::ok;
}

/// Refuses a maximal heart rate that is not above rest. @param rest at rest @param most maximum
constexpr remark reserve_remark(heart_rate rest, heart_rate most) noexcept {
  if (most > rest) return {};
  return {status::outside_domain, "hr_max", {rest.value(), 250.0}, "more than at rest"};
}

}  // namespace tonus::detail
