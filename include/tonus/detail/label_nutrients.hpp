// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the energy of food on a label is computed from, in kcal and in kJ.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// Nutrients of a food.
struct label_nutrients {
  food_mass protein;       ///< protein
  food_mass carbohydrate;  ///< carbohydrate without fibre and polyols
  food_mass fat;           ///< fat
  food_mass alcohol;       ///< alcohol
  food_mass fibre;         ///< fibre
  food_mass polyols;       ///< polyols
};

/// What both equations of the regulation read.
struct label_energy {
  using input = label_nutrients;  ///< what the equation reads

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("protein", &input::protein, possible(0, 10000)),
             field("carbohydrate", &input::carbohydrate, possible(0, 10000)),
             field("fat", &input::fat, possible(0, 10000)),
             field("alcohol", &input::alcohol, possible(0, 10000)),
             field("fibre", &input::fibre, possible(0, 10000)),
             field("polyols", &input::polyols, possible(0, 10000)));
  }
};

}  // namespace tonus::detail
