// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/eer/iom_2005.hpp>
#include <tonus/energy/eer/nasem_2023.hpp>
#include <tonus/energy/pal_category/fao_2004.hpp>
#include <tonus/energy/pal_category/iom_2005.hpp>
#include <tonus/energy/pal_category/nasem_2023.hpp>
#include <tonus/energy/tee/iom_2005_overweight.hpp>
#include <tonus/energy/tee/multiplier.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int iom_2005() {
  //! [iom_2005]
  const auto found = tonus::evaluate<tonus::energy::eer::iom_2005>(
      {.weight = 85_kg,
       .height = 160_cm,
       .age = 55_y,
       .sex = tonus::sex_t::female,
       .pal_category = tonus::energy::pal_iom_t::low_active});
  // found->value() is 2166.014 kcal/d
  //! [iom_2005]
  return differs(found->value(), 2166.014);
}

int nasem_2023() {
  //! [nasem_2023]
  const auto found = tonus::evaluate<tonus::energy::eer::nasem_2023>(
      {.weight = 85_kg,
       .height = 160_cm,
       .age = 55_y,
       .sex = tonus::sex_t::female,
       .pal_category = tonus::energy::pal_nasem_t::low_active});
  // found->value() is 2278.12 kcal/d
  //! [nasem_2023]
  return differs(found->value(), 2278.12);
}

int pal_fao_2004() {
  //! [pal_fao_2004]
  const auto found =
      tonus::evaluate<tonus::energy::pal_category::fao_2004>({.pal = 1.55 * tonus::one});
  const bool as_said = *found == tonus::energy::pal_fao_t::sedentary_light;
  //! [pal_fao_2004]
  return as_said ? 0 : 1;
}

int pal_iom_2005() {
  //! [pal_iom_2005]
  const auto found =
      tonus::evaluate<tonus::energy::pal_category::iom_2005>({.pal = 1.529 * tonus::one});
  const bool as_said = *found == tonus::energy::pal_iom_t::low_active;
  //! [pal_iom_2005]
  return as_said ? 0 : 1;
}

int pal_nasem_2023() {
  //! [pal_nasem_2023]
  const auto found =
      tonus::evaluate<tonus::energy::pal_category::nasem_2023>({.pal = 1.529 * tonus::one});
  const bool as_said = *found == tonus::energy::pal_nasem_t::inactive;
  //! [pal_nasem_2023]
  return as_said ? 0 : 1;
}

int iom_2005_overweight() {
  //! [iom_2005_overweight]
  const auto found = tonus::evaluate<tonus::energy::tee::iom_2005_overweight>(
      {.weight = 110_kg,
       .height = 160_cm,
       .age = 55_y,
       .sex = tonus::sex_t::female,
       .pal_category = tonus::energy::pal_iom_t::low_active});
  // found->value() is 2613.854 kcal/d
  //! [iom_2005_overweight]
  return differs(found->value(), 2613.854);
}

int multiplier() {
  //! [multiplier]
  const auto found = tonus::evaluate<tonus::energy::tee::multiplier>(
      {.rmr = 1500_kcal_per_day, .activity_level = tonus::energy::activity_level_t::active});
  // found->value() is 2587.5 kcal/d
  //! [multiplier]
  return differs(found->value(), 2587.5);
}

}  // namespace

int main() {
  return iom_2005() + nasem_2023() + pal_fao_2004() + pal_iom_2005() + pal_nasem_2023() +
         iom_2005_overweight() + multiplier();
}
