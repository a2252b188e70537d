// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/vo2/acsm_arm_cycling.hpp>
#include <tonus/cardio/vo2/acsm_leg_cycling.hpp>
#include <tonus/cardio/vo2/acsm_running.hpp>
#include <tonus/cardio/vo2/acsm_stepping.hpp>
#include <tonus/cardio/vo2/acsm_walking.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int acsm_walking() {
  //! [acsm_walking]
  const auto found = tonus::evaluate<tonus::cardio::vo2::acsm_walking>(
      {.speed = tonus::ground_speed::from_value(93.8), .grade = tonus::fraction::from_value(0.05)});
  // found->value() is 21.322 mL/kg/min
  //! [acsm_walking]
  return differs(found->value(), 21.322);
}

int acsm_running() {
  //! [acsm_running]
  const auto found = tonus::evaluate<tonus::cardio::vo2::acsm_running>(
      {.speed = tonus::ground_speed::from_value(174.2),
       .grade = tonus::fraction::from_value(0.05)});
  // found->value() is 46.179 mL/kg/min
  //! [acsm_running]
  return differs(found->value(), 46.179);
}

int acsm_leg_cycling() {
  //! [acsm_leg_cycling]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2::acsm_leg_cycling>(
      {.work_rate = tonus::mechanical_power::from_value(900), .weight = 90_kg});
  // found->value() is 25 mL/kg/min
  //! [acsm_leg_cycling]
  return differs(found->value(), 25);
}

int acsm_arm_cycling() {
  //! [acsm_arm_cycling]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2::acsm_arm_cycling>(
      {.work_rate = tonus::mechanical_power::from_value(300), .weight = 80_kg});
  // found->value() is 14.75 mL/kg/min
  //! [acsm_arm_cycling]
  return differs(found->value(), 14.75);
}

int acsm_stepping() {
  //! [acsm_stepping]
  const auto found = tonus::evaluate<tonus::cardio::vo2::acsm_stepping>(
      {.steps = tonus::minute_rate::from_value(24),
       .step_height = tonus::quantity<tonus::unit::metre>::from_value(0.2)});
  // found->value() is 19.7912 mL/kg/min
  //! [acsm_stepping]
  return differs(found->value(), 19.7912);
}

}  // namespace

int main() {
  return acsm_walking() + acsm_running() + acsm_leg_cycling() + acsm_arm_cycling() +
         acsm_stepping();
}
