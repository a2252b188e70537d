// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/energy/keytel_2005_no_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max_4digit.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int keytel_2005_no_vo2max() {
  //! [keytel_2005_no_vo2max]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::keytel_2005_no_vo2max>(
      {.hr = 140_bpm, .weight = 80_kg, .age = 35_y, .sex = tonus::sex_t::male});
  // found->value() is 56.1926 kJ/min
  //! [keytel_2005_no_vo2max]
  return differs(found->value(), 56.1926);
}

int keytel_2005_vo2max() {
  //! [keytel_2005_vo2max]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::keytel_2005_vo2max>(
      {.hr = 140_bpm,
       .weight = 80_kg,
       .age = 35_y,
       .vo2max = tonus::oxygen_uptake::from_value(48),
       .sex = tonus::sex_t::male});
  // found->value() is 53.3835 kJ/min
  //! [keytel_2005_vo2max]
  return differs(found->value(), 53.3835);
}

int keytel_2005_vo2max_4digit() {
  //! [keytel_2005_vo2max_4digit]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::keytel_2005_vo2max_4digit>(
      {.hr = 140_bpm,
       .weight = 80_kg,
       .age = 35_y,
       .vo2max = tonus::oxygen_uptake::from_value(48),
       .sex = tonus::sex_t::male});
  // found->value() is 53.4852 kJ/min
  //! [keytel_2005_vo2max_4digit]
  return differs(found->value(), 53.4852);
}

}  // namespace

int main() { return keytel_2005_no_vo2max() + keytel_2005_vo2max() + keytel_2005_vo2max_4digit(); }
