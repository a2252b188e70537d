// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training impulse from three ventilatory zones, Lucia 2003.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Training impulse from the minutes in three ventilatory zones (Lucia).
///
/// @facts{training.load.trimp_lucia_2003}
/// **Formula.** \f$ z_1 + 2 z_2 + 3 z_3 \f$, minutes below the first ventilatory threshold, between
/// both and above the second.
///
/// **Inputs.** Minutes in each zone.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Without measured thresholds.
/// **Edges.** The result carries `status::unverified`: the zones were seen in one source, the
/// weights in none.
///
/// **Example.** @snippet training_load_impulses.cpp trimp_lucia_2003
///
/// **Source.** sources::lucia_2003.
struct trimp_lucia_2003 {
  /// What the equation reads.
  struct input {
    minutes z1;  ///< below the first threshold
    minutes z2;  ///< between the thresholds
    minutes z3;  ///< above the second threshold
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.trimp_lucia_2003",
                              .title = "Training impulse from three zones, Lucia",
                              .result = "trimp",
                              .population = "definition, nobody was studied",
                              .source = &sources::lucia_2003,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The sum as printed. @param in checked inputs @return training impulse
  static constexpr result evaluate(const input& in) noexcept {
    return (in.z1 + 2.0 * in.z2 + 3.0 * in.z3) / minute * load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("z1", &input::z1, possible(0, 1440)), field("z2", &input::z2, possible(0, 1440)),
             field("z3", &input::z3, possible(0, 1440)));
  }
};

}  // namespace tonus::training::load
