// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat to lose until a share of body fat, at constant lean mass.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body::fat_to_lose {

/// Fat that a person loses on the way to a share of body fat while lean mass stays.
///
/// @facts{body.fat_to_lose.constant_lean}
/// **Formula.** \f$ F - L p / (1 - p) \f$ with the fat mass F, the lean mass L and the share aimed
/// at p, all of one person.
///
/// **Inputs.** Body weight, its share of fat now, the share aimed at.
/// **Studied population.** None: it is arithmetic.
/// **Standard error.** None of its own; that of the share of fat passes through.
///
/// **When not to use it.** For fast losses, in which lean mass goes too, and for building muscle,
/// which reaches the share with less fat lost.
/// **Edges.** Negative where the share aimed at is above the present one: fat to gain.
///
/// **Example.** @snippet body_timeline.cpp constant_lean
///
/// **Source.** sources::definition.
struct constant_lean {
  /// What the equation reads.
  struct input {
    mass weight;               ///< body weight
    percentage body_fat;       ///< share of it that is fat
    percentage goal_body_fat;  ///< share aimed at
  };
  using result = mass;  ///< fat to lose
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_to_lose.constant_lean",
                              .title = "Fat to lose until a share of body fat, lean mass kept",
                              .result = "fat_to_lose",
                              .population = "arithmetic",
                              .source = &sources::definition,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The formula as printed. @param in checked inputs @return fat to lose
  static constexpr result evaluate(const input& in) noexcept {
    const double fat = in.body_fat.value() / 100.0;
    const double goal = in.goal_body_fat.value() / 100.0;
    return (fat - (1.0 - fat) * goal / (1.0 - goal)) * in.weight;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("body_fat", &input::body_fat),
             fact_field("goal_body_fat", &input::goal_body_fat, possible(0, 99)));
  }
};

}  // namespace tonus::body::fat_to_lose
