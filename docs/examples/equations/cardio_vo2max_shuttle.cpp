// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/vo2max/leger_1988.hpp>
#include <tonus/cardio/vo2max/leger_lambert_1982.hpp>
#include <tonus/cardio/vo2max/stickland_2003.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int leger_1988() {
  //! [leger_1988]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::leger_1988>(
      {.speed = tonus::quantity<tonus::unit::kilometre_per_hour>::from_value(10.5), .age = 12_y});
  // found->value() is 45.4016 mL/kg/min
  //! [leger_1988]
  return differs(found->value(), 45.4016);
}

int leger_lambert_1982() {
  //! [leger_lambert_1982]
  const auto found = tonus::evaluate<tonus::cardio::vo2max::leger_lambert_1982>(
      {.speed = tonus::quantity<tonus::unit::kilometre_per_hour>::from_value(10)});
  // found->value() is 39.112 mL/kg/min
  //! [leger_lambert_1982]
  return differs(found->value(), 39.112);
}

int stickland_2003() {
  //! [stickland_2003]
  const auto found = tonus::evaluate<tonus::cardio::vo2max::stickland_2003>(
      {.last_half_stage = tonus::fraction::from_value(9.5), .sex = tonus::sex_t::male});
  // found->value() is 54.925 mL/kg/min
  //! [stickland_2003]
  return differs(found->value(), 54.925);
}

}  // namespace

int main() { return leger_1988() + leger_lambert_1982() + stickland_2003(); }
