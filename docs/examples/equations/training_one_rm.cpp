// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/one_rm/brzycki_1993_decimal.hpp>
#include <tonus/training/one_rm/kemmler_2006.hpp>
#include <tonus/training/one_rm/lander_1985.hpp>
#include <tonus/training/one_rm/lombardi_1989.hpp>
#include <tonus/training/one_rm/mayhew_1992.hpp>
#include <tonus/training/one_rm/oconner_1989.hpp>
#include <tonus/training/one_rm/reynolds_2006_bench.hpp>
#include <tonus/training/one_rm/reynolds_2006_leg_press.hpp>
#include <tonus/training/one_rm/wathen_1994.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace one_rm = tonus::training::one_rm;
  //! [brzycki_1993_decimal]
  const auto brzycki =
      tonus::evaluate<one_rm::brzycki_1993_decimal>({.load = 100_kg, .reps = 5_rep});
  // brzycki->value() is 112.511 kg
  //! [brzycki_1993_decimal]
  //! [lander_1985]
  const auto lander = tonus::evaluate<one_rm::lander_1985>({.load = 100_kg, .reps = 5_rep});
  // lander->value() is 113.709 kg
  //! [lander_1985]
  //! [lombardi_1989]
  const auto lombardi = tonus::evaluate<one_rm::lombardi_1989>({.load = 100_kg, .reps = 5_rep});
  // lombardi->value() is 117.462 kg
  //! [lombardi_1989]
  //! [mayhew_1992]
  const auto mayhew = tonus::evaluate<one_rm::mayhew_1992>({.load = 100_kg, .reps = 5_rep});
  // mayhew->value() is 119.011 kg
  //! [mayhew_1992]
  //! [oconner_1989]
  const auto oconner = tonus::evaluate<one_rm::oconner_1989>({.load = 100_kg, .reps = 5_rep});
  // oconner->value() is 112.5 kg
  //! [oconner_1989]
  //! [wathen_1994]
  const auto wathen = tonus::evaluate<one_rm::wathen_1994>({.load = 100_kg, .reps = 5_rep});
  // wathen->value() is 116.583 kg
  //! [wathen_1994]
  //! [kemmler_2006]
  const auto kemmler = tonus::evaluate<one_rm::kemmler_2006>({.load = 100_kg, .reps = 5_rep});
  // kemmler->value() is 108.02 kg
  //! [kemmler_2006]
  //! [reynolds_2006_bench]
  const auto bench = tonus::evaluate<one_rm::reynolds_2006_bench>({.five_rm = 40_kg});
  // bench->value() is 45.9279 kg
  //! [reynolds_2006_bench]
  //! [reynolds_2006_leg_press]
  const auto leg_press = tonus::evaluate<one_rm::reynolds_2006_leg_press>({.five_rm = 100_kg});
  // leg_press->value() is 123.955 kg
  //! [reynolds_2006_leg_press]
  return differs(brzycki->value(), 112.5112511251125) +
         differs(lander->value(), 113.7089176787234) +
         differs(lombardi->value(), 117.4618943088019) +
         differs(mayhew->value(), 119.0106804515196) + differs(oconner->value(), 112.5) +
         differs(wathen->value(), 116.5825052911892) + differs(kemmler->value(), 108.02) +
         differs(bench->value(), 45.9279) + differs(leg_press->value(), 123.9546);
}
