// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total energy expenditure by conventional multipliers.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::tee {

/// Total energy expenditure of adults from resting metabolic rate and a conventional multiplier.
///
/// @facts{energy.tee.multiplier}
/// **Formula.** \f$ TEE = k \times RMR \f$ in kcal/d, with k = 1.2, 1.375, 1.55, 1.725, 1.9 for
/// `sedentary`, `light`, `moderate`, `active`, `very_active`.
///
/// **Inputs.** Resting metabolic rate, measured or from an equation; the level by its name.
/// **Studied population.** Nobody: calculators share the numbers, and no validation was found.
/// **Standard error.** Not published.
///
/// **When not to use it.** Where a physical activity level is known: energy.tee.bmr_times_pal uses
/// it. On an expenditure that already holds activity.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet energy_tee.cpp multiplier
///
/// **Source.** sources::activity_multipliers; the numbers were seen in two programs.
struct multiplier {
  /// What the equation reads.
  struct input {
    energy_rate rmr;                          ///< resting metabolic rate
    choice<activity_level_t> activity_level;  ///< how active the days are
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.tee.multiplier",
                              .title = "Total energy expenditure by conventional multipliers",
                              .result = "tee",
                              .result_fact = "tee",
                              .population = "convention, nobody was studied",
                              .source = &sources::activity_multipliers,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return total energy expenditure
  static constexpr result evaluate(const input& in) noexcept {
    const auto level = static_cast<activity_level_t>(in.activity_level);
    return (multipliers[static_cast<int>(level) - 1] * (in.rmr / kilocalorie_per_day)) *
           kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("rmr", &input::rmr), field("activity_level", &input::activity_level));
  }

 private:
  /// From sedentary to very active.
  static constexpr double multipliers[] = {1.2, 1.375, 1.55, 1.725, 1.9};
};

}  // namespace tonus::energy::tee
