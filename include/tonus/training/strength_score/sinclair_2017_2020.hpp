// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sinclair total of the cycle 2017 to 2020.
#pragma once

#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// Total that a weightlifter would lift in the heaviest class, Sinclair 2017 to 2020.
///
/// @facts{training.strength_score.sinclair_2017_2020}
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
/// **Example.** @snippet training_strength_score.cpp sinclair_2017_2020
///
/// **Source.** sources::sinclair; read in one copy.
struct sinclair_2017_2020 : detail::sinclair_score<sinclair_2017_2020> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.sinclair_2017_2020",
                              .title = "Sinclair total, 2017 to 2020",
                              .result = "total",
                              .population = "senior weightlifters of 2017 to 2020",
                              .source = &sources::sinclair,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// A and B of men and women.
  static constexpr detail::sinclair_pair pairs[] = {{0.751945030, 175.508}, {0.783497476, 153.655}};
};

}  // namespace tonus::training::strength_score
