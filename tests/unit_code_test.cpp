// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <tonus/unit_code.hpp>
#include <tonus/vocabulary.hpp>

namespace {

double converted(double value, std::string_view from, std::string_view to) {
  const auto result = tonus::convert(value, from, to);
  CHECK_MESSAGE(result.has_value(), std::string(from), " to ", std::string(to));
  return result.has_value() ? *result : std::numeric_limits<double>::quiet_NaN();
}

bool refused(std::string_view from, std::string_view to) {
  return tonus::convert(1.0, from, to).status() == tonus::status::wrong_unit;
}

}  // namespace

TEST_CASE("unit_code: definitions of the units") {
  // Exact by definition: international pound and yard 1959, thermochemical calorie, Julian year.
  CHECK(converted(1, "[lb_av]", "kg") == 0.45359237);
  CHECK(converted(176, "lb", "kg") == doctest::Approx(79.83225712).epsilon(1e-15));
  CHECK(converted(16, "oz", "lbs") == 1.0);
  CHECK(converted(1, "[stone_av]", "lb") == 14.0);
  CHECK(converted(1, "[in_i]", "cm") == 2.54);
  CHECK(converted(1, "ft", "in") == 12.0);
  CHECK(converted(1, "mi", "ft") == 5280.0);
  CHECK(converted(1, "kcal", "J") == 4184.0);
  CHECK(converted(1, "MJ/d", "kcal/d") == doctest::Approx(239.00573613766729).epsilon(1e-15));
  CHECK(converted(1, "a", "d") == 365.25);
  CHECK(converted(12, "month", "y") == 1.0);
  CHECK(converted(1, "m", "cm") == 100.0);
  CHECK(converted(1, "L", "mL") == 1000.0);
  CHECK(converted(1, "[cup_us]", "mL") == doctest::Approx(236.5882365).epsilon(1e-15));
  CHECK(converted(1, "[foz_us]", "mL") == doctest::Approx(29.5735295625).epsilon(1e-15));
}

TEST_CASE("unit_code: rates, shares and powers") {
  CHECK(converted(70, "min/wk", "min/d") == 10.0);
  CHECK(converted(7, "h/wk", "min/d") == 60.0);
  CHECK(converted(7000, "kcal/wk", "kcal/d") == 1000.0);
  CHECK(converted(1, "/d", "1/wk") == 7.0);
  CHECK(converted(60, "bpm", "/h") == 3600.0);
  CHECK(converted(50, "%", "1") == 0.5);
  CHECK(converted(1, "g/kg", "%") == 0.1);
  CHECK(converted(10, "g/kg/d", "%/d") == 1.0);
  CHECK(converted(1, "kg/m2", "g/cm2") == 0.1);
  CHECK(converted(1, "kg.m-2", "kg/m2") == 1.0);
  CHECK(converted(1, "kcal.d-1", "kcal/d") == 1.0);
  CHECK(converted(2, "cup/1000 kcal", "[cup_us]/Mcal") == 2.0);
  CHECK(converted(2, "oz/1000 kcal", "[oz_av]/Mcal") == 2.0);
  CHECK(converted(1, "mL/kg/min", "L/kg/h") == 0.06);
  CHECK(converted(1, "mIU/L", "uU/mL") == 1.0);
  CHECK(converted(12, "sets/wk", "/wk") == 12.0);
}

TEST_CASE("unit_code: dimensions do not mix") {
  CHECK(refused("cm", "kg"));
  CHECK(refused("min/wk", "1"));  // a time per period is not a plain number
  CHECK(refused("min/wk", "%"));
  CHECK(refused("kcal/d", "kcal"));
  CHECK(refused("d", "/d"));
  CHECK(refused("kg", "L"));
  CHECK(refused("u[iU]/mL", "mmol/L"));
  CHECK(refused("mg/dL", "mmol/L"));  // needs a molar mass, which a unit does not know
  CHECK(refused("mmHg", "deg"));
  CHECK(refused("ln ms", "ms"));
  CHECK(refused("ln ms", "1"));
}

TEST_CASE("unit_code: texts that are no unit") {
  for (const char* text : {"",
                           "furlong",
                           "KG",
                           "kg/",
                           "/",
                           "kg//d",
                           "kg m",
                           " kg",
                           "kg ",
                           "kg..m",
                           "m0",
                           "m10",
                           "s10",
                           "m-",
                           "0",
                           "0 kg",
                           "1000",
                           "12345678901 kg",
                           "kg/d/",
                           "10 ",
                           "%%",
                           "lb\xC2\xA0",
                           "kcal*d",
                           "1e3 g",
                           "km9.km9.km9.km9.km9"}) {
    const bool count = std::string_view(text) == "1000";  // a plain number is a unit of UCUM
    CHECK_MESSAGE(tonus::parse_unit(text).has_value() == count, text);
  }
  CHECK(tonus::parse_unit("s9").has_value());
  CHECK_FALSE(tonus::parse_unit(std::string(65, '1')).has_value());
  CHECK_FALSE(tonus::parse_unit(std::string(100000, '/')).has_value());
  CHECK_FALSE(tonus::parse_unit(std::string_view("kg\0", 3)).has_value());
}

TEST_CASE("unit_code: refusals name the units") {
  const auto other = tonus::convert(178, "cm", "kg");
  CHECK(other.error().given == "cm");
  CHECK(other.error().why == "kg");
  CHECK(other.error().value == 178);
  const auto unknown = tonus::convert(178, "cms", "kg");
  CHECK(unknown.error().code == tonus::status::wrong_unit);
  CHECK(unknown.error().given == "cms");
  char text[tonus::message_capacity];
  tonus::write_message(other.error(), text);
  CHECK(std::string(text) == "178 cm: wrong unit; asked for: kg");
}

TEST_CASE("unit_code: canonical to canonical changes no bit") {
  for (std::size_t index = 0; index < tonus::fact_count; ++index) {
    const tonus::fact& one = tonus::fact_at(index);
    if (one.is_choice()) continue;
    for (const double value : {0.1, 1.0 / 3.0, -70.3, 1e300, 5e-324}) {
      CHECK_MESSAGE(converted(value, one.unit, one.unit) == value, std::string(one.unit));
    }
  }
}

TEST_CASE("unit_code: every plain spelling of the vector files is read") {
  for (const char* text :
       {"y",       "d",       "wk",         "h",      "min",    "s",      "kg",        "g",
        "mg",      "m",       "cm",         "mm",     "L",      "mL",     "kcal/d",    "kcal/wk",
        "g/d",     "mg/d",    "L/d",        "L/h",    "g/kg/d", "g/kg",   "kcal/kg/d", "%",
        "%/wk",    "kg/wk",   "kg/month",   "/d",     "/wk",    "min/d",  "min/wk",    "h/d",
        "kg/m2",   "deg",     "bpm",        "mmHg",   "mmol/L", "uU/mL",  "lb",        "lbs",
        "in",      "ft",      "st",         "oz",     "mi",     "km",     "yr",        "years",
        "[lb_av]", "[oz_av]", "[stone_av]", "[in_i]", "[ft_i]", "[mi_i]", "kJ",        "kJ/d",
        "MJ/d",    "a",       "u[iU]/mL",   "mm[Hg]", "/min",   "Ohm"}) {
    CHECK_MESSAGE(tonus::parse_unit(text).has_value(), text);
  }
}
