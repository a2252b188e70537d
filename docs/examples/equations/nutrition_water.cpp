// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/nutrition/adequate_water/efsa_2010.hpp>
#include <tonus/nutrition/diet_quality/hei_2015.hpp>
#include <tonus/nutrition/sweat_rate.hpp>
#include <tonus/nutrition/water_turnover/yamada_2022.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int adequate() {
  //! [adequate]
  const auto water = tonus::evaluate<tonus::nutrition::adequate_water::efsa_2010>(
      {.sex = tonus::sex_t::female, .pregnancy = tonus::pregnancy_t::lactating});
  // water->value() is 2.7 L/d
  //! [adequate]
  return differs(water->value(), 2.7);
}

int turnover() {
  //! [turnover]
  const auto water = tonus::evaluate<tonus::nutrition::water_turnover::yamada_2022>(
      {.pal = 1.75 * tonus::one,
       .weight = 70_kg,
       .sex = tonus::sex_t::male,
       .humidity = 50.0 * tonus::percent,
       .athlete = tonus::answer_t::no,
       .development_index = tonus::development_t::high,
       .altitude = 50.0 * tonus::metre,
       .age = 35_y,
       .air_temperature = 20.0 * tonus::celsius});
  // water->value() is 3.6511775 L/d
  //! [turnover]
  return differs(water->value(), 3.6511775);
}

int sweat() {
  //! [sweat]
  const auto rate = tonus::evaluate<tonus::nutrition::sweat_rate>({.pre_mass = 70_kg,
                                                                   .post_mass = 69_kg,
                                                                   .drunk = 0.5 * tonus::litre,
                                                                   .urine = 0.0 * tonus::litre,
                                                                   .duration = 60_min});
  // rate->value() is 1.5 L/h
  //! [sweat]
  return differs(rate->value(), 1.5);
}

int diet() {
  //! [diet]
  using tonus::cup_per_megacalorie;
  using tonus::ounce_per_megacalorie;
  const auto score = tonus::evaluate<tonus::nutrition::diet_quality::hei_2015>(
      {.fruit = 0.8 * cup_per_megacalorie,
       .whole_fruit = 0.4 * cup_per_megacalorie,
       .vegetables = 1.1 * cup_per_megacalorie,
       .greens_and_beans = 0.2 * cup_per_megacalorie,
       .whole_grains = 1.5 * ounce_per_megacalorie,
       .dairy = 1.3 * cup_per_megacalorie,
       .protein_foods = 2.5 * ounce_per_megacalorie,
       .seafood_and_plant_protein = 0.8 * ounce_per_megacalorie,
       .fatty_acid_ratio = 2.5 * tonus::one,
       .refined_grains = 1.8 * ounce_per_megacalorie,
       .sodium_density = 1.1 * tonus::gram_per_megacalorie,
       .added_sugar_share = 6.5 * tonus::percent,
       .saturated_fat_share = 8.0 * tonus::percent});
  // score->value() is 100 points
  //! [diet]
  return differs(score->value(), 100.0);
}

}  // namespace

int main() { return adequate() + turnover() + sweat() + diet(); }
