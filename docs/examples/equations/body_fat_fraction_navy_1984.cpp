// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_fraction/navy_1984.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

int main() {
  //! [example]
  using namespace tonus::literals;
  const tonus::body::fat_fraction::navy_1984::input woman{
      .waist = 70_cm, .neck = 32_cm, .hip = 96_cm, .height = 168_cm, .sex = tonus::sex_t::female};
  const auto fat = tonus::estimate_of<tonus::body::fat_fraction::navy_1984>(woman);
  // fat->value is 24.59 %, fat->standard_error 3.72: between 17.3 and 31.9 % for 95 of 100
  //! [example]
  return differs(fat->value.value(), 24.587248948185127) + differs(fat->standard_error, 3.72);
}
