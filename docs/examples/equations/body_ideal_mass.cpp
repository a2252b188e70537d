// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/ideal_mass/devine_1974.hpp>
#include <tonus/body/ideal_mass/hamwi_1964.hpp>
#include <tonus/body/ideal_mass/hamwi_1964_pound_form.hpp>
#include <tonus/body/ideal_mass/miller_1983.hpp>
#include <tonus/body/ideal_mass/robinson_1983.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int ideal_mass_devine_1974() {
  //! [ideal_mass_devine_1974]
  const auto found = tonus::evaluate<tonus::body::ideal_mass::devine_1974>(
      {.height = 152.4_cm, .sex = tonus::sex_t::male});
  // found->value() is 50 kg
  //! [ideal_mass_devine_1974]
  return differs(found->value(), 50.0);
}

int ideal_mass_hamwi_1964() {
  //! [ideal_mass_hamwi_1964]
  const auto found = tonus::evaluate<tonus::body::ideal_mass::hamwi_1964>(
      {.height = 152.4_cm, .sex = tonus::sex_t::male});
  // found->value() is 48 kg
  //! [ideal_mass_hamwi_1964]
  return differs(found->value(), 48.0);
}

int ideal_mass_hamwi_1964_pound_form() {
  //! [ideal_mass_hamwi_1964_pound_form]
  const auto found = tonus::evaluate<tonus::body::ideal_mass::hamwi_1964_pound_form>(
      {.height = 152.4_cm, .sex = tonus::sex_t::male});
  // found->value() is 48.08 kg
  //! [ideal_mass_hamwi_1964_pound_form]
  return differs(found->value(), 48.08079122);
}

int ideal_mass_miller_1983() {
  //! [ideal_mass_miller_1983]
  const auto found = tonus::evaluate<tonus::body::ideal_mass::miller_1983>(
      {.height = 152.4_cm, .sex = tonus::sex_t::male});
  // found->value() is 56.2 kg
  //! [ideal_mass_miller_1983]
  return differs(found->value(), 56.20);
}

int ideal_mass_robinson_1983() {
  //! [ideal_mass_robinson_1983]
  const auto found = tonus::evaluate<tonus::body::ideal_mass::robinson_1983>(
      {.height = 152.4_cm, .sex = tonus::sex_t::male});
  // found->value() is 52 kg
  //! [ideal_mass_robinson_1983]
  return differs(found->value(), 52.0);
}

}  // namespace

int main() {
  return ideal_mass_devine_1974() + ideal_mass_hamwi_1964() + ideal_mass_hamwi_1964_pound_form() +
         ideal_mass_miller_1983() + ideal_mass_robinson_1983();
}
