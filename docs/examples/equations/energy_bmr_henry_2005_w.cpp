// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/bmr/henry_2005_w.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto bmr = tonus::evaluate<tonus::energy::bmr::henry_2005_w>(
      {.weight = 70_kg, .age = 30_y, .sex = tonus::sex_t::female});
  // bmr->value() is 1375.8 kcal/d: at 30 the band from 30 to 60 begins
  //! [example]
  return differs(bmr->value(), 1375.80);
}
