// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training strain of a week, sample standard deviation.
#pragma once

#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>
#include <tonus/training/load/weekly_load.hpp>

namespace tonus::training::load {

/// Training strain of a week, sample standard deviation (Foster).
///
/// @facts{training.load.strain_foster_1998_sample_sd}
/// **Formula.** Load of the week times training.load.monotony_foster_1998_sample_sd.
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
/// **Example.** @snippet training_load.cpp strain_foster_1998_sample_sd
///
/// **Source.** sources::foster_1998, read in a second-hand description that does not say which
/// standard deviation is meant; so each has an id of its own.
struct strain_foster_1998_sample_sd {
  using input = monotony_foster_1998_sample_sd::input;  ///< what the equation reads
  using result = session_load;                          ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.strain_foster_1998_sample_sd",
                              .title = "Training strain, Foster, sample standard deviation",
                              .result = "strain",
                              .population = "definition, nobody was studied",
                              .source = &sources::foster_1998,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// Refuses loads without spread. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return monotony_foster_1998_sample_sd::examine(in);
  }

  /// The definition. @param in checked inputs @return strain
  static result evaluate(const input& in) noexcept {
    return weekly_load::evaluate({.daily_loads = in.daily_loads}) *
           monotony_foster_1998_sample_sd::evaluate(in);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return monotony_foster_1998_sample_sd::describe(v);
  }
};

}  // namespace tonus::training::load
