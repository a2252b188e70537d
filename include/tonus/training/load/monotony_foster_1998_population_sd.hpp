// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training monotony of a week, population standard deviation.
#pragma once

#include <cmath>
#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>

namespace tonus::training::load {

/// Training monotony of a week, population standard deviation (Foster).
///
/// @facts{training.load.monotony_foster_1998_population_sd}
/// **Formula.** Mean daily load over the standard deviation of the daily loads, which here divides
/// by n.
///
/// **Inputs.** Loads of seven days, oldest first; a rest day is 0, a day that was not recorded has
/// no place here.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To predict injury; or beside numbers of programs that use the other
/// standard deviation.
/// **Edges.** Seven equal loads have no spread: `status::outside_domain`. Any other number of days:
/// `status::wrong_count`.
///
/// **Example.** @snippet training_load.cpp monotony_foster_1998_population_sd
///
/// **Source.** sources::foster_1998, read in a second-hand description that does not say which
/// standard deviation is meant; so each has an id of its own.
struct monotony_foster_1998_population_sd {
  using input = monotony_foster_1998_sample_sd::input;  ///< what the equation reads
  using result = fraction;                              ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.monotony_foster_1998_population_sd",
                              .title = "Training monotony, Foster, population standard deviation",
                              .result = "monotony",
                              .population = "definition, nobody was studied",
                              .source = &sources::foster_1998,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// Refuses loads without spread. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return monotony_foster_1998_sample_sd::examine(in);
  }

  /// The definition. @param in checked inputs @return monotony
  static result evaluate(const input& in) noexcept {
    const auto days = static_cast<double>(in.daily_loads.size());
    // The root of the mean square distance divides by n where the other form divides by n - 1.
    return monotony_foster_1998_sample_sd::evaluate(in) * std::sqrt(days / (days - 1.0));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return monotony_foster_1998_sample_sd::describe(v);
  }
};

}  // namespace tonus::training::load
