// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/vo2max/rockport_kline_1987.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987_absolute.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int rockport_kline_1987() {
  //! [rockport_kline_1987]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::rockport_kline_1987>(
      {.weight = tonus::quantity<tonus::unit::pound>::from_value(170),
       .age = 35_y,
       .time = 14_min,
       .hr = 130_bpm,
       .sex = tonus::sex_t::male});
  // found->value() is 46.4719 mL/kg/min
  //! [rockport_kline_1987]
  return differs(found->value(), 46.4719);
}

int rockport_kline_1987_absolute() {
  //! [rockport_kline_1987_absolute]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::vo2max::rockport_kline_1987_absolute>(
      {.weight = tonus::quantity<tonus::unit::pound>::from_value(170),
       .age = 35_y,
       .time = 14_min,
       .hr = 130_bpm,
       .sex = tonus::sex_t::male});
  // found->value() is 3.5772 L/min
  //! [rockport_kline_1987_absolute]
  return differs(found->value(), 3.5772);
}

}  // namespace

int main() { return rockport_kline_1987() + rockport_kline_1987_absolute(); }
