// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which exercises count as pushing and pulling of the upper body.
#pragma once

#include <tonus/training/exercise.hpp>

namespace tonus::training {

/// Multi-joint pulls above the hips; arm and leg work of one joint is on neither side.
constexpr bool pulls(const exercise& done) noexcept {
  const bool above_hips =
      in_back(done.primary) || done.primary == muscle::shoulders || done.primary == muscle::biceps;
  return done.force == force::pull && done.mechanics == mechanics::multi_joint && above_hips;
}

/// Multi-joint presses above the hips.
constexpr bool presses(const exercise& done) noexcept {
  const bool above_hips = done.primary == muscle::chest || done.primary == muscle::shoulders ||
                          done.primary == muscle::triceps;
  return done.force == force::push && done.mechanics == mechanics::multi_joint && above_hips;
}

}  // namespace tonus::training
