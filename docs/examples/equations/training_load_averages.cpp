// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <tonus/literals.hpp>
#include <tonus/training/load/atl_goldencheetah.hpp>
#include <tonus/training/load/ctl_goldencheetah.hpp>
#include <tonus/training/load/ctl_simple_1_over_n.hpp>
#include <tonus/training/load/fitness_fatigue_banister.hpp>
#include <tonus/training/load/tsb_same_day.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace load = tonus::training::load;
  std::array<double, 42> stress{};  // oldest first
  stress.fill(100.0);
  //! [ctl_goldencheetah]
  const auto ctl_goldencheetah = tonus::evaluate<load::ctl_goldencheetah>(
      {.daily_stress = {stress.data(), stress.size()}, .tau = 42_d});
  // ctl_goldencheetah->value() is 63.2121
  //! [ctl_goldencheetah]
  //! [atl_goldencheetah]
  const auto atl_goldencheetah = tonus::evaluate<load::atl_goldencheetah>(
      {.daily_stress = {stress.data(), stress.size()}, .tau = 7_d});
  // atl_goldencheetah->value() is 99.7521
  //! [atl_goldencheetah]
  //! [ctl_simple_1_over_n]
  const auto ctl_simple_1_over_n = tonus::evaluate<load::ctl_simple_1_over_n>(
      {.daily_stress = {stress.data(), stress.size()}, .tau = 42_d});
  // ctl_simple_1_over_n->value() is 63.6544
  //! [ctl_simple_1_over_n]
  //! [tsb_same_day]
  const auto tsb_same_day =
      tonus::evaluate<load::tsb_same_day>({.daily_stress = {stress.data(), stress.size()}});
  // tsb_same_day->value() is -36.5401
  //! [tsb_same_day]
  //! [fitness_fatigue_banister]
  const auto fitness_fatigue_banister = tonus::evaluate<load::fitness_fatigue_banister>(
      {.daily_loads = {stress.data(), stress.size()},
       .p0 = 500 * tonus::one,
       .k1 = 1 * tonus::one,
       .k2 = 2 * tonus::one,
       .tau1 = 45_d,
       .tau2 = 15_d});
  // fitness_fatigue_banister->value() is 475.497
  //! [fitness_fatigue_banister]
  return differs(ctl_goldencheetah->value(), 63.212055882855768) +
         differs(atl_goldencheetah->value(), 99.752124782333364) +
         differs(ctl_simple_1_over_n->value(), 63.654404782839724) +
         differs(tsb_same_day->value(), -36.540068899477596) +
         differs(fitness_fatigue_banister->value(), 475.49686856909605);
}
