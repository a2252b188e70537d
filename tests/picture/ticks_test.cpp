// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <tonus/civil_time.hpp>

#include "picture/markup.hpp"
#include "picture/ticks.hpp"

using namespace tonus::picture;

namespace {

std::string labels(const scale_plan& plan) {
  std::string all;
  for (const tick& one : plan.ticks) all += (all.empty() ? "" : " ") + one.label;
  return all;
}

double day(int year, unsigned month, unsigned date) {
  using namespace std::chrono;
  const sys_days at = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(date);
  return static_cast<double>(at.time_since_epoch().count());
}

}  // namespace

TEST_CASE("ticks: steps of 1, 2 or 5 that hold the data") {
  CHECK(labels(number_plan(0, 10, 5)) == "0 2 4 6 8 10");
  CHECK(labels(number_plan(3, 97, 5)) == "0 20 40 60 80 100");
  CHECK(labels(number_plan(0, 0.3, 3)) == "0.0 0.1 0.2 0.3");
  CHECK(labels(number_plan(-7, 4, 3)) == "-10 -5 0 5");
  CHECK(labels(number_plan(0, 15000, 3)) ==
        "0 5000 10\xE2\x80\xAF"
        "000 15\xE2\x80\xAF"
        "000");
  CHECK(labels(number_plan(81.2, 81.9, 4)) == "81.2 81.4 81.6 81.8 82.0");
  const scale_plan plan = number_plan(0, 0.3, 3);
  CHECK(plan.ticks[3].at == 0.3);
}

TEST_CASE("ticks: one value, tiny and huge ones") {
  for (const double value : {0.0, 82.5, -3.0, 1e-300, 1e300, 5e-324}) {
    CAPTURE(value);
    const scale_plan plan = number_plan(value, value, 4);
    CHECK(plan.low < plan.high);
    CHECK(plan.low <= value);
    CHECK(plan.high >= value);
    CHECK(plan.ticks.size() >= 2);
    CHECK(plan.ticks.size() <= 8);
  }
  CHECK(number_plan(-1e300, 1e300, 4).ticks.size() <= 8);
}

TEST_CASE("ticks: days, Mondays, months and years") {
  CHECK(labels(day_plan(day(2025, 9, 15), day(2025, 9, 17), 4)) ==
        "2025-09-15 2025-09-16 2025-09-17");
  // 2025-09-15 was a Monday.
  CHECK(labels(day_plan(day(2025, 9, 12), day(2025, 10, 1), 4)) ==
        "2025-09-15 2025-09-22 2025-09-29");
  CHECK(labels(day_plan(day(2025, 11, 3), day(2026, 2, 20), 4)) == "2025-12 2026-01 2026-02");
  CHECK(labels(day_plan(day(2025, 1, 20), day(2025, 12, 20), 4)) == "2025-04 2025-07 2025-10");
  CHECK(labels(day_plan(day(2019, 6, 1), day(2022, 6, 1), 3)) == "2020 2021 2022");
  CHECK(labels(day_plan(day(1, 1, 1), day(9999, 12, 31), 4)) == "5000");
  CHECK(labels(day_plan(day(1969, 12, 1), day(1969, 12, 20), 4)) ==
        "1969-12-01 1969-12-08 1969-12-15");
}

TEST_CASE("ticks: a day alone stands between its neighbours") {
  const scale_plan plan = day_plan(day(2025, 9, 15), day(2025, 9, 15), 4);
  CHECK(labels(plan) == "2025-09-14 2025-09-15 2025-09-16");
}

TEST_CASE("markup: numbers") {
  CHECK(coordinate(1.0 / 3.0) == "0.33");
  CHECK(coordinate(-0.001) == "0");
  CHECK(figure_text(12345.6) ==
        "12\xE2\x80\xAF"
        "346");
  CHECK(figure_text(12.3456) == "12.35");
  CHECK(figure_text(0) == "0");
  CHECK(fixed_text(-0.04, 1) == "0.0");
  CHECK(fixed_text(1234, 0) == "1234");
  CHECK(fixed_text(-1234567, 0) ==
        "-1\xE2\x80\xAF"
        "234\xE2\x80\xAF"
        "567");
}

TEST_CASE("markup: what XML cannot hold is replaced, never passed on") {
  CHECK(escaped("a\x01"
                "b\xFF"
                "c\xEF\xBF\xBF"
                "d\te") ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD"
        "c\xEF\xBF\xBD"
        "d e");
  CHECK(escaped("Übung <&>\"") == "Übung &lt;&amp;&gt;&quot;");
  CHECK(escaped(std::string_view("\0x", 2)) == "\xEF\xBF\xBDx");
}

TEST_CASE("markup: lines break between words, a long word stays whole") {
  CHECK(wrapped("aa bb cc", 4) == std::vector<std::string>{"aa bb", "cc"});
  CHECK(wrapped("extraordinarily long", 4) == std::vector<std::string>{"extraordinarily", "long"});
  CHECK(wrapped("", 4).empty());
}
