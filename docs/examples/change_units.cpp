// SPDX-License-Identifier: BSL-1.0
// Converting between units: in the type system and as text.
#include <cmath>
#include <tonus/literals.hpp>
#include <tonus/unit_code.hpp>

namespace {

bool near(double a, double b) { return std::fabs(a - b) <= 1e-12 * std::fabs(b); }

// 176 lb are 176 * 0.45359237 = 79.83225712 kg by definition of the pound.
bool typed() {
  //! [change]
  using namespace tonus::literals;
  const double read_from_a_form = 176;
  const tonus::quantity<tonus::unit::pound> pounds = read_from_a_form * tonus::pound;
  const tonus::mass weight(pounds);                   // explicit: 79.83225712 kg
  const double kilograms = weight / tonus::kilogram;  // the plain number in a unit
  const tonus::energy_rate burnt = 500_kcal / (1.0 * tonus::day);
  //! [change]
  return near(kilograms, 79.83225712) && near(burnt / tonus::kilocalorie_per_day, 500);
}

// 250 kcal are 250 * 4.184 = 1046 kJ by definition of the kilocalorie.
bool as_text() {
  //! [text]
  const auto kilojoules = tonus::convert(250, "kcal", "kJ");
  if (!kilojoules) return false;  // an unknown unit, or one of another dimension
  //! [text]
  return near(*kilojoules, 1046) &&
         tonus::convert(178, "cm", "kg").status() == tonus::status::wrong_unit;
}

}  // namespace

int main() { return typed() && as_text() ? 0 : 1; }
