// SPDX-License-Identifier: BSL-1.0
/// @file
/// Part of the effect of a treatment that can be seen.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::treatment {

/// Share that a course has taken off a layer some weeks after its last session.
///
/// @facts{treatment.effect_so_far}
///
/// **Formula.** \f[ p(w) = p \min(1, \max(0, (w - 2)/10)) \f] Nothing up to 2 weeks, all of it from
/// 12: a choice of this project that follows what trials saw.
///
/// **Inputs and result.** Share of the whole effect and weeks since the last session; share so far.
///
/// **Studied population.** None. **Standard error.** Not known.
///
/// **When not to use it.** To judge a person's result before twelve weeks.
///
/// **Edges.** Always with the caution `status::unverified`.
///
/// **Example.** @snippet treatment_layer.cpp ramp
///
/// **Source.** sources::design.
struct effect_so_far {
  /// What the equation reads.
  struct input {
    percentage reduction;         ///< share that the course takes off in the end
    weeks weeks_since_treatment;  ///< since the last session
  };
  using result = percentage;  ///< %
  /// What is known of the equation.
  static constexpr about info{.id = "treatment.effect_so_far",
                              .title = "Part of the effect that can be seen",
                              .result = "reduction_so_far",
                              .population = "nobody was studied",
                              .source = &sources::design,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The ramp from 2 to 12 weeks. @param in checked inputs @return share so far
  static constexpr result evaluate(const input& in) noexcept {
    const double part = (in.weeks_since_treatment.value() - 2.0) / 10.0;
    return in.reduction * (part < 0.0 ? 0.0 : part > 1.0 ? 1.0 : part);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reduction", &input::reduction, possible(0, 100)),
             fact_field("weeks_since_treatment", &input::weeks_since_treatment));
  }
};

}  // namespace tonus::treatment
