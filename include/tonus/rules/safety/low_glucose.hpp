// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which glucose-lowering drugs can cause a low.
#pragma once

#include <tonus/rules/choices.hpp>

namespace tonus::rules {

/// @param medication a glucose-lowering drug
/// @return whether it can take glucose too low by itself
constexpr bool can_cause_a_low(diabetes_medication_t medication) noexcept {
  return medication == diabetes_medication_t::insulin ||
         medication == diabetes_medication_t::secretagogue;
}

}  // namespace tonus::rules
