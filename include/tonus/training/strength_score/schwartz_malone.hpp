// SPDX-License-Identifier: BSL-1.0
/// @file
/// Schwartz and Malone points.
#pragma once

#include <cmath>
#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// Schwartz and Malone points from sex, body weight and total.
///
/// @facts{training.strength_score.schwartz_malone}
/// **Formula.** Total times a coefficient of the body weight b. Men (Schwartz, b kept between 40
/// and 166 kg): a polynomial of degree 6 up to 126 kg, then lines that begin at 126, 136, 146 and
/// 156 kg. Women (Malone, b at least 29.24 kg): \f$ 106.011586323613\,b^{-1.293027130579051} +
/// 0.322935585328304 \f$.
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** Outside those weights the score is that of the limit and carries
/// `status::extrapolated`.
///
/// **Example.** @snippet training_strength_score.cpp schwartz_malone
///
/// **Source.** sources::schwartz_malone; coefficients as in two independent programs, the signs of
/// the polynomial read in one.
struct schwartz_malone : detail::lifting_score<schwartz_malone> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.schwartz_malone",
                              .title = "Schwartz and Malone points",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::schwartz_malone,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Body weights between which the score is defined. @param sex the class @return kg
  static constexpr range limits(sex_t sex) noexcept {
    return sex == sex_t::male ? range{40.0, 166.0} : range{.least = 29.24};
  }

  /// Points for each kg of the total. @param sex the class @param weight body weight in kg
  /// @return the coefficient
  static double coefficient(sex_t sex, double weight) noexcept {
    const double b = detail::inside(limits(sex), weight);
    return sex == sex_t::male
               ? schwartz(b)
               : 106.011586323613 * std::pow(b, -1.293027130579051) + 0.322935585328304;
  }

 private:
  /// As in the tables; the last line is often misprinted 0.4880 - 0.0090 (b - 156).
  static constexpr double schwartz(double b) noexcept {
    if (b <= 126.0) return detail::polynomial(b, light);
    if (b <= 136.0) return 0.5210 - 0.0012 * (b - 125.0);
    if (b <= 146.0) return 0.5090 - 0.0011 * (b - 135.0);
    if (b <= 156.0) return 0.4980 - 0.0010 * (b - 145.0);
    return 0.4879 - 0.00088185 * (b - 155.0);
  }
  static constexpr double light[] = {6.31926,     -0.262349,    0.511550e-2,  -0.519738e-4,
                                     0.267626e-6, -0.540132e-9, -0.728875e-13};
};

}  // namespace tonus::training::strength_score
