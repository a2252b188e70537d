// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto rmr = tonus::evaluate<tonus::energy::rmr::mifflin_1990>(
      {.weight = 60_kg, .height = 165_cm, .age = 25_y, .sex = tonus::sex_t::female});
  // rmr->value() is 1345.25 kcal/d
  //! [example]
  return differs(rmr->value(), 1345.25);
}
