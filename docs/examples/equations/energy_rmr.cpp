// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/rmr/cunningham_1980.hpp>
#include <tonus/energy/rmr/de_lorenzo_2001.hpp>
#include <tonus/energy/rmr/livingston_kohlstadt_2005.hpp>
#include <tonus/energy/rmr/mifflin_1990_ffm.hpp>
#include <tonus/energy/rmr/mifflin_1990_full.hpp>
#include <tonus/energy/rmr/mueller_2004.hpp>
#include <tonus/energy/rmr/mueller_2004_bmi.hpp>
#include <tonus/energy/rmr/nelson_1992_no_intercept.hpp>
#include <tonus/energy/rmr/owen_1986_1987.hpp>
#include <tonus/energy/rmr/owen_1986_athlete_women.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_ffm.hpp>
#include <tonus/energy/rmr/ten_haaf_2014_weight.hpp>
#include <tonus/energy/rmr/tinsley_2019_ffm.hpp>
#include <tonus/energy/rmr/tinsley_2019_weight.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int cunningham_1980() {
  //! [cunningham_1980]
  const auto found = tonus::evaluate<tonus::energy::rmr::cunningham_1980>({.ffm = 52_kg});
  // found->value() is 1644 kcal/d
  //! [cunningham_1980]
  return differs(found->value(), 1644);
}

int de_lorenzo_2001() {
  //! [de_lorenzo_2001]
  const auto found = tonus::evaluate<tonus::energy::rmr::de_lorenzo_2001>(
      {.weight = 85_kg, .height = 160_cm, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 6484.11 kJ/d
  //! [de_lorenzo_2001]
  return differs(found->value(), 6484.11);
}

int livingston_kohlstadt_2005() {
  //! [livingston_kohlstadt_2005]
  const auto found = tonus::evaluate<tonus::energy::rmr::livingston_kohlstadt_2005>(
      {.weight = 85_kg, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 1437.58883208 kcal/d
  //! [livingston_kohlstadt_2005]
  return differs(found->value(), 1437.58883208);
}

int mifflin_1990_ffm() {
  //! [mifflin_1990_ffm]
  const auto found = tonus::evaluate<tonus::energy::rmr::mifflin_1990_ffm>({.ffm = 52_kg});
  // found->value() is 1437.4 kcal/d
  //! [mifflin_1990_ffm]
  return differs(found->value(), 1437.4);
}

int mifflin_1990_full() {
  //! [mifflin_1990_full]
  const auto found = tonus::evaluate<tonus::energy::rmr::mifflin_1990_full>(
      {.weight = 85_kg, .height = 160_cm, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 1417.55 kcal/d
  //! [mifflin_1990_full]
  return differs(found->value(), 1417.55);
}

int mueller_2004() {
  //! [mueller_2004]
  const auto found = tonus::evaluate<tonus::energy::rmr::mueller_2004>(
      {.weight = 85_kg, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 6.4064 MJ/d
  //! [mueller_2004]
  return differs(found->value(), 6.4064);
}

int mueller_2004_bmi() {
  //! [mueller_2004_bmi]
  const auto found = tonus::evaluate<tonus::energy::rmr::mueller_2004_bmi>(
      {.weight = 85_kg, .height = 160_cm, .age = 55_y, .sex = tonus::sex_t::female});
  // found->value() is 6.3017 MJ/d
  //! [mueller_2004_bmi]
  return differs(found->value(), 6.3017);
}

int nelson_1992_no_intercept() {
  //! [nelson_1992_no_intercept]
  const auto found = tonus::evaluate<tonus::energy::rmr::nelson_1992_no_intercept>(
      {.ffm = 38_kg, .fat_mass = 30_kg});
  // found->value() is 1101.6 kcal/d
  //! [nelson_1992_no_intercept]
  return differs(found->value(), 1101.6);
}

int owen_1986_1987() {
  //! [owen_1986_1987]
  const auto found = tonus::evaluate<tonus::energy::rmr::owen_1986_1987>(
      {.weight = 85_kg, .sex = tonus::sex_t::female});
  // found->value() is 1405.3 kcal/d
  //! [owen_1986_1987]
  return differs(found->value(), 1405.3);
}

int owen_1986_athlete_women() {
  //! [owen_1986_athlete_women]
  const auto found =
      tonus::evaluate<tonus::energy::rmr::owen_1986_athlete_women>({.weight = 62.5_kg});
  // found->value() is 1369.15 kcal/d
  //! [owen_1986_athlete_women]
  return differs(found->value(), 1369.15);
}

int ten_haaf_2014_ffm() {
  //! [ten_haaf_2014_ffm]
  const auto found = tonus::evaluate<tonus::energy::rmr::ten_haaf_2014_ffm>({.ffm = 52_kg});
  // found->value() is 1668.356 kcal/d
  //! [ten_haaf_2014_ffm]
  return differs(found->value(), 1668.356);
}

int ten_haaf_2014_weight() {
  //! [ten_haaf_2014_weight]
  const auto found = tonus::evaluate<tonus::energy::rmr::ten_haaf_2014_weight>(
      {.weight = 55_kg, .height = 163_cm, .age = 18_y, .sex = tonus::sex_t::female});
  // found->value() is 1497.43364 kcal/d
  //! [ten_haaf_2014_weight]
  return differs(found->value(), 1497.43364);
}

int tinsley_2019_ffm() {
  //! [tinsley_2019_ffm]
  const auto found = tonus::evaluate<tonus::energy::rmr::tinsley_2019_ffm>({.ffm = 52_kg});
  // found->value() is 1630.8 kcal/d
  //! [tinsley_2019_ffm]
  return differs(found->value(), 1630.8);
}

int tinsley_2019_weight() {
  //! [tinsley_2019_weight]
  const auto found = tonus::evaluate<tonus::energy::rmr::tinsley_2019_weight>({.weight = 70_kg});
  // found->value() is 1746 kcal/d
  //! [tinsley_2019_weight]
  return differs(found->value(), 1746);
}

}  // namespace

int main() {
  return cunningham_1980() + de_lorenzo_2001() + livingston_kohlstadt_2005() + mifflin_1990_ffm() +
         mifflin_1990_full() + mueller_2004() + mueller_2004_bmi() + nelson_1992_no_intercept() +
         owen_1986_1987() + owen_1986_athlete_women() + ten_haaf_2014_ffm() +
         ten_haaf_2014_weight() + tinsley_2019_ffm() + tinsley_2019_weight();
}
