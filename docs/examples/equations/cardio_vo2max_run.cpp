// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/vo2max/cooper_1968.hpp>
#include <tonus/cardio/vo2max/george_1993_mile_jog.hpp>
#include <tonus/cardio/vo2max/run_1_5_mile_acsm.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int cooper_1968() {
  //! [cooper_1968]
  const auto found = tonus::evaluate<tonus::cardio::vo2max::cooper_1968>(
      {.distance = tonus::quantity<tonus::unit::metre>::from_value(2400)});
  // found->value() is 42.36753856472166 mL/kg/min
  //! [cooper_1968]
  return differs(found->value(), 42.36753856472166);
}

int run_1_5_mile_acsm() {
  //! [run_1_5_mile_acsm]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::run_1_5_mile_acsm>({.time = 12_min});
  // found->value() is 43.75 mL/kg/min
  //! [run_1_5_mile_acsm]
  return differs(found->value(), 43.75);
}

int george_1993_mile_jog() {
  //! [george_1993_mile_jog]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::george_1993_mile_jog>(
      {.weight = 75_kg, .time = 9_min, .hr = 160_bpm, .sex = tonus::sex_t::male});
  // found->value() is 52.784 mL/kg/min
  //! [george_1993_mile_jog]
  return differs(found->value(), 52.784);
}

}  // namespace

int main() { return cooper_1968() + run_1_5_mile_acsm() + george_1993_mile_jog(); }
