// SPDX-License-Identifier: BSL-1.0
/// @file
/// Choices of the vocabulary that rules read, as enumerations.
#pragma once

#include <tonus/choice.hpp>

namespace tonus {

/// Aim of a plan.
enum class goal_t : std::int32_t {
  fat_loss = 1,   ///< lose fat
  muscle_gain,    ///< gain muscle
  recomposition,  ///< lose fat and gain muscle
  maintain,       ///< keep weight
  maintain_loss,  ///< keep a loss
  tone            ///< read as recomposition
};
/// Names of goal_t.
template <>
inline constexpr std::string_view choice_names<goal_t> =
    "fat_loss|muscle_gain|recomposition|maintain|maintain_loss|tone";

/// Experience with strength training.
enum class training_status_t : std::int32_t { novice = 1, intermediate, advanced };
/// Names of training_status_t.
template <>
inline constexpr std::string_view choice_names<training_status_t> = "novice|intermediate|advanced";

/// Pregnant or breastfeeding.
enum class pregnancy_t : std::int32_t { none = 1, pregnant, lactating };
/// Names of pregnancy_t.
template <>
inline constexpr std::string_view choice_names<pregnancy_t> = "none|pregnant|lactating";

}  // namespace tonus
