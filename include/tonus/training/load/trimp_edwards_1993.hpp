// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training impulse from five heart rate zones, Edwards 1993.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Training impulse from the minutes in five heart rate zones (Edwards).
///
/// @facts{training.load.trimp_edwards_1993}
/// **Formula.** \f$ z_1 + 2 z_2 + 3 z_3 + 4 z_4 + 5 z_5 \f$, minutes in zones of 50-60, 60-70,
/// 70-80, 80-90 and 90-100 % of the largest heart rate.
///
/// **Inputs.** Minutes in each zone.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** With zones that are cut otherwise.
/// **Edges.** The result carries `status::unverified`: the zones were seen in one source, the
/// weights in none.
///
/// **Example.** @snippet training_load_impulses.cpp trimp_edwards_1993
///
/// **Source.** sources::edwards_1993.
struct trimp_edwards_1993 {
  /// What the equation reads.
  struct input {
    minutes z1;  ///< 50 to 60 % of the largest heart rate
    minutes z2;  ///< 60 to 70 % of the largest heart rate
    minutes z3;  ///< 70 to 80 % of the largest heart rate
    minutes z4;  ///< 80 to 90 % of the largest heart rate
    minutes z5;  ///< 90 to 100 % of the largest heart rate
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.trimp_edwards_1993",
                              .title = "Training impulse from five zones, Edwards",
                              .result = "trimp",
                              .population = "definition, nobody was studied",
                              .source = &sources::edwards_1993,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The sum as printed. @param in checked inputs @return training impulse
  static constexpr result evaluate(const input& in) noexcept {
    const minutes weighted = in.z1 + 2.0 * in.z2 + 3.0 * in.z3 + 4.0 * in.z4 + 5.0 * in.z5;
    return weighted / minute * load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("z1", &input::z1, possible(0, 1440)), field("z2", &input::z2, possible(0, 1440)),
             field("z3", &input::z3, possible(0, 1440)), field("z4", &input::z4, possible(0, 1440)),
             field("z5", &input::z5, possible(0, 1440)));
  }
};

}  // namespace tonus::training::load
