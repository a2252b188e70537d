// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/findrisc/lindstrom_2003.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int findrisc_lindstrom_2003() {
  //! [findrisc_lindstrom_2003]
  const auto found = tonus::evaluate<tonus::body::findrisc::lindstrom_2003>(
      {.age = 30_y,
       .bmi = 22_kg_per_m2,
       .waist = 85_cm,
       .sex = tonus::sex_t::male,
       .active_30min_daily = tonus::answer_t::yes,
       .vegetables_daily = tonus::answer_t::yes,
       .bp_medication = tonus::answer_t::no,
       .high_glucose_history = tonus::answer_t::no,
       .family_diabetes = tonus::body::family_diabetes_t::none});
  // found->value() is 0
  //! [findrisc_lindstrom_2003]
  return differs(found->value(), 0);
}

}  // namespace

int main() { return findrisc_lindstrom_2003(); }
