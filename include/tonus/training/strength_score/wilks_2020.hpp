// SPDX-License-Identifier: BSL-1.0
/// @file
/// Wilks points of 2020.
#pragma once

#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// Wilks points of 2020 from sex, body weight and total.
///
/// @facts{training.strength_score.wilks_2020}
/// **Formula.** \f$ 600\,T / (a_0 + a_1 b + \dots + a_5 b^5) \f$ with the total T and body weight b
/// in kg.
///
/// **Inputs.** Sex of the class, body weight at the weigh-in, competition total.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** Body weights outside 40 to 200.95 (men) or 150.95 kg (women) are refused.
///
/// **Example.** @snippet training_strength_score.cpp wilks_2020
///
/// **Source.** sources::wilks; coefficients seen in two independent programs; the limits of body
/// weight are not verified.
struct wilks_2020 {
  using input = detail::lifted_total;  ///< what the equation reads
  using result = fraction;             ///< points
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.wilks_2020",
                              .title = "Wilks points of 2020",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::wilks,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Refuses women above their largest body weight. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.sex == sex_t::male || in.weight <= 150.95 * kilogram) return {};
    return {status::impossible, "weight", {40.0, 150.95}, "limits of the score for women"};
  }

  /// The score as printed. @param in checked inputs @return points
  static constexpr result evaluate(const input& in) noexcept {
    const double b = in.weight / kilogram;
    return 600.0 * (in.total / kilogram) /
           detail::polynomial(b, in.sex == sex_t::male ? men : women) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex),
             fact_field("weight", &input::weight, possible(40, 200.95)),
             field("total", &input::total, possible(above_zero, 2000)));
  }

 private:
  static constexpr double men[] = {47.46178854,     8.472061379,         0.07369410346,
                                   -0.001395833811, 7.07665973070743e-6, -1.20804336482315e-8};
  static constexpr double women[] = {-125.4255398,    13.71219419,         -0.03307250631,
                                     -0.001050400051, 9.38773881462799e-6, -2.3334613884954e-8};
};

}  // namespace tonus::training::strength_score
