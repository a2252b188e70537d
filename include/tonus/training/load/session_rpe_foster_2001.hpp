// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load of a session from effort and duration, Foster 2001.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::load {

/// Load of a session from its rated effort and duration (Foster).
///
/// @facts{training.load.session_rpe_foster_2001}
/// **Formula.** \f$ RPE \times minutes \f$, in arbitrary units.
///
/// **Inputs.** Effort of the whole session on the scale from 0 to 10, rated about half an hour
/// after it; duration.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** To compare persons: the effort is their own.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet training_load.cpp session_rpe_foster_2001
///
/// **Source.** sources::foster_2001.
struct session_rpe_foster_2001 {
  /// What the equation reads.
  struct input {
    effort rpe_cr10;   ///< effort of the session, 0 to 10
    minutes duration;  ///< duration of the session
  };
  using result = session_load;  ///< arbitrary units
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.session_rpe_foster_2001",
                              .title = "Load of a session, Foster",
                              .result = "session_load",
                              .population = "definition, nobody was studied",
                              .source = &sources::foster_2001,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// The product as printed. @param in checked inputs @return load of the session
  static constexpr result evaluate(const input& in) noexcept {
    return in.rpe_cr10 / rpe_point * (in.duration / minute) * load_unit;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("rpe_cr10", &input::rpe_cr10, possible(0, 10)),
             field("duration", &input::duration, possible(above_zero, 1440)));
  }
};

}  // namespace tonus::training::load
