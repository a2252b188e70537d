// SPDX-License-Identifier: BSL-1.0
/// @file
/// Performance from fitness and fatigue, Banister.
#pragma once

#include <cmath>
#include <limits>
#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Performance on the day after the last from past loads, as fitness minus fatigue (Banister).
///
/// @facts{training.load.fitness_fatigue_banister}
/// **Formula.** \f$ p_0 + k_1 \sum w_i e^{-(n+1-i)/\tau_1} - k_2 \sum w_i e^{-(n+1-i)/\tau_2} \f$
/// for the loads w of days 1 to n, on day n + 1.
///
/// **Inputs.** Load of each day, oldest first; a rest day is 0, a day that was not recorded has no
/// place here. Performance without training; weights and time constants in days of fitness (1) and
/// fatigue (2), fitted to the person.
/// **Studied population.** None: the constants are fitted to each person. **Standard error.** Not
/// published.
///
/// **When not to use it.** With constants of somebody else.
/// **Edges.** The result may be negative. It carries `status::unverified`: the publication was not
/// read. Programs that add the load of the day itself without decay count the days differently.
///
/// **Example.** @snippet training_load_averages.cpp fitness_fatigue_banister
///
/// **Source.** sources::banister; the formula with the load of the day before decayed by one day.
struct fitness_fatigue_banister {
  /// What the equation reads.
  struct input {
    column<session_load> daily_loads;  ///< load of each day
    fraction p0;                       ///< performance without training
    fraction k1;                       ///< weight of fitness
    fraction k2;                       ///< weight of fatigue
    days tau1;                         ///< time constant of fitness
    days tau2;                         ///< time constant of fatigue
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.fitness_fatigue_banister",
                              .title = "Performance from fitness and fatigue, Banister",
                              .result = "performance",
                              .population = "fitted to each person",
                              .source = &sources::banister,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The formula as printed. @param in checked inputs @return performance
  static result evaluate(const input& in) noexcept {
    const double fitness = in.k1 / one * decayed(in.daily_loads, in.tau1 / day);
    const double fatigue = in.k2 / one * decayed(in.daily_loads, in.tau2 / day);
    return (in.p0 / one + fitness - fatigue) * load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        field("daily_loads", &input::daily_loads, possible(0, 10000), count{1}),
        field("p0", &input::p0,
              possible(std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max())),
        field("k1", &input::k1, possible(0, std::numeric_limits<double>::max())),
        field("k2", &input::k2, possible(0, std::numeric_limits<double>::max())),
        field("tau1", &input::tau1, possible(1, 365)),
        field("tau2", &input::tau2, possible(1, 365)));
  }

 private:
  /// Sum of loads, each decayed by the days until the day after the last.
  static double decayed(const column<session_load>& loads, double tau) noexcept {
    double sum = 0.0;
    for (std::size_t i = 0; i < loads.size(); ++i)
      sum += loads[i] / load_unit * std::exp(-static_cast<double>(loads.size() - i) / tau);
    return sum;
  }
};

}  // namespace tonus::training::load
