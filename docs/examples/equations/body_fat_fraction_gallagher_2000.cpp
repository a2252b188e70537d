// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_fraction/gallagher_2000.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto fat = tonus::evaluate<tonus::body::fat_fraction::gallagher_2000>(
      {.weight = 80_kg, .height = 180_cm, .age = 30_y, .sex = tonus::sex_t::male});
  // fat->value() is 19.2055 %
  //! [example]
  return differs(fat->value(), 19.2055);
}
