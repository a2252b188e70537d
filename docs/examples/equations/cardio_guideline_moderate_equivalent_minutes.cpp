// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/guideline/moderate_equivalent_minutes.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto week = tonus::evaluate<tonus::cardio::guideline::moderate_equivalent_minutes>(
      {.moderate = 90_min_per_week, .vigorous = 30_min_per_week});
  // week->value() is 150 minutes: what the guideline asks for at least
  //! [example]
  return differs(week->value(), 150);
}
