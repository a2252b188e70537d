// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the measures of daily training load share.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// Mean of `days` loads that end `skip` days before the last one.
constexpr double mean_load(const column<session_load>& loads, std::size_t days,
                           std::size_t skip = 0) noexcept {
  double sum = 0.0;
  for (std::size_t i = loads.size() - skip - days; i < loads.size() - skip; ++i)
    sum += loads[i] / load_unit;
  return sum / static_cast<double>(days);
}

/// Exponentially weighted mean that starts at the first load, weight 2 / (window + 1).
constexpr double weighted_load(const column<session_load>& loads, double window) noexcept {
  const double weight = 2.0 / (window + 1.0);
  double mean = loads[0] / load_unit;
  for (std::size_t i = 1; i < loads.size(); ++i)
    mean = weight * (loads[i] / load_unit) + (1.0 - weight) * mean;
  return mean;
}

/// Ratio of acute to chronic load.
/// @tparam Ratio the equation: `least_days`, `acute(loads)` and `chronic(loads)`
template <class Ratio>
struct load_ratio {
  /// What the equation reads.
  struct input {
    column<session_load> daily_loads;  ///< load of each day, oldest first
  };
  using result = fraction;  ///< a plain number

  /// Refuses a chronic load of 0. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (Ratio::chronic(in.daily_loads) > 0.0) return {};
    return {
        .code = status::outside_domain, .field = "daily_loads", .why = "a chronic load above 0"};
  }

  /// The ratio. @param in checked inputs @return acute over chronic load
  static constexpr result evaluate(const input& in) noexcept {
    return Ratio::acute(in.daily_loads) / Ratio::chronic(in.daily_loads) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        field("daily_loads", &input::daily_loads, possible(0, 10000), count{Ratio::least_days}));
  }
};

/// Running average of daily stress that starts at 0. @param weight of a new day
constexpr double running_stress(const column<fraction>& stress, double weight) noexcept {
  double average = 0.0;
  for (std::size_t i = 0; i < stress.size(); ++i) average += weight * (stress[i] / one - average);
  return average;
}

/// Weight of a new day in an average that decays with a time constant. @param tau in days
inline double exponential_weight(double tau) noexcept { return -std::expm1(-1.0 / tau); }

/// Long or short average of daily stress.
/// @tparam Average the equation: `weight(tau)` of a new day
template <class Average>
struct stress_average {
  /// What the equation reads.
  struct input {
    column<fraction> daily_stress;  ///< stress of each day, oldest first
    days tau;                       ///< time constant
  };
  using result = daily_load;  ///< load for each day

  /// The average after the last day. @param in checked inputs @return load for each day
  static constexpr result evaluate(const input& in) noexcept {
    return running_stress(in.daily_stress, Average::weight(in.tau / day)) * (load_unit / day);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("daily_stress", &input::daily_stress, possible(0, 10000), count{1}),
             field("tau", &input::tau, possible(1, 365)));
  }
};

}  // namespace tonus::detail
