// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/food/atwater_general.hpp>
#include <tonus/energy/food/eu_1169_2011.hpp>
#include <tonus/energy/food/eu_1169_2011_kj.hpp>
#include <tonus/energy/tef/westerterp_2004_high.hpp>
#include <tonus/energy/tef/westerterp_2004_low.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int atwater_general() {
  //! [atwater_general]
  const auto found =
      tonus::evaluate<tonus::energy::food::atwater_general>({.protein = 25.0 * tonus::gram,
                                                             .carbohydrate = 30.0 * tonus::gram,
                                                             .fat = 10.0 * tonus::gram,
                                                             .alcohol = 0.0 * tonus::gram});
  // found->value() is 310 kcal
  //! [atwater_general]
  return differs(found->value(), 310);
}

int eu_1169_2011() {
  //! [eu_1169_2011]
  const auto found =
      tonus::evaluate<tonus::energy::food::eu_1169_2011>({.protein = 25.0 * tonus::gram,
                                                          .carbohydrate = 30.0 * tonus::gram,
                                                          .fat = 10.0 * tonus::gram,
                                                          .alcohol = 0.0 * tonus::gram,
                                                          .fibre = 5.0 * tonus::gram,
                                                          .polyols = 0.0 * tonus::gram});
  // found->value() is 320 kcal
  //! [eu_1169_2011]
  return differs(found->value(), 320);
}

int eu_1169_2011_kj() {
  //! [eu_1169_2011_kj]
  const auto found =
      tonus::evaluate<tonus::energy::food::eu_1169_2011_kj>({.protein = 25.0 * tonus::gram,
                                                             .carbohydrate = 30.0 * tonus::gram,
                                                             .fat = 10.0 * tonus::gram,
                                                             .alcohol = 0.0 * tonus::gram,
                                                             .fibre = 5.0 * tonus::gram,
                                                             .polyols = 0.0 * tonus::gram});
  // found->value() is 1345 kJ
  //! [eu_1169_2011_kj]
  return differs(found->value(), 1345);
}

int westerterp_2004_high() {
  //! [westerterp_2004_high]
  const auto found =
      tonus::evaluate<tonus::energy::tef::westerterp_2004_high>({.protein = 25.0 * tonus::gram,
                                                                 .carbohydrate = 30.0 * tonus::gram,
                                                                 .fat = 10.0 * tonus::gram,
                                                                 .alcohol = 0.0 * tonus::gram});
  // found->value() is 44.7 kcal
  //! [westerterp_2004_high]
  return differs(found->value(), 44.7);
}

int westerterp_2004_low() {
  //! [westerterp_2004_low]
  const auto found =
      tonus::evaluate<tonus::energy::tef::westerterp_2004_low>({.protein = 25.0 * tonus::gram,
                                                                .carbohydrate = 30.0 * tonus::gram,
                                                                .fat = 10.0 * tonus::gram,
                                                                .alcohol = 0.0 * tonus::gram});
  // found->value() is 26 kcal
  //! [westerterp_2004_low]
  return differs(found->value(), 26);
}

}  // namespace

int main() {
  return atwater_general() + eu_1169_2011() + eu_1169_2011_kj() + westerterp_2004_high() +
         westerterp_2004_low();
}
