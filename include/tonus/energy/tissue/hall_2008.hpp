// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy of a change of tissue after Hall 2008.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::tissue {

/// Energy stored or set free by a change of fat and lean mass (Hall).
///
/// @facts{energy.tissue.hall_2008}
/// **Formula.** \f$ E = 1000\,(39.5\,\Delta F + 7.6\,\Delta L) / 4.184 \f$ with both changes in kg
/// and 39.5 and 7.6 MJ/kg; the result is in kcal.
///
/// **Inputs.** Changes, negative for a loss. Glycogen is not part of it.
/// **Studied population.** None: two energy densities.
/// **Standard error.** Not published.
///
/// **When not to use it.** On weight alone: how a change divides into fat and lean is another
/// question.
/// **Edges.** Losses give negative energies.
///
/// **Example.** @snippet energy_balance.cpp hall_2008
///
/// **Source.** sources::hall_2008; both densities were seen in one program.
struct hall_2008 {
  /// What the equation reads.
  struct input {
    mass fat_mass;  ///< change of the mass of fat
    mass lean;      ///< change of the lean mass
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "energy.tissue.hall_2008",
                              .title = "Energy of a change of tissue, Hall",
                              .result = "energy",
                              .population = "two energy densities, nobody was studied",
                              .source = &sources::hall_2008,
                              .provenance = provenance_t::one_source};

  /// The formula as printed. @param in checked inputs @return energy stored
  static constexpr result evaluate(const input& in) noexcept {
    const double megajoules = 39.5 * (in.fat_mass / kilogram) + 7.6 * (in.lean / kilogram);
    return (megajoules * 1000.0 / 4.184) * kilocalorie;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("fat_mass", &input::fat_mass, possible(-600, 600)),
             field("lean", &input::lean, possible(-400, 400)));
  }
};

}  // namespace tonus::energy::tissue
