// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/density/durnin_womersley_1974.hpp>
#include <tonus/body/density/durnin_womersley_1974_all_ages.hpp>
#include <tonus/body/density/jackson_pollock_3.hpp>
#include <tonus/body/density/jackson_pollock_7.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int density_durnin_womersley_1974() {
  //! [density_durnin_womersley_1974]
  const auto found =
      tonus::evaluate<tonus::body::density::durnin_womersley_1974>({.biceps = 5_mm,
                                                                    .triceps = 8_mm,
                                                                    .subscapular = 12_mm,
                                                                    .suprailiac = 12_mm,
                                                                    .age = 17_y,
                                                                    .sex = tonus::sex_t::male});
  // found->value() is 1.063 g/cm3
  //! [density_durnin_womersley_1974]
  return differs(found->value(), 1.0632032913837793);
}

int density_durnin_womersley_1974_all_ages() {
  //! [density_durnin_womersley_1974_all_ages]
  const auto found = tonus::evaluate<tonus::body::density::durnin_womersley_1974_all_ages>(
      {.biceps = 5_mm,
       .triceps = 8_mm,
       .subscapular = 12_mm,
       .suprailiac = 12_mm,
       .sex = tonus::sex_t::male});
  // found->value() is 1.06 g/cm3
  //! [density_durnin_womersley_1974_all_ages]
  return differs(found->value(), 1.0598257917294156);
}

int density_jackson_pollock_3() {
  //! [density_jackson_pollock_3]
  const auto found =
      tonus::evaluate<tonus::body::density::jackson_pollock_3>({.chest = 10_mm,
                                                                .abdomen = 20_mm,
                                                                .triceps = {},
                                                                .suprailiac = {},
                                                                .thigh = 15_mm,
                                                                .age = 30_y,
                                                                .sex = tonus::sex_t::male});
  // found->value() is 1.068 g/cm3
  //! [density_jackson_pollock_3]
  return differs(found->value(), 1.0676965);
}

int density_jackson_pollock_7() {
  //! [density_jackson_pollock_7]
  const auto found =
      tonus::evaluate<tonus::body::density::jackson_pollock_7>({.chest = 5_mm,
                                                                .axilla = 6_mm,
                                                                .triceps = 6_mm,
                                                                .subscapular = 8_mm,
                                                                .abdomen = 9_mm,
                                                                .suprailiac = 7_mm,
                                                                .thigh = 8_mm,
                                                                .age = 18_y,
                                                                .sex = tonus::sex_t::male});
  // found->value() is 1.087 g/cm3
  //! [density_jackson_pollock_7]
  return differs(found->value(), 1.08681736);
}

}  // namespace

int main() {
  return density_durnin_womersley_1974() + density_durnin_womersley_1974_all_ages() +
         density_jackson_pollock_3() + density_jackson_pollock_7();
}
