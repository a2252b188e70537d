// SPDX-License-Identifier: BSL-1.0
/// @file
/// The history of an exercise run through a progression model.
#pragma once

#include <tonus/training/next.hpp>

namespace tonus::training {

/// Fits a model's load to what there is. @param wanted_kg of the model @param old_kg of the session
/// @param what the model's action; changed where the fit says something else
[[nodiscard]] double fitted(double wanted_kg, double old_kg, const progression::loadable& with,
                            progression::action& what) noexcept;

/// The answer of the scheme for an exercise with a load.
/// @param done its sessions by time, each with a load above 0
/// @param with options @param loads what can be loaded
/// @param best_before best estimate of the maximum before a plan in percentages starts
/// @return the answer without `exercise`; or the field of the scheme that is impossible
[[nodiscard]] outcome<next_exercise> walk(std::span<const judged_session> done,
                                          const next_options& with,
                                          const progression::loadable& loads,
                                          std::optional<double> best_before);

/// The answer for an exercise with body weight.
/// @param done its sessions by time; loads are added ones @param with options
[[nodiscard]] outcome<next_exercise> walk_body(std::span<const judged_session> done,
                                               const next_options& with);

}  // namespace tonus::training
