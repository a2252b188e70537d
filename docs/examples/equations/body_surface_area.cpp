// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/surface_area/du_bois_1916.hpp>
#include <tonus/body/surface_area/haycock_1978.hpp>
#include <tonus/body/surface_area/mosteller_1987.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int surface_area_du_bois_1916() {
  //! [surface_area_du_bois_1916]
  const auto found =
      tonus::evaluate<tonus::body::surface_area::du_bois_1916>({.weight = 50_kg, .height = 150_cm});
  // found->value() is 1.433 m2
  //! [surface_area_du_bois_1916]
  return differs(found->value(), 1.4325003551708728);
}

int surface_area_haycock_1978() {
  //! [surface_area_haycock_1978]
  const auto found =
      tonus::evaluate<tonus::body::surface_area::haycock_1978>({.weight = 50_kg, .height = 150_cm});
  // found->value() is 1.45 m2
  //! [surface_area_haycock_1978]
  return differs(found->value(), 1.4497360520218282);
}

int surface_area_mosteller_1987() {
  //! [surface_area_mosteller_1987]
  const auto found = tonus::evaluate<tonus::body::surface_area::mosteller_1987>(
      {.weight = 50_kg, .height = 150_cm});
  // found->value() is 1.443 m2
  //! [surface_area_mosteller_1987]
  return differs(found->value(), 1.4433756729740644);
}

}  // namespace

int main() {
  return surface_area_du_bois_1916() + surface_area_haycock_1978() + surface_area_mosteller_1987();
}
