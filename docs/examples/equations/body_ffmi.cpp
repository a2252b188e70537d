// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/ffmi.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto index =
      tonus::evaluate<tonus::body::ffmi>({.weight = 80_kg, .height = 180_cm, .body_fat = 18_pct});
  // index->value() is 20.246914 kg/m2
  //! [example]
  return differs(index->value(), 20.246913580246914);
}
