// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/volume/volume_load.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto volume = tonus::evaluate<tonus::training::volume::volume_load>(
      {.sets = 3_set, .reps = 10_rep, .load = 60_kg});
  // volume->value() is 1800 kg
  //! [example]
  return differs(volume->value(), 1800);
}
