// SPDX-License-Identifier: BSL-1.0
/// @file
/// The fitness-fatigue model fitted to a person's performances. No Boost.
#pragma once

#include <span>
#include <tonus/estimate.hpp>
#include <tonus/outcome.hpp>

namespace tonus::training {

/// A performance on a day, before that day's training.
struct performance {
  std::int32_t day = 0;  ///< days after the first load; 1: the day after it
  double value = 0;      ///< in any unit
};

/// A fitted parameter.
struct fitted_parameter {
  double value = 0;           ///< estimate
  double standard_error = 0;  ///< from the curvature at the optimum
  double low = 0;             ///< lower end of the 95 % interval (Student's t)
  double high = 0;            ///< upper end
};

/// The fitted model.
struct fitness_fit {
  fitted_parameter p0;      ///< performance without training
  fitted_parameter k1;      ///< weight of fitness
  fitted_parameter k2;      ///< weight of fatigue
  fitted_parameter tau1_d;  ///< time constant of fitness
  fitted_parameter tau2_d;  ///< time constant of fatigue
  double residual_sd = 0;   ///< standard deviation of the residuals, n - 5 degrees of freedom
  double r_squared = 0;     ///< share of the variance that the model explains
};

/// Fewest performances; ours: five parameters leave fifteen degrees of freedom.
inline constexpr std::size_t least_performances = 20;
/// Fewest days from the first load to the last performance; ours: they pass the textbook time
/// constant of 42 days.
inline constexpr std::int32_t least_fit_days = 60;

/// Fits training.load.fitness_fatigue_banister by least squares.
///
/// For given time constants the model is linear, so p0, k1 and k2 are solved for exactly and only
/// tau1 (10 to 150 days) and tau2 (1.5 to 40, below tau1) are searched: a grid, then ever smaller
/// steps.
///
/// **When not to use it.** Fits of this model are poorly conditioned and predict badly out of
/// sample; the intervals say how badly, and hold only where the model is true.
/// @param daily_loads load of each day, 0 to 10000, rest days 0 @param tests performances
/// @return the fit; `wrong_count` where performances or days are too few; `outside_domain` where
/// the
///   data do not tell the parameters apart: a weight at or below 0, or a time constant at the end
///   of its range
[[nodiscard]] outcome<fitness_fit> fit_fitness(std::span<const double> daily_loads,
                                               std::span<const performance> tests);

}  // namespace tonus::training
