// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/rpe/rts_percent_one_rm.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto share =
      tonus::evaluate<tonus::training::rpe::rts_percent_one_rm>({.reps = 5_rep, .rpe = 8_rpe});
  // share->value() is 0.811: five repetitions with two in reserve
  //! [example]
  return differs(share->value(), 0.811);
}
