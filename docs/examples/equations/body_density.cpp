// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/density/navy_1984.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int density_navy_1984() {
  //! [density_navy_1984]
  const auto found = tonus::evaluate<tonus::body::density::navy_1984>(
      {.waist = 90_cm, .neck = 40_cm, .hip = {}, .height = 180_cm, .sex = tonus::sex_t::male});
  // found->value() is 1.057 g/cm3
  //! [density_navy_1984]
  return differs(found->value(), 1.0568624106615847);
}

}  // namespace

int main() { return density_navy_1984(); }
