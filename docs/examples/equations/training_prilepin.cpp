// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/volume/prilepin_set_reps_max.hpp>
#include <tonus/training/volume/prilepin_set_reps_min.hpp>
#include <tonus/training/volume/prilepin_total_max.hpp>
#include <tonus/training/volume/prilepin_total_min.hpp>
#include <tonus/training/volume/prilepin_total_optimal.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace volume = tonus::training::volume;
  //! [prilepin_set_reps_min]
  const auto prilepin_set_reps_min =
      tonus::evaluate<volume::prilepin_set_reps_min>({.intensity = 60_pct});
  // prilepin_set_reps_min->value() is 3
  //! [prilepin_set_reps_min]
  //! [prilepin_set_reps_max]
  const auto prilepin_set_reps_max =
      tonus::evaluate<volume::prilepin_set_reps_max>({.intensity = 60_pct});
  // prilepin_set_reps_max->value() is 6
  //! [prilepin_set_reps_max]
  //! [prilepin_total_min]
  const auto prilepin_total_min =
      tonus::evaluate<volume::prilepin_total_min>({.intensity = 60_pct});
  // prilepin_total_min->value() is 18
  //! [prilepin_total_min]
  //! [prilepin_total_max]
  const auto prilepin_total_max =
      tonus::evaluate<volume::prilepin_total_max>({.intensity = 60_pct});
  // prilepin_total_max->value() is 30
  //! [prilepin_total_max]
  //! [prilepin_total_optimal]
  const auto prilepin_total_optimal =
      tonus::evaluate<volume::prilepin_total_optimal>({.intensity = 60_pct});
  // prilepin_total_optimal->value() is 24
  //! [prilepin_total_optimal]
  return differs(prilepin_set_reps_min->value(), 3) + differs(prilepin_set_reps_max->value(), 6) +
         differs(prilepin_total_min->value(), 18) + differs(prilepin_total_max->value(), 30) +
         differs(prilepin_total_optimal->value(), 24);
}
