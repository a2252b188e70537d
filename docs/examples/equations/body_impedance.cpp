// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_free_mass/bia_kyle_2001.hpp>
#include <tonus/body/fat_free_mass/bia_sun_2003.hpp>
#include <tonus/body/skeletal_muscle/bia_janssen_2000.hpp>
#include <tonus/body/total_body_water/bia_sun_2003.hpp>
#include <tonus/body/total_body_water/watson_1980.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int fat_free_mass_bia_kyle_2001() {
  //! [fat_free_mass_bia_kyle_2001]
  const auto found =
      tonus::evaluate<tonus::body::fat_free_mass::bia_kyle_2001>({.weight = 80_kg,
                                                                  .height = 180_cm,
                                                                  .resistance = 500 * tonus::ohm,
                                                                  .reactance = 55 * tonus::ohm,
                                                                  .sex = tonus::sex_t::male});
  // found->value() is 59.32 kg
  //! [fat_free_mass_bia_kyle_2001]
  return differs(found->value(), 59.3214);
}

int fat_free_mass_bia_sun_2003() {
  //! [fat_free_mass_bia_sun_2003]
  const auto found =
      tonus::evaluate<tonus::body::fat_free_mass::bia_sun_2003>({.weight = 80_kg,
                                                                 .height = 180_cm,
                                                                 .resistance = 500 * tonus::ohm,
                                                                 .sex = tonus::sex_t::male});
  // found->value() is 62.24 kg
  //! [fat_free_mass_bia_sun_2003]
  return differs(found->value(), 62.240);
}

int skeletal_muscle_bia_janssen_2000() {
  //! [skeletal_muscle_bia_janssen_2000]
  const auto found = tonus::evaluate<tonus::body::skeletal_muscle::bia_janssen_2000>(
      {.height = 180_cm, .resistance = 500 * tonus::ohm, .age = 30_y, .sex = tonus::sex_t::male});
  // found->value() is 32.78 kg
  //! [skeletal_muscle_bia_janssen_2000]
  return differs(found->value(), 32.7818);
}

int total_body_water_bia_sun_2003() {
  //! [total_body_water_bia_sun_2003]
  const auto found =
      tonus::evaluate<tonus::body::total_body_water::bia_sun_2003>({.weight = 80_kg,
                                                                    .height = 180_cm,
                                                                    .resistance = 500 * tonus::ohm,
                                                                    .sex = tonus::sex_t::male});
  // found->value() is 44.76 L
  //! [total_body_water_bia_sun_2003]
  return differs(found->value(), 44.760);
}

int total_body_water_watson_1980() {
  //! [total_body_water_watson_1980]
  const auto found = tonus::evaluate<tonus::body::total_body_water::watson_1980>(
      {.weight = 80_kg, .height = 180_cm, .age = 30_y, .sex = tonus::sex_t::male});
  // found->value() is 45.82 L
  //! [total_body_water_watson_1980]
  return differs(found->value(), 45.82020);
}

}  // namespace

int main() {
  return fat_free_mass_bia_kyle_2001() + fat_free_mass_bia_sun_2003() +
         skeletal_muscle_bia_janssen_2000() + total_body_water_bia_sun_2003() +
         total_body_water_watson_1980();
}
