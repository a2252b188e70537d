// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/bmi_class/who_adult.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::body::bmi_class::who_adult>({.bmi = 30_kg_per_m2});
  const bool obese =
      *found == tonus::body::bmi_class_t::obese_1;  // the limit is in the class above
  //! [example]
  return obese ? 0 : 1;
}
