// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/tee/bmr_times_pal.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto total = tonus::evaluate<tonus::energy::tee::bmr_times_pal>(
      {.bmr = 6.2_MJ_per_day, .pal = tonus::fraction::from_value(1.4)});
  // total->value() is 8.68 MJ/d
  const tonus::energy_rate in_kilocalories(*total);  // 2074.57 kcal/d
  //! [example]
  return differs(total->value(), 8.68) + differs(in_kilocalories.value(), 8.68 * 1000 / 4.184);
}
