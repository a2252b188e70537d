// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_to_lose/constant_lean.hpp>
#include <tonus/body/weeks_to_weight/constant_rate.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int constant_lean() {
  //! [constant_lean]
  const auto found = tonus::evaluate<tonus::body::fat_to_lose::constant_lean>(
      {.weight = 70_kg, .body_fat = 32.0 * tonus::percent, .goal_body_fat = 24.0 * tonus::percent});
  // found->value() is 7.368 kg
  //! [constant_lean]
  return differs(found->value(), 7.36842105);
}

int constant_rate() {
  //! [constant_rate]
  const auto found = tonus::evaluate<tonus::body::weeks_to_weight::constant_rate>(
      {.weight = 80_kg, .goal_weight = 70_kg, .loss_rate = 0.7 * tonus::percent_per_week});
  // found->value() is 19.009 weeks
  //! [constant_rate]
  return differs(found->value(), 19.00906937);
}

}  // namespace

int main() { return constant_lean() + constant_rate(); }
