// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/vo2max/jackson_1990_bmi.hpp>
#include <tonus/cardio/vo2max/jackson_1990_percent_fat.hpp>
#include <tonus/cardio/vo2max/myers_2017_friend.hpp>
#include <tonus/cardio/vo2max/nes_2011_men.hpp>
#include <tonus/cardio/vo2max/nes_2011_women.hpp>
#include <tonus/cardio/vo2max/uth_2004.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int uth_2004() {
  //! [uth_2004]
  using namespace tonus::literals;
  const auto found =
      tonus::evaluate<tonus::cardio::vo2max::uth_2004>({.hr_max = 190_bpm, .hr_rest = 60_bpm});
  // found->value() is 48.45 mL/kg/min
  //! [uth_2004]
  return differs(found->value(), 48.45);
}

int jackson_1990_bmi() {
  //! [jackson_1990_bmi]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::jackson_1990_bmi>(
      {.par = tonus::fraction::from_value(4),
       .age = 35_y,
       .bmi = 24_kg_per_m2,
       .sex = tonus::sex_t::male});
  // found->value() is 43.603 mL/kg/min
  //! [jackson_1990_bmi]
  return differs(found->value(), 43.603);
}

int jackson_1990_percent_fat() {
  //! [jackson_1990_percent_fat]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::jackson_1990_percent_fat>(
      {.par = tonus::fraction::from_value(4),
       .age = 35_y,
       .body_fat = 18_pct,
       .sex = tonus::sex_t::male});
  // found->value() is 42.681 mL/kg/min
  //! [jackson_1990_percent_fat]
  return differs(found->value(), 42.681);
}

int nes_2011_men() {
  //! [nes_2011_men]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::nes_2011_men>(
      {.age = 35_y,
       .waist = 90_cm,
       .hr_rest = 60_bpm,
       .pa_index = tonus::fraction::from_value(10)});
  // found->value() is 49.66 mL/kg/min
  //! [nes_2011_men]
  return differs(found->value(), 49.66);
}

int nes_2011_women() {
  //! [nes_2011_women]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::nes_2011_women>(
      {.age = 35_y,
       .waist = 78_cm,
       .hr_rest = 62_bpm,
       .pa_index = tonus::fraction::from_value(10)});
  // found->value() is 40.805 mL/kg/min
  //! [nes_2011_women]
  return differs(found->value(), 40.805);
}

int myers_2017_friend() {
  //! [myers_2017_friend]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::myers_2017_friend>(
      {.age = 40_y,
       .weight = tonus::quantity<tonus::unit::pound>::from_value(180),
       .sex = tonus::sex_t::male});
  // found->value() is 41.44 mL/kg/min
  //! [myers_2017_friend]
  return differs(found->value(), 41.44);
}

}  // namespace

int main() {
  return uth_2004() + jackson_1990_bmi() + jackson_1990_percent_fat() + nes_2011_men() +
         nes_2011_women() + myers_2017_friend();
}
