// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/rpe/rir_from_rpe_zourdos_2016.hpp>
#include <tonus/training/rpe/rts_load.hpp>
#include <tonus/training/rpe/rts_one_rm.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace rpe = tonus::training::rpe;
  //! [rts_one_rm]
  const auto rts_one_rm =
      tonus::evaluate<rpe::rts_one_rm>({.load = 100_kg, .reps = 5_rep, .rpe = 8_rpe});
  // rts_one_rm->value() is 123.305 kg
  //! [rts_one_rm]
  //! [rts_load]
  const auto rts_load =
      tonus::evaluate<rpe::rts_load>({.one_rm = 120_kg, .reps = 5_rep, .rpe = 8_rpe});
  // rts_load->value() is 97.32 kg
  //! [rts_load]
  //! [rir_from_rpe_zourdos_2016]
  const auto rir_from_rpe_zourdos_2016 =
      tonus::evaluate<rpe::rir_from_rpe_zourdos_2016>({.rpe = 10_rpe});
  // rir_from_rpe_zourdos_2016->value() is 0
  //! [rir_from_rpe_zourdos_2016]
  return differs(rts_one_rm->value(), 123.3045622688039) + differs(rts_load->value(), 97.32) +
         differs(rir_from_rpe_zourdos_2016->value(), 0);
}
