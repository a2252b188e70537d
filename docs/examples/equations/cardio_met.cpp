// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/energy/met_kcal_acsm.hpp>
#include <tonus/cardio/energy/met_kcal_compendium.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/energy/vo2_to_kcal.hpp>
#include <tonus/cardio/met/corrected_met.hpp>
#include <tonus/cardio/met/intensity_class.hpp>
#include <tonus/cardio/met/rmr_ml_kg_min_harris_benedict.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int met_kcal_compendium() {
  //! [met_kcal_compendium]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::met_kcal_compendium>(
      {.met = tonus::fraction::from_value(6), .weight = 80_kg, .duration = 60_min});
  // found->value() is 480 kcal
  //! [met_kcal_compendium]
  return differs(found->value(), 480);
}

int met_kcal_acsm() {
  //! [met_kcal_acsm]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::met_kcal_acsm>(
      {.met = tonus::fraction::from_value(6), .weight = 80_kg, .duration = 60_min});
  // found->value() is 504 kcal
  //! [met_kcal_acsm]
  return differs(found->value(), 504);
}

int met_net_kcal_acsm() {
  //! [met_net_kcal_acsm]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::met_net_kcal_acsm>(
      {.met = tonus::fraction::from_value(6), .weight = 80_kg, .duration = 60_min});
  // found->value() is 420 kcal
  //! [met_net_kcal_acsm]
  return differs(found->value(), 420);
}

int vo2_to_kcal() {
  //! [vo2_to_kcal]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::energy::vo2_to_kcal>(
      {.vo2 = tonus::oxygen_uptake::from_value(35),
       .weight = 70_kg,
       .duration = 30_min,
       .energy_equivalent = tonus::oxygen_energy::from_value(5)});
  // found->value() is 367.5 kcal
  //! [vo2_to_kcal]
  return differs(found->value(), 367.5);
}

int rmr_ml_kg_min_harris_benedict() {
  //! [rmr_ml_kg_min_harris_benedict]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::met::rmr_ml_kg_min_harris_benedict>(
      {.weight = 80_kg, .height = 180_cm, .age = 35_y, .sex = tonus::sex_t::male});
  // found->value() is 3.18 mL/kg/min, not 3.5
  //! [rmr_ml_kg_min_harris_benedict]
  return differs(found->value(), 3.178420138888889);
}

int corrected_met() {
  //! [corrected_met]
  using namespace tonus::literals;
  const auto found =
      tonus::evaluate<tonus::cardio::met::corrected_met>({.met = tonus::fraction::from_value(6),
                                                          .weight = 80_kg,
                                                          .height = 180_cm,
                                                          .age = 35_y,
                                                          .sex = tonus::sex_t::male});
  // found->value() is 6.61 MET
  //! [corrected_met]
  return differs(found->value(), 6.607056047455442);
}

int intensity_class() {
  //! [intensity_class]
  const auto found =
      tonus::evaluate<tonus::cardio::met::intensity_class>({.met = tonus::fraction::from_value(3)});
  // moderate: the limit is in the class above
  //! [intensity_class]
  return *found == tonus::cardio::intensity_class_t::moderate ? 0 : 1;
}

}  // namespace

int main() {
  return met_kcal_compendium() + met_kcal_acsm() + met_net_kcal_acsm() + vo2_to_kcal() +
         rmr_ml_kg_min_harris_benedict() + corrected_met() + intensity_class();
}
