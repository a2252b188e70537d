// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/bmi_class/who_asian_2004.hpp>
#include <tonus/body/fat_class/ace.hpp>
#include <tonus/body/waist_height_class/nice_2022.hpp>
#include <tonus/body/waist_hip_risk/who_2008.hpp>
#include <tonus/body/waist_risk/who_2008.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int bmi_class_who_asian_2004() {
  //! [bmi_class_who_asian_2004]
  const auto found = tonus::evaluate<tonus::body::bmi_class::who_asian_2004>({.bmi = 16_kg_per_m2});
  const bool named = *found == tonus::body::asian_bmi_class_t::underweight;
  //! [bmi_class_who_asian_2004]
  return named ? 0 : 1;
}

int fat_class_ace() {
  //! [fat_class_ace]
  const auto found =
      tonus::evaluate<tonus::body::fat_class::ace>({.body_fat = 2_pct, .sex = tonus::sex_t::male});
  const bool named = *found == tonus::body::fat_class_t::essential;
  //! [fat_class_ace]
  return named ? 0 : 1;
}

int waist_height_class_nice_2022() {
  //! [waist_height_class_nice_2022]
  const auto found =
      tonus::evaluate<tonus::body::waist_height_class::nice_2022>({.ratio = 0.35 * tonus::one});
  const bool named = *found == tonus::body::waist_height_class_t::below_range;
  //! [waist_height_class_nice_2022]
  return named ? 0 : 1;
}

int waist_hip_risk_who_2008() {
  //! [waist_hip_risk_who_2008]
  const auto found = tonus::evaluate<tonus::body::waist_hip_risk::who_2008>(
      {.ratio = 0.80 * tonus::one, .sex = tonus::sex_t::male});
  const bool named = *found == tonus::body::waist_hip_risk_t::not_increased;
  //! [waist_hip_risk_who_2008]
  return named ? 0 : 1;
}

int waist_risk_who_2008() {
  //! [waist_risk_who_2008]
  const auto found = tonus::evaluate<tonus::body::waist_risk::who_2008>(
      {.waist = 80_cm, .sex = tonus::sex_t::male});
  const bool named = *found == tonus::body::waist_risk_t::not_increased;
  //! [waist_risk_who_2008]
  return named ? 0 : 1;
}

}  // namespace

int main() {
  return bmi_class_who_asian_2004() + fat_class_ace() + waist_height_class_nice_2022() +
         waist_hip_risk_who_2008() + waist_risk_who_2008();
}
