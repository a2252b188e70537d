// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/progression/acsm_2009_new_load.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace progression = tonus::training::progression;
  //! [acsm_2009_new_load]
  const auto acsm_2009_new_load =
      tonus::evaluate<progression::acsm_2009_new_load>({.load = 100_kg, .increase = 2_pct});
  // acsm_2009_new_load->value() is 102 kg
  //! [acsm_2009_new_load]
  return differs(acsm_2009_new_load->value(), 102);
}
