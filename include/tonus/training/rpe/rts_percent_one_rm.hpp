// SPDX-License-Identifier: BSL-1.0
/// @file
/// Share of the one-repetition maximum by repetitions and effort, Tuchscherer's chart.
#pragma once

#include <iterator>
#include <tonus/formula.hpp>

namespace tonus::training::rpe {

/// Share of the one-repetition maximum of a lift from repetitions and effort (RTS chart).
///
/// @facts{training.rpe.rts_percent_one_rm}
/// **Formula.** One sequence of 30 shares; the place, counted from 0, is
/// \f$ 2 (r - 1) + 2 (10 - RPE) \f$ with r repetitions: one repetition more costs one point.
///
/// **Inputs.** Whole repetitions; effort (RPE) as repetitions in reserve taken from 10, in halves.
/// The result is a share between 0 and 1.
/// **Studied population.** None: it is a coach's chart. **Standard error.** None.
///
/// **When not to use it.** As evidence, or to compare lifters: repetitions at a share of the
/// maximum differ between people and lifts.
/// **Edges.** The place after the 30th (twelve repetitions at an effort of 6) differs between the
/// copies of the chart: `status::outside_domain`.
///
/// **Example.** @snippet training_rpe_rts_percent_one_rm.cpp example
///
/// **Source.** sources::rts_chart; the 30 shares agree in four independent programs.
struct rts_percent_one_rm {
  /// What the equation reads.
  struct input {
    repetitions reps;  ///< repetitions done
    effort rpe;        ///< effort of the set
  };
  using result = fraction;  ///< share of the one-repetition maximum, 0 to 1
  /// What is known of the equation.
  static constexpr about info{.id = "training.rpe.rts_percent_one_rm",
                              .title = "Share of the one-repetition maximum, RTS chart",
                              .result = "fraction_of_one_rm",
                              .population = "a coach's chart, nobody was studied",
                              .source = &sources::rts_chart,
                              .provenance = provenance_t::two_sources};

  /// The chart in its one sequence, as printed.
  static constexpr double chart[] = {1.000, 0.978, 0.955, 0.939, 0.922, 0.907, 0.892, 0.878,
                                     0.863, 0.850, 0.837, 0.824, 0.811, 0.799, 0.786, 0.774,
                                     0.762, 0.751, 0.739, 0.723, 0.707, 0.694, 0.680, 0.667,
                                     0.653, 0.640, 0.626, 0.613, 0.599, 0.586};

  /// Refuses the place on which copies of the chart differ. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (place(in) < static_cast<double>(std::size(chart))) return {};
    return {status::outside_domain, "rpe", {6.5, 10.0}, "12 repetitions at 6 differ by copy"};
  }

  /// Looks the share up. @param in checked inputs @return share of the maximum; NaN off the chart
  static constexpr result evaluate(const input& in) noexcept {
    const double index = place(in);
    if (!(index >= 0.0 && index < static_cast<double>(std::size(chart)))) return unknown * one;
    const auto row = static_cast<std::size_t>(index);
    return (index == static_cast<double>(row) ? chart[row] : unknown) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reps", &input::reps, possible(1, 12), whole),
             field("rpe", &input::rpe, possible(6, 10), step{0.5}));
  }

 private:
  /// Place in the sequence from 0.
  static constexpr double place(const input& in) noexcept {
    return 2.0 * (in.reps / repetition - 1.0) + 2.0 * (10.0 - in.rpe / rpe_point);
  }
};

}  // namespace tonus::training::rpe
