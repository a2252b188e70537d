// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/one_rm/brzycki_1993.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto maximum =
      tonus::evaluate<tonus::training::one_rm::brzycki_1993>({.load = 100_kg, .reps = 5_rep});
  // maximum->value() is 112.5 kg
  //! [example]
  return differs(maximum->value(), 112.5);
}
