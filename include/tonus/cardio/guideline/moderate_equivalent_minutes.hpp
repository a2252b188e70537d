// SPDX-License-Identifier: BSL-1.0
/// @file
/// Aerobic activity of a week as moderate minutes.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::guideline {

/// Aerobic activity of a week of adults as minutes of moderate activity (WHO 2020).
///
/// @facts{cardio.guideline.moderate_equivalent_minutes}
/// **Formula.** \f$ moderate + 2 \times vigorous \f$, all in minutes a week.
///
/// **Inputs.** Minutes of moderate and of vigorous activity, each minute in one of them only.
/// **Studied population.** Adults, as in the guideline. **Standard error.** None: it is exact.
///
/// **When not to use it.** As energy: a minute of moderate activity is not the same for all.
/// **Edges.** None beyond the ranges of the inputs.
///
/// **Example.** @snippet cardio_guideline_moderate_equivalent_minutes.cpp example
///
/// **Source.** sources::who_2020; the weight of 2 was seen in two independent sources.
struct moderate_equivalent_minutes {
  /// What the equation reads.
  struct input {
    weekly_minutes moderate;  ///< moderate activity
    weekly_minutes vigorous;  ///< vigorous activity
  };
  using result = weekly_minutes;  ///< min/wk
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.guideline.moderate_equivalent_minutes",
                              .title = "Aerobic activity of a week as moderate minutes",
                              .result = "moderate_equivalent",
                              .population = "adults",
                              .source = &sources::who_2020,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The sum as printed. @param in checked inputs @return moderate minutes a week
  static constexpr result evaluate(const input& in) noexcept {
    return in.moderate + 2.0 * in.vigorous;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("moderate", &input::moderate), fact_field("vigorous", &input::vigorous));
  }
};

}  // namespace tonus::cardio::guideline
