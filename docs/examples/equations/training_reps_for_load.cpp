// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/reps_for_load/brzycki_1993.hpp>
#include <tonus/training/reps_for_load/epley_1985.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace reps_for_load = tonus::training::reps_for_load;
  //! [epley_1985]
  const auto epley = tonus::evaluate<reps_for_load::epley_1985>({.one_rm = 120_kg, .load = 100_kg});
  // epley->value() is 6
  //! [epley_1985]
  //! [brzycki_1993]
  const auto brzycki =
      tonus::evaluate<reps_for_load::brzycki_1993>({.one_rm = 120_kg, .load = 100_kg});
  // brzycki->value() is 7
  //! [brzycki_1993]
  return differs(epley->value(), 6) + differs(brzycki->value(), 7);
}
