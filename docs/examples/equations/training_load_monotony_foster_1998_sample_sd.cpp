// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>

#include "near.hpp"

int main() {
  //! [example]
  const double week[] = {500, 300, 0, 600, 400, 700, 0};  // rest days are 0
  const auto monotony = tonus::evaluate<tonus::training::load::monotony_foster_1998_sample_sd>(
      {.daily_loads = {week, 7}});
  // monotony->value() is 1.29387
  //! [example]
  return differs(monotony->value(), 1.293872923766914);
}
