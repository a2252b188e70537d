// SPDX-License-Identifier: BSL-1.0
/// @file
/// Glossbrenner points.
#pragma once

#include <tonus/training/strength_score/schwartz_malone.hpp>
#include <tonus/training/strength_score/wilks_1994.hpp>

namespace tonus::training::strength_score {

/// Glossbrenner points from sex, body weight and total.
///
/// @facts{training.strength_score.glossbrenner}
/// **Formula.** Total times the mean of two coefficients of the body weight b: that of
/// training.strength_score.schwartz_malone and, for men below 153.05 kg and women below 106.3 kg,
/// that of training.strength_score.wilks_1994; above, a line of b.
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** The coefficients keep their own limits of body weight; outside those of Schwartz and
/// Malone the result carries `status::extrapolated`.
///
/// **Example.** @snippet training_strength_score.cpp glossbrenner
///
/// **Source.** sources::glossbrenner; coefficients as in two independent programs.
struct glossbrenner : detail::lifting_score<glossbrenner> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.glossbrenner",
                              .title = "Glossbrenner points",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::glossbrenner,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Body weights between which the score is defined: those of Schwartz and Malone, which are the
  /// narrower ones where Wilks is in use. @param sex the class @return kg
  static constexpr range limits(sex_t sex) noexcept { return schwartz_malone::limits(sex); }

  /// Points for each kg of the total. @param sex the class @param b body weight in kg
  /// @return the coefficient
  static double coefficient(sex_t sex, double b) noexcept {
    const line& heavy = sex == sex_t::male ? men : women;
    const double other =
        b < heavy.from ? wilks_1994::coefficient(sex, b) : heavy.slope * b + heavy.constant;
    return (schwartz_malone::coefficient(sex, b) + other) / 2.0;
  }

 private:
  struct line {
    double from, slope, constant;
  };
  static constexpr line men{153.05, -0.000821668402557, 0.676940740094416};
  static constexpr line women{106.3, -0.000313738002024, 0.852664892884785};
};

}  // namespace tonus::training::strength_score
