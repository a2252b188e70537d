// SPDX-License-Identifier: BSL-1.0
/// @file
/// MET-minutes of activities.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::guideline {

/// MET-minutes of activities, the sum of intensity times duration.
///
/// @facts{cardio.guideline.met_minutes}
/// **Formula.** \f$ \sum MET_i \times t_i \f$ with the time t in minutes; in MET-minutes.
///
/// **Inputs.** Intensity in MET and duration of each activity of a week; the two lists are of one
/// length.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** In place of moderate minutes: 150 minutes at 3 MET are 450, and the two
/// scales do not match exactly.
/// **Edges.** An empty list is refused (`status::wrong_count`).
///
/// **Example.** @snippet cardio_session.cpp met_minutes
///
/// **Source.** Definition.
struct met_minutes {
  /// What the equation reads.
  struct input {
    column<fraction> met;      ///< intensity of each activity, MET
    column<minutes> duration;  ///< duration of each activity
  };
  using result = minutes;  ///< MET-minutes
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.guideline.met_minutes",
                              .title = "MET-minutes of activities",
                              .result = "met",
                              .population = "definition, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Lists of different lengths. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.met.size() == in.duration.size()) return {};
    return {.code = status::wrong_count,
            .field = "duration",
            .why = "as many durations as intensities"};
  }

  /// The formula as printed. @param in checked inputs @return MET-minutes
  static constexpr result evaluate(const input& in) noexcept {
    double sum = 0.0;
    for (std::size_t i = 0; i < in.met.size(); ++i)
      sum += in.met[i].value() * in.duration[i].value();
    return result::from_value(sum);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(above_zero, 25), count{1}),
             field("duration", &input::duration, possible(0, 10080), count{1}));
  }
};

}  // namespace tonus::cardio::guideline
