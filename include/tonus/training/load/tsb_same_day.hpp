// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training stress balance of the same day.
#pragma once

#include <tonus/detail/daily_loads.hpp>

namespace tonus::training::load {

/// Training stress balance of the last day: long-term minus short-term load.
///
/// @facts{training.load.tsb_same_day}
/// **Formula.** training.load.ctl_goldencheetah with 42 days minus training.load.atl_goldencheetah
/// with 7 days.
///
/// **Inputs.** Stress of each day, oldest first, in any unit of load; a rest day is 0. All days are
/// used.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Beside programs that show the balance for the next day.
/// **Edges.** The result may be negative. It carries `status::unverified`: the form was read in no
/// publication.
///
/// **Example.** @snippet training_load_averages.cpp tsb_same_day
///
/// **Source.** sources::goldencheetah, one program.
struct tsb_same_day {
  /// What the equation reads.
  struct input {
    column<fraction> daily_stress;  ///< stress of each day
  };
  using result = daily_load;  ///< load for each day
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.tsb_same_day",
                              .title = "Training stress balance of the same day",
                              .result = "tsb",
                              .population = "definition, nobody was studied",
                              .source = &sources::goldencheetah,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The difference. @param in checked inputs @return balance
  static result evaluate(const input& in) noexcept {
    const double long_term =
        detail::running_stress(in.daily_stress, detail::exponential_weight(42.0));
    const double short_term =
        detail::running_stress(in.daily_stress, detail::exponential_weight(7.0));
    return (long_term - short_term) * (load_unit / day);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("daily_stress", &input::daily_stress, possible(0, 10000), count{1}));
  }
};

}  // namespace tonus::training::load
