// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_fraction/durnin_womersley_1974.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_3.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_4.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_7.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_calf.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_subscapular.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int fat_fraction_durnin_womersley_1974() {
  //! [fat_fraction_durnin_womersley_1974]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::durnin_womersley_1974>(
      {.biceps = 5_mm,
       .triceps = 8_mm,
       .subscapular = 12_mm,
       .suprailiac = 12_mm,
       .age = 17_y,
       .sex = tonus::sex_t::male});
  // found->value() is 15.57 %
  //! [fat_fraction_durnin_womersley_1974]
  return differs(found->value(), 15.574179473944330);
}

int fat_fraction_jackson_pollock_3() {
  //! [fat_fraction_jackson_pollock_3]
  const auto found =
      tonus::evaluate<tonus::body::fat_fraction::jackson_pollock_3>({.chest = 10_mm,
                                                                     .abdomen = 20_mm,
                                                                     .triceps = {},
                                                                     .suprailiac = {},
                                                                     .thigh = 15_mm,
                                                                     .age = 30_y,
                                                                     .sex = tonus::sex_t::male});
  // found->value() is 13.61 %
  //! [fat_fraction_jackson_pollock_3]
  return differs(found->value(), 13.614894307511545);
}

int fat_fraction_jackson_pollock_4() {
  //! [fat_fraction_jackson_pollock_4]
  const auto found =
      tonus::evaluate<tonus::body::fat_fraction::jackson_pollock_4>({.abdomen = 22_mm,
                                                                     .triceps = 13_mm,
                                                                     .thigh = 14_mm,
                                                                     .suprailiac = 15_mm,
                                                                     .age = 30_y,
                                                                     .sex = tonus::sex_t::male});
  // found->value() is 15.69 %
  //! [fat_fraction_jackson_pollock_4]
  return differs(found->value(), 15.68605);
}

int fat_fraction_jackson_pollock_7() {
  //! [fat_fraction_jackson_pollock_7]
  const auto found =
      tonus::evaluate<tonus::body::fat_fraction::jackson_pollock_7>({.chest = 10_mm,
                                                                     .axilla = 12_mm,
                                                                     .triceps = 13_mm,
                                                                     .subscapular = 14_mm,
                                                                     .abdomen = 22_mm,
                                                                     .suprailiac = 15_mm,
                                                                     .thigh = 14_mm,
                                                                     .age = 30_y,
                                                                     .sex = tonus::sex_t::male});
  // found->value() is 14.63 %
  //! [fat_fraction_jackson_pollock_7]
  return differs(found->value(), 14.634639479188686);
}

int fat_fraction_slaughter_1988_triceps_calf() {
  //! [fat_fraction_slaughter_1988_triceps_calf]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::slaughter_1988_triceps_calf>(
      {.triceps = 10_mm, .calf = 10_mm, .sex = tonus::sex_t::male});
  // found->value() is 15.7 %
  //! [fat_fraction_slaughter_1988_triceps_calf]
  return differs(found->value(), 15.700);
}

int fat_fraction_slaughter_1988_triceps_subscapular() {
  //! [fat_fraction_slaughter_1988_triceps_subscapular]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::slaughter_1988_triceps_subscapular>(
      {.triceps = 8_mm,
       .subscapular = 7_mm,
       .sex = tonus::sex_t::male,
       .ethnicity = tonus::body::slaughter_ethnicity_t::white,
       .maturation = tonus::body::maturation_t::prepubescent});
  // found->value() is 14.65 %
  //! [fat_fraction_slaughter_1988_triceps_subscapular]
  return differs(found->value(), 14.650);
}

}  // namespace

int main() {
  return fat_fraction_durnin_womersley_1974() + fat_fraction_jackson_pollock_3() +
         fat_fraction_jackson_pollock_4() + fat_fraction_jackson_pollock_7() +
         fat_fraction_slaughter_1988_triceps_calf() +
         fat_fraction_slaughter_1988_triceps_subscapular();
}
