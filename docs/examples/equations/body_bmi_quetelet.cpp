// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/bmi/quetelet.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto bmi = tonus::evaluate<tonus::body::bmi::quetelet>({.weight = 80_kg, .height = 180_cm});
  // bmi->value() is 24.691358 kg/m2
  //! [example]
  return differs(bmi->value(), 24.691358024691358);
}
