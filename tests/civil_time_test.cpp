// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <tonus/civil_time.hpp>

using namespace tonus;
using namespace std::chrono;

// ISO weeks around new year as printed in ISO 8601 examples and calendars.
static_assert(iso_week_of(2005y / January / 1) == iso_week{2004, 53});
static_assert(iso_week_of(2007y / January / 1) == iso_week{2007, 1});
static_assert(iso_week_of(2008y / December / 29) == iso_week{2009, 1});
static_assert(iso_week_of(2010y / January / 3) == iso_week{2009, 53});
static_assert(iso_week_of(2025y / September / 15) == iso_week{2025, 38});
static_assert(monday_of(2025y / September / 14) == civil_day(2025y / September / 8));
static_assert(monday_of(2025y / September / 8) == civil_day(2025y / September / 8));
static_assert(day_of(-1) == civil_day(1969y / December / 31));
static_assert(day_of(86'399) == civil_day(1970y / January / 1));
static_assert(start_of(1970y / January / 2) == 86'400);

TEST_CASE("civil time: texts") {
  CHECK(day_text(2025y / March / 4) == "2025-03-04");
  CHECK(week_text({2025, 7}) == "2025-W07");
  CHECK(week_text(iso_week_of(2026y / January / 1)) == "2026-W01");
}
