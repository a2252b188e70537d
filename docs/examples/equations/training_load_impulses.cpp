// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/load/trimp_banister_female.hpp>
#include <tonus/training/load/trimp_banister_male.hpp>
#include <tonus/training/load/trimp_edwards_1993.hpp>
#include <tonus/training/load/trimp_goldencheetah_female.hpp>
#include <tonus/training/load/trimp_lucia_2003.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace load = tonus::training::load;
  //! [trimp_banister_male]
  const auto trimp_banister_male = tonus::evaluate<load::trimp_banister_male>(
      {.duration = 60_min, .hr_exercise = 150_bpm, .hr_rest = 60_bpm, .hr_max = 190_bpm});
  // trimp_banister_male->value() is 100.44
  //! [trimp_banister_male]
  //! [trimp_banister_female]
  const auto trimp_banister_female = tonus::evaluate<load::trimp_banister_female>(
      {.duration = 60_min, .hr_exercise = 150_bpm, .hr_rest = 60_bpm, .hr_max = 190_bpm});
  // trimp_banister_female->value() is 113.517
  //! [trimp_banister_female]
  //! [trimp_goldencheetah_female]
  const auto trimp_goldencheetah_female = tonus::evaluate<load::trimp_goldencheetah_female>(
      {.duration = 60_min, .hr_exercise = 150_bpm, .hr_rest = 60_bpm, .hr_max = 190_bpm});
  // trimp_goldencheetah_female->value() is 84.4776
  //! [trimp_goldencheetah_female]
  //! [trimp_edwards_1993]
  const auto trimp_edwards_1993 = tonus::evaluate<load::trimp_edwards_1993>(
      {.z1 = 10_min, .z2 = 20_min, .z3 = 15_min, .z4 = 10_min, .z5 = 5_min});
  // trimp_edwards_1993->value() is 160
  //! [trimp_edwards_1993]
  //! [trimp_lucia_2003]
  const auto trimp_lucia_2003 =
      tonus::evaluate<load::trimp_lucia_2003>({.z1 = 40_min, .z2 = 15_min, .z3 = 5_min});
  // trimp_lucia_2003->value() is 85
  //! [trimp_lucia_2003]
  return differs(trimp_banister_male->value(), 100.4402927237417) +
         differs(trimp_banister_female->value(), 113.5167880724465) +
         differs(trimp_goldencheetah_female->value(), 84.4776097283323) +
         differs(trimp_edwards_1993->value(), 160) + differs(trimp_lucia_2003->value(), 85);
}
