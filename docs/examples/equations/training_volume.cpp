// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/volume/bodyweight_effective_load.hpp>
#include <tonus/training/volume/fractional_sets.hpp>
#include <tonus/training/volume/inol_hristov_2005.hpp>
#include <tonus/training/volume/relative_intensity.hpp>
#include <tonus/training/volume/schoenfeld_2017_es_slope.hpp>
#include <tonus/training/volume/schoenfeld_2017_gain_slope.hpp>
#include <tonus/training/volume/time_under_tension.hpp>
#include <tonus/training/volume/tonnage_per_set.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace volume = tonus::training::volume;
  //! [relative_intensity]
  const auto relative_intensity =
      tonus::evaluate<volume::relative_intensity>({.load = 80_kg, .one_rm = 100_kg});
  // relative_intensity->value() is 0.8
  //! [relative_intensity]
  //! [tonnage_per_set]
  const double reps[] = {10, 10, 8};
  const double loads[] = {60, 60, 60};
  const auto tonnage_per_set =
      tonus::evaluate<volume::tonnage_per_set>({.reps = {reps, 3}, .load = {loads, 3}});
  // tonnage_per_set->value() is 1680 kg
  //! [tonnage_per_set]
  //! [bodyweight_effective_load]
  const auto bodyweight_effective_load = tonus::evaluate<volume::bodyweight_effective_load>(
      {.weight = 80_kg, .bodyweight_fraction = 0.94 * tonus::one, .external = 0_kg});
  // bodyweight_effective_load->value() is 75.2 kg
  //! [bodyweight_effective_load]
  //! [fractional_sets]
  const auto fractional_sets =
      tonus::evaluate<volume::fractional_sets>({.direct_sets = 10_set, .indirect_sets = 4_set});
  // fractional_sets->value() is 12
  //! [fractional_sets]
  //! [schoenfeld_2017_gain_slope]
  const auto schoenfeld_2017_gain_slope =
      tonus::evaluate<volume::schoenfeld_2017_gain_slope>({.set_difference = 1_set});
  // schoenfeld_2017_gain_slope->value() is 0.37
  //! [schoenfeld_2017_gain_slope]
  //! [schoenfeld_2017_es_slope]
  const auto schoenfeld_2017_es_slope =
      tonus::evaluate<volume::schoenfeld_2017_es_slope>({.set_difference = 1_set});
  // schoenfeld_2017_es_slope->value() is 0.023
  //! [schoenfeld_2017_es_slope]
  //! [time_under_tension]
  const auto time_under_tension = tonus::evaluate<volume::time_under_tension>({.reps = 10_rep,
                                                                               .eccentric = 3_s,
                                                                               .stretch_pause = 0_s,
                                                                               .concentric = 1_s,
                                                                               .top_pause = 0_s});
  // time_under_tension->value() is 40
  //! [time_under_tension]
  //! [inol_hristov_2005]
  const auto inol_hristov_2005 =
      tonus::evaluate<volume::inol_hristov_2005>({.reps = 10_rep, .intensity = 80_pct});
  // inol_hristov_2005->value() is 0.5
  //! [inol_hristov_2005]
  return differs(relative_intensity->value(), 0.8) + differs(tonnage_per_set->value(), 1680) +
         differs(bodyweight_effective_load->value(), 75.2) + differs(fractional_sets->value(), 12) +
         differs(schoenfeld_2017_gain_slope->value(), 0.37) +
         differs(schoenfeld_2017_es_slope->value(), 0.023) +
         differs(time_under_tension->value(), 40) + differs(inol_hristov_2005->value(), 0.5);
}
