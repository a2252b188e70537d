// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/load_for_reps/brzycki_1993.hpp>
#include <tonus/training/load_for_reps/epley_1985.hpp>
#include <tonus/training/load_for_reps/lander_1985.hpp>
#include <tonus/training/load_for_reps/lombardi_1989.hpp>
#include <tonus/training/load_for_reps/mayhew_1992.hpp>
#include <tonus/training/load_for_reps/oconner_1989.hpp>
#include <tonus/training/load_for_reps/wathen_1994.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace load_for_reps = tonus::training::load_for_reps;
  //! [epley_1985]
  const auto epley = tonus::evaluate<load_for_reps::epley_1985>({.one_rm = 120_kg, .reps = 5_rep});
  // epley->value() is 102.857 kg
  //! [epley_1985]
  //! [brzycki_1993]
  const auto brzycki =
      tonus::evaluate<load_for_reps::brzycki_1993>({.one_rm = 120_kg, .reps = 5_rep});
  // brzycki->value() is 106.667 kg
  //! [brzycki_1993]
  //! [lander_1985]
  const auto lander =
      tonus::evaluate<load_for_reps::lander_1985>({.one_rm = 120_kg, .reps = 5_rep});
  // lander->value() is 105.533 kg
  //! [lander_1985]
  //! [lombardi_1989]
  const auto lombardi =
      tonus::evaluate<load_for_reps::lombardi_1989>({.one_rm = 120_kg, .reps = 5_rep});
  // lombardi->value() is 102.161 kg
  //! [lombardi_1989]
  //! [mayhew_1992]
  const auto mayhew =
      tonus::evaluate<load_for_reps::mayhew_1992>({.one_rm = 120_kg, .reps = 5_rep});
  // mayhew->value() is 100.831 kg
  //! [mayhew_1992]
  //! [oconner_1989]
  const auto oconner =
      tonus::evaluate<load_for_reps::oconner_1989>({.one_rm = 120_kg, .reps = 5_rep});
  // oconner->value() is 106.667 kg
  //! [oconner_1989]
  //! [wathen_1994]
  const auto wathen =
      tonus::evaluate<load_for_reps::wathen_1994>({.one_rm = 120_kg, .reps = 5_rep});
  // wathen->value() is 102.931 kg
  //! [wathen_1994]
  return differs(epley->value(), 102.8571428571429) + differs(brzycki->value(), 106.6666666666667) +
         differs(lander->value(), 105.53262) + differs(lombardi->value(), 102.1607907024942) +
         differs(mayhew->value(), 100.8312863557514) +
         differs(oconner->value(), 106.6666666666667) + differs(wathen->value(), 102.9313958387452);
}
