// SPDX-License-Identifier: BSL-1.0
/// @file
/// DOTS points of 2019.
#pragma once

#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// DOTS points of 2019 from sex, body weight and total.
///
/// @facts{training.strength_score.dots_2019}
/// **Formula.** \f$ 500\,T / (E + D b + C b^2 + B b^3 + A b^4) \f$ with the total T and body weight
/// b in kg, b kept between 40 and 210 (men) or 40 and 150 (women).
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** Outside those weights the score is that of the limit and carries
/// `status::extrapolated`.
///
/// **Example.** @snippet training_strength_score.cpp dots_2019
///
/// **Source.** sources::dots_2019; coefficients seen in two independent programs.
struct dots_2019 : detail::lifting_score<dots_2019> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.dots_2019",
                              .title = "DOTS points of 2019",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::dots_2019,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Body weights between which the score is defined. @param sex the class @return kg
  static constexpr range limits(sex_t sex) noexcept {
    return sex == sex_t::male ? range{40.0, 210.0} : range{40.0, 150.0};
  }

  /// Points for each kg of the total. @param sex the class @param weight body weight in kg
  /// @return the coefficient
  static constexpr double coefficient(sex_t sex, double weight) noexcept {
    const double b = detail::inside(limits(sex), weight);
    return 500.0 / detail::polynomial(b, sex == sex_t::male ? men : women);
  }

 private:
  static constexpr double men[] = {-307.75076, 24.0900756, -0.1918759221, 0.0007391293,
                                   -0.0000010930};
  static constexpr double women[] = {-57.96288, 13.6175032, -0.1126655495, 0.0005158568,
                                     -0.0000010706};
};

}  // namespace tonus::training::strength_score
