// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "text/number.hpp"
#include "text/utf8.hpp"

using namespace tonus::text;

TEST_CASE("utf8: well-formed and ill-formed sequences of Unicode table 3-7") {
  constexpr auto good = std::string_view::npos;
  CHECK(invalid_utf8("") == good);
  CHECK(invalid_utf8("Übung – 运动 \xF0\x9F\x92\xAA") == good);
  CHECK(invalid_utf8("ab\xFF") == 2);
  CHECK(invalid_utf8("\xC0\xAF") == 0);          // overlong slash
  CHECK(invalid_utf8("\xE0\x80\xAF") == 0);      // overlong slash in three bytes
  CHECK(invalid_utf8("\xF0\x80\x80\xAF") == 0);  // and in four
  CHECK(invalid_utf8("\xED\xA0\x80") == 0);      // surrogate
  CHECK(invalid_utf8("\xF4\x90\x80\x80") == 0);  // beyond U+10FFFF
  CHECK(invalid_utf8("\xE2\x80") == 0);          // cut short
  CHECK(invalid_utf8(std::string_view("a\0b", 3)) == 1);
}

TEST_CASE("utf8: trimming and the normal form know no-break blanks and capitals of Latin-1") {
  CHECK(trim("\xC2\xA0 a b\t\xE2\x80\xAF") == "a b");
  CHECK(trim(" \t ") == "");
  CHECK(normal_form("  Bench\xE2\x80\xAF Press\t(Barbell) ") == "bench press (barbell)");
  CHECK(normal_form("NOM DE L’ENTRAÎNEMENT") == "nom de l'entraînement");
  CHECK(lower("ÀÉÎÖÜ×ß") == "àéîöü×ß");
  CHECK(lower("Жим") == "Жим");
}

TEST_CASE("utf8: a prefix never cuts a character") {
  CHECK(prefix("märz", 2) == "m");
  CHECK(prefix("märz", 3) == "mä");
  CHECK(prefix("abc", 9) == "abc");
}

TEST_CASE("number: decimal text only") {
  const auto read = [](std::string_view text) { return read_number(text, decimal_comma::plain); };
  CHECK(read("75.0") == 75.0);
  CHECK(read(" 6.80388555 ") == 6.80388555);
  CHECK(read("-3") == -3.0);
  CHECK(read("1e3") == 1000.0);
  CHECK(read("8,5") == 8.5);
  for (const char* const bad : {"", " ", "nan", "inf", "-inf", "0x10", "1.2.3", "1.234,5", "1,2,3",
                                "5kg", "--5", "+5", "e5", "."}) {
    CAPTURE(bad);
    CHECK_FALSE(read(bad));
  }
  CHECK(std::isinf(*read("1e999")));
  CHECK(read("1e-999") == 0.0);
}

TEST_CASE("number: a comma that may part thousands is refused where commas are not decimal") {
  const auto read = [](std::string_view text) {
    return read_number(text, decimal_comma::doubtful);
  };
  CHECK_FALSE(read("1,500"));
  CHECK(read("100,5") == 100.5);
  CHECK(read("0,125") == 0.125);
  CHECK(read_number("6,804", decimal_comma::plain) == 6.804);
}
