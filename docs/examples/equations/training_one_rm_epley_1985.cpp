// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/one_rm/epley_1985.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto maximum =
      tonus::evaluate<tonus::training::one_rm::epley_1985>({.load = 60_kg, .reps = 8_rep});
  // maximum->value() is 76 kg
  const auto too_many =
      tonus::evaluate<tonus::training::one_rm::epley_1985>({.load = 60_kg, .reps = 21_rep});
  // too_many.status() is tonus::status::impossible; too_many.error() names reps and 1 to 20
  //! [example]
  const bool refused = too_many.status() == tonus::status::impossible;
  return differs(maximum->value(), 76) + (refused ? 0 : 1);
}
