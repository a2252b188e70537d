// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/rmr/cunningham_1991.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto rmr = tonus::evaluate<tonus::energy::rmr::cunningham_1991>({.ffm = 52_kg});
  // rmr->value() is 1493.2 kcal/d
  //! [example]
  return differs(rmr->value(), 1493.2);
}
