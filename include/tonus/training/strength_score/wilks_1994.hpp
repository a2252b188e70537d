// SPDX-License-Identifier: BSL-1.0
/// @file
/// Wilks points of 1994.
#pragma once

#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// Wilks points of 1994 from sex, body weight and total.
///
/// @facts{training.strength_score.wilks_1994}
/// **Formula.** \f$ 500\,T / (a_0 + a_1 b + \dots + a_5 b^5) \f$ with the total T and body weight b
/// in kg, b kept between 40 and 201.9 (men) or 26.51 and 154.53 (women).
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** Outside those weights the score is that of the limit and carries
/// `status::extrapolated`.
///
/// **Example.** @snippet training_strength_score.cpp wilks_1994
///
/// **Source.** sources::wilks; coefficients seen in two independent programs, the limits in one.
struct wilks_1994 : detail::lifting_score<wilks_1994> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.wilks_1994",
                              .title = "Wilks points of 1994",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::wilks,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Body weights between which the score is defined. @param sex the class @return kg
  static constexpr range limits(sex_t sex) noexcept {
    return sex == sex_t::male ? range{40.0, 201.9} : range{26.51, 154.53};
  }

  /// Points for each kg of the total. @param sex the class @param weight body weight in kg
  /// @return the coefficient
  static constexpr double coefficient(sex_t sex, double weight) noexcept {
    const double b = detail::inside(limits(sex), weight);
    return 500.0 / detail::polynomial(b, sex == sex_t::male ? men : women);
  }

 private:
  static constexpr double men[] = {-216.0475144, 16.2606339, -0.002388645,
                                   -0.00113732,  7.01863e-6, -1.291e-8};
  static constexpr double women[] = {594.31747775582, -27.23842536447, 0.82112226871,
                                     -0.00930733913,  4.731582e-5,     -9.054e-8};
};

}  // namespace tonus::training::strength_score
