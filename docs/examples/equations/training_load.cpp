// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/load/monotony_foster_1998_population_sd.hpp>
#include <tonus/training/load/session_rpe_foster_2001.hpp>
#include <tonus/training/load/strain_foster_1998_sample_sd.hpp>
#include <tonus/training/load/weekly_load.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace load = tonus::training::load;
  //! [session_rpe_foster_2001]
  const auto session_rpe_foster_2001 =
      tonus::evaluate<load::session_rpe_foster_2001>({.rpe_cr10 = 7_rpe, .duration = 60_min});
  // session_rpe_foster_2001->value() is 420
  //! [session_rpe_foster_2001]
  const double week[] = {500, 300, 0, 600, 400, 700, 0};  // rest days are 0
  //! [weekly_load]
  const auto weekly_load = tonus::evaluate<load::weekly_load>({.daily_loads = {week, 7}});
  // weekly_load->value() is 2500
  //! [weekly_load]
  //! [monotony_foster_1998_population_sd]
  const auto monotony_foster_1998_population_sd =
      tonus::evaluate<load::monotony_foster_1998_population_sd>({.daily_loads = {week, 7}});
  // monotony_foster_1998_population_sd->value() is 1.39754
  //! [monotony_foster_1998_population_sd]
  //! [strain_foster_1998_sample_sd]
  const auto strain_foster_1998_sample_sd =
      tonus::evaluate<load::strain_foster_1998_sample_sd>({.daily_loads = {week, 7}});
  // strain_foster_1998_sample_sd->value() is 3234.68
  //! [strain_foster_1998_sample_sd]
  return differs(session_rpe_foster_2001->value(), 420) + differs(weekly_load->value(), 2500) +
         differs(monotony_foster_1998_population_sd->value(), 1.397542485937369) +
         differs(strain_foster_1998_sample_sd->value(), 3234.682309417285);
}
