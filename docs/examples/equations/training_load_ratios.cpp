// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <tonus/literals.hpp>
#include <tonus/training/load/acwr_ewma_williams_2017.hpp>
#include <tonus/training/load/acwr_rolling_coupled.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_21.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_28.hpp>
#include <tonus/training/load/ewma_williams_2017.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace load = tonus::training::load;
  std::array<double, 35> days{};  // oldest first
  std::fill(days.begin(), days.end() - 7, 400.0);
  std::fill(days.end() - 7, days.end(), 500.0);
  //! [acwr_rolling_coupled]
  const auto acwr_rolling_coupled =
      tonus::evaluate<load::acwr_rolling_coupled>({.daily_loads = {days.data(), days.size()}});
  // acwr_rolling_coupled->value() is 1.17647
  //! [acwr_rolling_coupled]
  //! [acwr_rolling_uncoupled_21]
  const auto acwr_rolling_uncoupled_21 =
      tonus::evaluate<load::acwr_rolling_uncoupled_21>({.daily_loads = {days.data(), days.size()}});
  // acwr_rolling_uncoupled_21->value() is 1.25
  //! [acwr_rolling_uncoupled_21]
  //! [acwr_rolling_uncoupled_28]
  const auto acwr_rolling_uncoupled_28 =
      tonus::evaluate<load::acwr_rolling_uncoupled_28>({.daily_loads = {days.data(), days.size()}});
  // acwr_rolling_uncoupled_28->value() is 1.25
  //! [acwr_rolling_uncoupled_28]
  //! [acwr_ewma_williams_2017]
  const auto acwr_ewma_williams_2017 =
      tonus::evaluate<load::acwr_ewma_williams_2017>({.daily_loads = {days.data(), days.size()}});
  // acwr_ewma_williams_2017->value() is 1.10764
  //! [acwr_ewma_williams_2017]
  //! [ewma_williams_2017]
  const auto ewma_williams_2017 = tonus::evaluate<load::ewma_williams_2017>(
      {.daily_loads = {days.data(), days.size()}, .window = 7_d});
  // ewma_williams_2017->value() is 486.652
  //! [ewma_williams_2017]
  return differs(acwr_rolling_coupled->value(), 1.1764705882352941) +
         differs(acwr_rolling_uncoupled_21->value(), 1.25) +
         differs(acwr_rolling_uncoupled_28->value(), 1.25) +
         differs(acwr_ewma_williams_2017->value(), 1.1076379107414444) +
         differs(ewma_williams_2017->value(), 486.65161132812500);
}
