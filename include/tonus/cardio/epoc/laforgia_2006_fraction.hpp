// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy after exercise as a share of its net energy.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::epoc {

/// Energy used after exercise (EPOC) as a share of its net energy (LaForgia).
///
/// @facts{cardio.epoc.laforgia_2006_fraction}
/// **Formula.** \f$ f \times E \f$ with the share f and the net energy E of the exercise in kcal.
///
/// **Inputs.** Net energy of the exercise, above rest; share: 0.06 for moderate work to 0.15 for
/// sprints are the ends of the published range.
/// **Studied population.** A review: 6 to 15 % of the net oxygen cost. **Standard error.** None
/// published: it is a range.
///
/// **When not to use it.** On gross energy. Shares far above the range, as of one trial of 45
/// minutes, are outliers.
/// **Edges.** A share outside 0.06 to 0.15 carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_session.cpp laforgia_2006_fraction
///
/// **Source.** sources::laforgia_2006.
struct laforgia_2006_fraction {
  /// What the equation reads.
  struct input {
    energy_amount net_exercise;  ///< net energy of the exercise
    fraction epoc_fraction;      ///< share of the net energy that follows
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.epoc.laforgia_2006_fraction",
                              .title = "Energy after exercise, LaForgia",
                              .result = "epoc",
                              .population = "a review of exercise of all kinds",
                              .source = &sources::laforgia_2006,
                              .provenance = provenance_t::primary};

  /// The formula as printed. @param in checked inputs @return energy after the exercise
  static constexpr result evaluate(const input& in) noexcept {
    return in.epoc_fraction.value() * in.net_exercise;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("net_exercise", &input::net_exercise, possible(0, 10000)),
             field("epoc_fraction", &input::epoc_fraction, possible(0, 1), studied(0.06, 0.15)));
  }
};

}  // namespace tonus::cardio::epoc
