// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/availability.hpp>
#include <tonus/energy/availability_class.hpp>
#include <tonus/energy/expenditure/weir_1949_abbreviated.hpp>
#include <tonus/energy/tissue/hall_2008.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int availability() {
  //! [availability]
  const auto found = tonus::evaluate<tonus::energy::availability>(
      {.intake = 2800_kcal_per_day, .exercise = 300_kcal_per_day, .ffm = 62_kg});
  // found->value() is 40.3225806452 kcal/kg/d
  //! [availability]
  return differs(found->value(), 40.3225806452);
}

int availability_class() {
  //! [availability_class]
  const auto found = tonus::evaluate<tonus::energy::availability_class>(
      {.energy_availability = 30.01 * tonus::kilocalorie_per_kilogram_day});
  const bool as_said = *found == tonus::energy::availability_class_t::reduced;
  //! [availability_class]
  return as_said ? 0 : 1;
}

int weir_1949_abbreviated() {
  //! [weir_1949_abbreviated]
  const auto found = tonus::evaluate<tonus::energy::expenditure::weir_1949_abbreviated>(
      {.vo2 = 220.0 * tonus::millilitre_per_minute, .vco2 = 220.0 * tonus::millilitre_per_minute});
  // found->value() is 1599.84 kcal/d
  //! [weir_1949_abbreviated]
  return differs(found->value(), 1599.84);
}

int hall_2008() {
  //! [hall_2008]
  const auto found =
      tonus::evaluate<tonus::energy::tissue::hall_2008>({.fat_mass = 0.5_kg, .lean = 0.2_kg});
  // found->value() is 5083.65200765 kcal
  //! [hall_2008]
  return differs(found->value(), 5083.65200765);
}

}  // namespace

int main() { return availability() + availability_class() + weir_1949_abbreviated() + hall_2008(); }
