// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of energy availability.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy {

/// Class of energy availability of adults, by limits from studies of young women.
///
/// @facts{energy.availability_class}
/// **Formula.** A ladder over the availability in kcal/kg/d: below 30 `low`, below 45 `reduced`,
/// else `adequate`. A limit itself belongs to the class above.
///
/// **Inputs.** Energy availability as energy.availability gives it, not rounded.
/// **Studied population.** Young sedentary women, in short studies of hormones and bone.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** As a diagnosis, ever. In men, where it was not validated. A sharp limit
/// is disputed: low availability is a continuum.
/// **Edges.** Sources differ on whether exactly 30 is low; here it is `reduced`.
///
/// **Example.** @snippet energy_balance.cpp availability_class
///
/// **Source.** sources::loucks_thuma_2003; the limits were seen in two sources.
struct availability_class {
  /// What the equation reads.
  struct input {
    relative_energy_rate energy_availability;  ///< energy availability
  };
  using result = availability_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "energy.availability_class",
                              .title = "Class of energy availability",
                              .result = "class",
                              .population = "young sedentary women, short studies",
                              .source = &sources::loucks_thuma_2003,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double ea = in.energy_availability / kilocalorie_per_kilogram_day;
    if (ea < 30.0) return availability_class_t::low;
    if (ea < 45.0) return availability_class_t::reduced;
    return availability_class_t::adequate;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("energy_availability", &input::energy_availability, possible(-1000, 1000)));
  }
};

}  // namespace tonus::energy
