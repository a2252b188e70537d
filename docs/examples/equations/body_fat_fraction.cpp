// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_fraction/bai_2011.hpp>
#include <tonus/body/fat_fraction/brozek_1963.hpp>
#include <tonus/body/fat_fraction/deurenberg_1991.hpp>
#include <tonus/body/fat_fraction/jackson_2002_ln.hpp>
#include <tonus/body/fat_fraction/navy_1984_inch.hpp>
#include <tonus/body/fat_fraction/rfm_2018.hpp>
#include <tonus/body/fat_fraction/siri_1961.hpp>
#include <tonus/body/fat_fraction/ymca.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int fat_fraction_bai_2011() {
  //! [fat_fraction_bai_2011]
  const auto found =
      tonus::evaluate<tonus::body::fat_fraction::bai_2011>({.hip = 88_cm, .height = 150_cm});
  // found->value() is 29.9 %
  //! [fat_fraction_bai_2011]
  return differs(found->value(), 29.901132747759927);
}

int fat_fraction_brozek_1963() {
  //! [fat_fraction_brozek_1963]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::brozek_1963>(
      {.density = 0.95 * tonus::gram_per_millilitre});
  // found->value() is 66.85 %
  //! [fat_fraction_brozek_1963]
  return differs(found->value(), 66.852631578947368);
}

int fat_fraction_deurenberg_1991() {
  //! [fat_fraction_deurenberg_1991]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::deurenberg_1991>(
      {.weight = 60_kg, .height = 165_cm, .age = 25_y, .sex = tonus::sex_t::female});
  // found->value() is 26.8 %
  //! [fat_fraction_deurenberg_1991]
  return differs(found->value(), 26.796280991735537);
}

int fat_fraction_jackson_2002_ln() {
  //! [fat_fraction_jackson_2002_ln]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::jackson_2002_ln>(
      {.weight = 80_kg, .height = 180_cm, .age = 30_y, .sex = tonus::sex_t::male});
  // found->value() is 19.89 %
  //! [fat_fraction_jackson_2002_ln]
  return differs(found->value(), 19.892772804686403);
}

int fat_fraction_navy_1984_inch() {
  //! [fat_fraction_navy_1984_inch]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::navy_1984_inch>(
      {.waist = tonus::quantity<tonus::unit::inch>(35.5_in),
       .neck = tonus::quantity<tonus::unit::inch>(15.5_in),
       .hip = {},
       .height = tonus::quantity<tonus::unit::inch>(70_in),
       .sex = tonus::sex_t::male});
  // found->value() is 19.43 %
  //! [fat_fraction_navy_1984_inch]
  return differs(found->value(), 19.429078106420460);
}

int fat_fraction_rfm_2018() {
  //! [fat_fraction_rfm_2018]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::rfm_2018>(
      {.height = 180_cm, .waist = 90_cm, .sex = tonus::sex_t::male});
  // found->value() is 24 %
  //! [fat_fraction_rfm_2018]
  return differs(found->value(), 24);
}

int fat_fraction_siri_1961() {
  //! [fat_fraction_siri_1961]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::siri_1961>(
      {.density = 0.95 * tonus::gram_per_millilitre});
  // found->value() is 71.05 %
  //! [fat_fraction_siri_1961]
  return differs(found->value(), 71.052631578947368);
}

int fat_fraction_ymca() {
  //! [fat_fraction_ymca]
  const auto found = tonus::evaluate<tonus::body::fat_fraction::ymca>(
      {.weight = tonus::quantity<tonus::unit::pound>(180_lb),
       .waist = tonus::quantity<tonus::unit::inch>(34_in),
       .sex = tonus::sex_t::male});
  // found->value() is 15.51 %
  //! [fat_fraction_ymca]
  return differs(found->value(), 15.511111111111111);
}

}  // namespace

int main() {
  return fat_fraction_bai_2011() + fat_fraction_brozek_1963() + fat_fraction_deurenberg_1991() +
         fat_fraction_jackson_2002_ln() + fat_fraction_navy_1984_inch() + fat_fraction_rfm_2018() +
         fat_fraction_siri_1961() + fat_fraction_ymca();
}
