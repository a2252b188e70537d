// SPDX-License-Identifier: BSL-1.0
/// @file
/// The effort of a set.
#pragma once

#include <optional>
#include <tonus/training/log.hpp>

namespace tonus::training {

/// Repetitions in reserve, from RPE where only that was logged; nothing without a rating.
constexpr std::optional<double> in_reserve(const logged_set& set) noexcept {
  if (set.rir) return set.rir;
  if (set.rpe) return 10.0 - *set.rpe;
  return {};
}

}  // namespace tonus::training
