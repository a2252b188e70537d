// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/appendicular_muscle/wen_2011.hpp>
#include <tonus/body/girth_corrected/lee_2000.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_girth.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_simple.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int appendicular_muscle_wen_2011() {
  //! [appendicular_muscle_wen_2011]
  const auto found = tonus::evaluate<tonus::body::appendicular_muscle::wen_2011>(
      {.weight = 60_kg, .height = 165_cm, .age = 25_y, .sex = tonus::sex_t::female});
  // found->value() is 17.36 kg
  //! [appendicular_muscle_wen_2011]
  return differs(found->value(), 17.365);
}

int girth_corrected_lee_2000() {
  //! [girth_corrected_lee_2000]
  const auto found =
      tonus::evaluate<tonus::body::girth_corrected::lee_2000>({.girth = 32_cm, .skinfold = 10_mm});
  // found->value() is 28.86 cm
  //! [girth_corrected_lee_2000]
  return differs(found->value(), 28.858407346410207);
}

int skeletal_muscle_lee_2000_girth() {
  //! [skeletal_muscle_lee_2000_girth]
  const auto found = tonus::evaluate<tonus::body::skeletal_muscle::lee_2000_girth>(
      {.height = 180_cm,
       .age = 30_y,
       .sex = tonus::sex_t::male,
       .ethnicity = tonus::body::lee_ethnicity_t::white,
       .arm_corrected = 30_cm,
       .thigh_corrected = 50_cm,
       .calf_corrected = 35_cm});
  // found->value() is 34.5 kg
  //! [skeletal_muscle_lee_2000_girth]
  return differs(found->value(), 34.496850);
}

int skeletal_muscle_lee_2000_simple() {
  //! [skeletal_muscle_lee_2000_simple]
  const auto found = tonus::evaluate<tonus::body::skeletal_muscle::lee_2000_simple>(
      {.weight = 80_kg,
       .height = 180_cm,
       .age = 30_y,
       .sex = tonus::sex_t::male,
       .ethnicity = tonus::body::lee_ethnicity_t::white});
  // found->value() is 33.92 kg
  //! [skeletal_muscle_lee_2000_simple]
  return differs(found->value(), 33.920);
}

}  // namespace

int main() {
  return appendicular_muscle_wen_2011() + girth_corrected_lee_2000() +
         skeletal_muscle_lee_2000_girth() + skeletal_muscle_lee_2000_simple();
}
