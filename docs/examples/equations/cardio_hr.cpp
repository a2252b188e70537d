// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/hr/karvonen_target.hpp>
#include <tonus/cardio/hr/reserve_fraction.hpp>
#include <tonus/cardio/vo2/met_to_vo2.hpp>
#include <tonus/cardio/vo2/reserve_target.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int karvonen_target() {
  //! [karvonen_target]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr::karvonen_target>(
      {.intensity_fraction = tonus::fraction::from_value(0.5),
       .hr_rest = 60_bpm,
       .hr_max = 190_bpm});
  // found->value() is 125 bpm
  //! [karvonen_target]
  return differs(found->value(), 125);
}

int reserve_fraction() {
  //! [reserve_fraction]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr::reserve_fraction>(
      {.hr = 150_bpm, .hr_rest = 60_bpm, .hr_max = 190_bpm});
  // found->value() is 0.692
  //! [reserve_fraction]
  return differs(found->value(), 0.6923076923076923);
}

int reserve_target() {
  //! [reserve_target]
  const auto found = tonus::evaluate<tonus::cardio::vo2::reserve_target>(
      {.intensity_fraction = tonus::fraction::from_value(0.6),
       .vo2max = tonus::oxygen_uptake::from_value(42)});
  // found->value() is 26.6 mL/kg/min
  //! [reserve_target]
  return differs(found->value(), 26.6);
}

int met_to_vo2() {
  //! [met_to_vo2]
  const auto found =
      tonus::evaluate<tonus::cardio::vo2::met_to_vo2>({.met = tonus::fraction::from_value(6)});
  // found->value() is 21 mL/kg/min
  //! [met_to_vo2]
  return differs(found->value(), 21);
}

}  // namespace

int main() { return karvonen_target() + reserve_fraction() + reserve_target() + met_to_vo2(); }
