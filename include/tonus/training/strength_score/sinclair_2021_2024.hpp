// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sinclair total of the cycle 2021 to 2024.
#pragma once

#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// Total that a weightlifter would lift in the heaviest class, Sinclair 2021 to 2024.
///
/// @facts{training.strength_score.sinclair_2021_2024}
/// **Formula.** \f$ T \cdot 10^{A (\log_{10}(b / B))^2} \f$ below the body weight B, else the total
/// itself; A and B by sex and Olympic cycle.
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Senior weightlifters of that cycle. **Standard error.** None: it is
/// exact.
///
/// **When not to use it.** Across cycles: each has its own numbers, and A of one with B of another
/// is a known misprint.
/// **Edges.** From the body weight B on the result is the total.
///
/// **Example.** @snippet training_strength_score.cpp sinclair_2021_2024
///
/// **Source.** sources::sinclair; seen in two independent sources.
struct sinclair_2021_2024 : detail::sinclair_score<sinclair_2021_2024> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.sinclair_2021_2024",
                              .title = "Sinclair total, 2021 to 2024",
                              .result = "total",
                              .population = "senior weightlifters of 2021 to 2024",
                              .source = &sources::sinclair,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// A and B of men and women.
  static constexpr detail::sinclair_pair pairs[] = {{0.722762521, 193.609}, {0.787004341, 153.757}};
};

}  // namespace tonus::training::strength_score
