// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load of a barbell with its plates: the toy of docs/contributing.md.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::training::loaded_bar {

/// Load of a barbell from the bar and the plates of one side.
///
/// @facts{training.loaded_bar.toy_2000}
/// **Formula.** \f$ L = B + 2\,P \f$ with the bar B and the plates P of one side, both in kg.
///
/// **Inputs.** The bar alone, collars included; the plates of one side added up.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** With unequal sides.
/// **Edges.** A bar without plates is its own load.
///
/// **Example.** A bar of 20 kg with 40 kg on each side is 100 kg.
///
/// **Source.** sources::definition.
struct toy_2000 {
  /// What the equation reads.
  struct input {
    mass bar;     ///< the bar
    mass plates;  ///< the plates of one side
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "training.loaded_bar.toy_2000",
                              .title = "Load of a barbell",
                              .result = "load",
                              .population = "definition, nobody was studied",
                              .exact = true};

  /// The definition. @param in checked inputs @return the load
  static constexpr result evaluate(const input& in) noexcept { return in.bar + 2.0 * in.plates; }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("bar", &input::bar, possible(1, 50)),
             field("plates", &input::plates, possible(0, 500)));
  }
};

}  // namespace tonus::training::loaded_bar
