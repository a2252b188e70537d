// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/lean_mass/boer_1984.hpp>
#include <tonus/body/lean_mass/hume_1966.hpp>
#include <tonus/body/lean_mass/james_1976.hpp>
#include <tonus/body/lean_mass/janmahasatian_2005.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int lean_mass_boer_1984() {
  //! [lean_mass_boer_1984]
  const auto found = tonus::evaluate<tonus::body::lean_mass::boer_1984>(
      {.weight = 80_kg, .height = 180_cm, .sex = tonus::sex_t::male});
  // found->value() is 61.42 kg
  //! [lean_mass_boer_1984]
  return differs(found->value(), 61.420);
}

int lean_mass_hume_1966() {
  //! [lean_mass_hume_1966]
  const auto found = tonus::evaluate<tonus::body::lean_mass::hume_1966>(
      {.weight = 80_kg, .height = 180_cm, .sex = tonus::sex_t::male});
  // found->value() is 57.79 kg
  //! [lean_mass_hume_1966]
  return differs(found->value(), 57.78660);
}

int lean_mass_james_1976() {
  //! [lean_mass_james_1976]
  const auto found = tonus::evaluate<tonus::body::lean_mass::james_1976>(
      {.weight = 80_kg, .height = 180_cm, .sex = tonus::sex_t::male});
  // found->value() is 62.72 kg
  //! [lean_mass_james_1976]
  return differs(found->value(), 62.716049382716049);
}

int lean_mass_janmahasatian_2005() {
  //! [lean_mass_janmahasatian_2005]
  const auto found = tonus::evaluate<tonus::body::lean_mass::janmahasatian_2005>(
      {.weight = 80_kg, .height = 180_cm, .sex = tonus::sex_t::male});
  // found->value() is 61.73 kg
  //! [lean_mass_janmahasatian_2005]
  return differs(found->value(), 61.731409544950055);
}

}  // namespace

int main() {
  return lean_mass_boer_1984() + lean_mass_hume_1966() + lean_mass_james_1976() +
         lean_mass_janmahasatian_2005();
}
