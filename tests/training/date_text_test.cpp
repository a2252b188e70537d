// SPDX-License-Identifier: BSL-1.0
#include "training/date_text.hpp"

#include <doctest/doctest.h>

#include <string>

using tonus::training::read_date;

namespace {

// 2025-09-15 00:00 is day 20,346 after 1970-01-01 (GNU date -u -d 2025-09-15 +%s / 86400).
constexpr tonus::wall_seconds mid_september = 20'346LL * 86'400;
constexpr tonus::wall_seconds morning = mid_september + 7 * 3600 + 48 * 60;

}  // namespace

TEST_CASE("dates: numeric") {
  CHECK(read_date("2025-09-15 07:48:00") == morning);
  CHECK(read_date("2025-09-15 07:48:09") == morning + 9);
  CHECK(read_date("2025-09-15T07:48") == morning);
  CHECK(read_date("2025-09-15") == mid_september);
  CHECK(read_date(" 2025-9-15 7:48 ") == morning);
}

TEST_CASE("dates: twelve-hour clocks, with any blank") {
  CHECK(read_date("2025-09-15 7:48:00\xE2\x80\xAF"
                  "AM") == morning);
  CHECK(read_date("2025-09-15 7:48:00 pm") == morning + 12 * 3600);
  CHECK(read_date("Sep 15, 2025, 7:48\xC2\xA0p.m.") == morning + 12 * 3600);
  CHECK(read_date("Sep 15, 2025, 12:00 AM") == mid_september);
  CHECK(read_date("Sep 15, 2025, 12:00 PM") == mid_september + 12 * 3600);
}

TEST_CASE("dates: month names in three languages") {
  for (const char* const text :
       {"15 Sep 2025, 07:48", "15 September 2025, 07:48", "15. Sept. 2025, 07:48",
        "15 sept. 2025, 07:48", "15 septembre 2025 à 07:48", "15. September 2025 um 07:48",
        "September 15, 2025 at 7:48 AM"}) {
    CAPTURE(text);
    CHECK(read_date(text) == morning);
  }
  CHECK(read_date("1 MÄRZ 2025") == read_date("2025-03-01"));
  CHECK(read_date("1 févr. 2025") == read_date("2025-02-01"));
  CHECK(read_date("1 août 2025") == read_date("2025-08-01"));
  CHECK(read_date("1. Dez. 2025") == read_date("2025-12-01"));
  CHECK(read_date("1 déc. 2025") == read_date("2025-12-01"));
  CHECK(read_date("1 juin 2025") == read_date("2025-06-01"));
  CHECK(read_date("1 juil. 2025") == read_date("2025-07-01"));
}

TEST_CASE("dates: leap days") {
  CHECK(read_date("2024-02-29") == 19'782LL * 86'400);
  CHECK_FALSE(read_date("2025-02-29"));
  CHECK_FALSE(read_date("2100-02-29"));
}

TEST_CASE("dates: what is none is refused") {
  for (const char* const text : {"",
                                 "today",
                                 "15/09/2025",
                                 "09/15/2025 07:48",
                                 "2025-13-01",
                                 "2025-00-10",
                                 "2025-09-31",
                                 "2025-09-15 24:00",
                                 "2025-09-15 07:60",
                                 "2025-09-15 7:48:61",
                                 "2025-09-15 13:00 PM",
                                 "2025-09-15 0:10 AM",
                                 "2025-09-15 07:48:00 +0200",
                                 "2025-09-15 07:48:00Z",
                                 "20250915",
                                 "1969-12-31",
                                 "2101-01-01",
                                 "15 Foo 2025, 07:48",
                                 "15 Sep 25",
                                 "15 Sep 2025,",
                                 "2025-09-15 "
                                 "07",
                                 "-2025-09-15",
                                 "99999999999999999999-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(read_date(text));
  }
}
