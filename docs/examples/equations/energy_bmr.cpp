// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/bmr/fao_2004.hpp>
#include <tonus/energy/bmr/harris_benedict_1919.hpp>
#include <tonus/energy/bmr/henry_2005_wh.hpp>
#include <tonus/energy/bmr/roza_shizgal_1984.hpp>
#include <tonus/energy/bmr/schofield_1985_w.hpp>
#include <tonus/energy/bmr/schofield_1985_wh.hpp>
#include <tonus/energy/bmr/who_1985.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int fao_2004() {
  //! [fao_2004]
  const auto found = tonus::evaluate<tonus::energy::bmr::fao_2004>(
      {.weight = 32_kg, .age = 9.9_y, .sex = tonus::sex_t::male});
  // found->value() is 1230.892 kcal/d
  //! [fao_2004]
  return differs(found->value(), 1230.892);
}

int harris_benedict_1919() {
  //! [harris_benedict_1919]
  const auto found = tonus::evaluate<tonus::energy::bmr::harris_benedict_1919>(
      {.weight = 85_kg, .height = 160_cm, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 1506.7625 kcal/d
  //! [harris_benedict_1919]
  return differs(found->value(), 1506.7625);
}

int henry_2005_wh() {
  //! [henry_2005_wh]
  const auto found = tonus::evaluate<tonus::energy::bmr::henry_2005_wh>(
      {.weight = 78_kg, .height = 178_cm, .age = 29.9_y, .sex = tonus::sex_t::male});
  // found->value() is 1793.34 kcal/d
  //! [henry_2005_wh]
  return differs(found->value(), 1793.34);
}

int roza_shizgal_1984() {
  //! [roza_shizgal_1984]
  const auto found = tonus::evaluate<tonus::energy::bmr::roza_shizgal_1984>(
      {.weight = 65_kg, .height = 170_cm, .age = 19_y, .sex = tonus::sex_t::male});
  // found->value() is 1667.134 kcal/d
  //! [roza_shizgal_1984]
  return differs(found->value(), 1667.134);
}

int schofield_1985_w() {
  //! [schofield_1985_w]
  const auto found = tonus::evaluate<tonus::energy::bmr::schofield_1985_w>(
      {.weight = 32_kg, .age = 9.9_y, .sex = tonus::sex_t::male});
  // found->value() is 5.15 MJ/d
  //! [schofield_1985_w]
  return differs(found->value(), 5.15);
}

int schofield_1985_wh() {
  //! [schofield_1985_wh]
  const auto found = tonus::evaluate<tonus::energy::bmr::schofield_1985_wh>(
      {.weight = 32_kg, .height = 138_cm, .age = 9.9_y, .sex = tonus::sex_t::male});
  // found->value() is 5.1121 MJ/d
  //! [schofield_1985_wh]
  return differs(found->value(), 5.1121);
}

int who_1985() {
  //! [who_1985]
  const auto found = tonus::evaluate<tonus::energy::bmr::who_1985>(
      {.weight = 32_kg, .age = 9.9_y, .sex = tonus::sex_t::male});
  // found->value() is 1221.4 kcal/d
  //! [who_1985]
  return differs(found->value(), 1221.4);
}

}  // namespace

int main() {
  return fao_2004() + harris_benedict_1919() + henry_2005_wh() + roza_shizgal_1984() +
         schofield_1985_w() + schofield_1985_wh() + who_1985();
}
