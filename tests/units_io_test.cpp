// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <sstream>
#include <tonus/literals.hpp>
#include <tonus/units_io.hpp>

using namespace tonus;
using namespace tonus::literals;

TEST_CASE("a quantity is written with its unit") {
  CHECK(to_text(80_kg) == "80 kg");
  CHECK(to_text(1780.5_kcal_per_day) == "1780.5 kcal/d");
  CHECK(to_text(quantity<unit::year>(30_y)) == "30 a");
}

TEST_CASE("a plain number is written without a unit") { CHECK(to_text(fraction(0.25)) == "0.25"); }

TEST_CASE("a stream takes a quantity") {
  std::ostringstream stream;
  stream << 12_mm << "; " << 25_pct;
  CHECK(stream.str() == "12 mm; 25 %");
}

TEST_CASE("exact conversions of literals") {
  CHECK((1_lb).value() == 0.45359237);
  CHECK((1_st).value() == 0.45359237 * 14);
  CHECK((1_in).value() == 2.54);
  CHECK((1_ft).value() == 12 * 2.54);
  CHECK((1_mi).value() == 1.609344);
  CHECK((4184_kJ).value() == doctest::Approx(1000).epsilon(1e-15));
}

TEST_CASE("exact conversions of unit types") {
  CHECK(mass(1.0 * pound).value() == 0.45359237);
  CHECK(quantity<unit::metre>(1.0 * quantity<unit::mile>::from_value(1)).value() ==
        doctest::Approx(1609.344).epsilon(1e-15));
  CHECK(quantity<unit::day>(1.0 * week).value() == 7);
  CHECK(quantity<unit::day>(1.0 * year).value() == 365.25);
  CHECK(quantity<unit::kilojoule>(1.0 * kilocalorie).value() ==
        doctest::Approx(4.184).epsilon(1e-15));
}
