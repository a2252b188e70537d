// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy availability.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy {

/// Energy availability of anybody from energy eaten, energy of exercise and fat-free mass.
///
/// @facts{energy.availability}
/// **Formula.** \f$ EA = (I - E) / FFM \f$ with intake I and exercise E in kcal/d and FFM in kg;
/// the result is in kcal per kg of fat-free mass and day.
///
/// **Inputs.** Exercise without what rest would have used in that time; say so where another
/// convention is used.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None of its own: the errors of the inputs pass through.
///
/// **When not to use it.** As a diagnosis: logged intake is too uncertain for single days.
/// **Edges.** Exercise above intake gives a negative number.
///
/// **Example.** @snippet energy_balance.cpp availability
///
/// **Source.** sources::burke_2018, where it is used; the definition was seen in two sources.
struct availability {
  /// What the equation reads.
  struct input {
    energy_rate intake;    ///< energy eaten
    energy_rate exercise;  ///< energy of exercise, without what rest would have used
    mass ffm;              ///< fat-free mass
  };
  using result = relative_energy_rate;  ///< kcal/kg/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.availability",
                              .title = "Energy availability",
                              .result = "energy_availability",
                              .population = "definition, nobody was studied",
                              .source = &sources::burke_2018,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The definition. @param in checked inputs @return energy availability
  static constexpr result evaluate(const input& in) noexcept {
    const double left = (in.intake - in.exercise) / kilocalorie_per_day;
    return (left / (in.ffm / kilogram)) * kilocalorie_per_kilogram_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("intake", &input::intake), fact_field("exercise", &input::exercise),
             fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy
