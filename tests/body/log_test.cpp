// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <tonus/body/log.hpp>

#include "refusal.hpp"

using namespace tonus::body;
using namespace std::chrono;
namespace status = tonus::status;

namespace {

constexpr tonus::civil_day monday = 2025y / September / 1;

struct read_log {
  tonus::body::log log;
  tonus::outcome<log_summary> outcome;

  explicit read_log(std::string_view text, const log_options& options = {})
      : outcome(log.import_text(text, options)) {}
};

// Why the only row of a file is rejected.
std::string why_of(const std::string& text, const log_options& options = {}) {
  const read_log read(text, options);
  REQUIRE(read.outcome);
  REQUIRE(read.log.rejected().size() == 1);
  CHECK(read.log.rejected()[0].line == 2);
  CHECK(read.log.entries().empty());
  CHECK(read.outcome.status() == status::some_rows_failed);
  return read.log.rejected()[0].why;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

tonus::wall_seconds at(tonus::civil_day day, int hour) {
  return tonus::start_of(day) + hour * 3600;
}

}  // namespace

TEST_CASE("body log: a value is checked against its measure") {
  tonus::body::log log;
  CHECK(log.add({at(monday, 7), measure::weight, 80.5}));
  check_refused(log.add({0, measure::weight, 701}), status::impossible, "weight", 0.3, 700);
  check_refused(log.add({0, measure::weight, 0}), status::impossible, "weight", 0.3, 700);
  check_refused(log.add({0, measure::weight, not_a_number}), status::not_finite, "weight", 0.3,
                700);
  check_refused(log.add({0, measure::body_fat, -1}), status::impossible, "body_fat", 0, 100);
  check_refused(log.add({0, measure::subscapular, 251}), status::impossible, "subscapular", 0, 250);
  check_refused(log.add({0, measure{16}, 1}), status::unknown_name, "measure", 1, 15);
  check_refused(log.add({-1, measure::weight, 80}), status::impossible, "time", 0, 4133980799.0);
  CHECK(log.add({0, measure::intake, 0}));  // a day of fasting is a day of 0 kcal
  CHECK(log.entries().size() == 2);
}

TEST_CASE("body log: what stands for a day, whatever the order of adding") {
  const body_entry entries[] = {
      {at(monday, 20), measure::weight, 82.0}, {at(monday, 7), measure::weight, 80.0},
      {at(monday, 7), measure::weight, 80.4},  {at(monday, 8), measure::intake, 500},
      {at(monday, 8), measure::intake, 500},   {at(monday + days(3), 6), measure::weight, 79.0},
  };
  tonus::body::log forward, backward;
  for (std::size_t i = 0; i < 6; ++i) {
    REQUIRE(forward.add(entries[i]));
    REQUIRE(backward.add(entries[5 - i]));
  }
  for (const tonus::body::log* one : {&forward, &backward}) {
    const auto weights = one->days_of(measure::weight);
    REQUIRE(weights.size() == 2);
    CHECK(weights[0].day == monday);
    CHECK(weights[0].value == doctest::Approx(80.2).epsilon(1e-15));
    CHECK(weights[0].entries == 3);
    CHECK(weights[1].day == monday + days(3));
    CHECK(one->days_of(measure::intake)[0].value == 1000);
    CHECK(one->days_of(measure::waist).empty());
  }
}

TEST_CASE("body log: columns hold every day, missing ones as NaN") {
  tonus::body::log log;
  CHECK(columns_of(log).day.empty());
  REQUIRE(log.add({at(monday + days(2), 7), measure::weight, 80}));
  REQUIRE(log.add({at(monday, 0), measure::intake, 2000}));
  REQUIRE(log.add({at(monday, 0), measure::waist, 90}));
  const daily_columns columns = columns_of(log);
  CHECK(columns.first == monday);
  REQUIRE(columns.day.size() == 3);
  CHECK(columns.day[2] == 2);
  CHECK(std::isnan(columns.weight_kg[0]));
  CHECK(columns.weight_kg[2] == 80);
  CHECK(columns.intake_kcal[0] == 2000);
  CHECK(std::isnan(columns.intake_kcal[2]));
}

TEST_CASE("body log import: openScale writes 0 for what was not measured") {
  const read_log read(
      "\xEF\xBB\xBF\"biceps\",\"calories\",\"comment\",\"dateTime\",\"fat\",\"hip\",\"neck\","
      "\"waist\",\"water\",\"weight\"\r\n"
      "0.0,0.0,\"a, b\",2025-09-01 06:55,24.5,0.0,0.0,91.5,55.1,80.25\r\n"
      "0.0,2150.0,,2025-09-02 06:55,0.0,0.0,0.0,0.0,0.0,80.5\r\n");
  REQUIRE(read.outcome);
  CHECK(read.outcome.status() == status::ok);
  CHECK(read.outcome->rows == 2);
  CHECK(read.outcome->used == 2);
  CHECK(read.log.days_of(measure::weight)[0].value == 80.25);
  REQUIRE(read.log.days_of(measure::body_fat).size() == 1);
  CHECK(read.log.days_of(measure::body_fat)[0].value == 24.5);
  CHECK(read.log.days_of(measure::waist)[0].value == 91.5);
  CHECK(read.log.days_of(measure::hip).empty());
  CHECK(read.outcome->unknown_columns == std::vector<std::string>{"biceps", "comment", "water"});
}

TEST_CASE("body log import: Withings, pounds, stones and units behind numbers") {
  const read_log withings(
      "Date,\"Weight (lb)\",\"Fat mass (lb)\",\"Bone mass (lb)\",Comments\n"
      "\"2025-09-01 07:10:11\",176.4,40,7.1,\n\"2025-09-02 07:10:11\",,,,none\n");
  REQUIRE(withings.outcome);
  CHECK(withings.outcome->empty == 1);
  // 176.4 and 40 lb of 0.45359237 kg
  CHECK(withings.log.days_of(measure::weight)[0].value ==
        doctest::Approx(80.013694068).epsilon(1e-14));
  CHECK(withings.log.days_of(measure::fat_mass)[0].value ==
        doctest::Approx(18.1436948).epsilon(1e-14));
  const read_log stones("date;weight_st\n2025-09-01;12,5\n");
  CHECK(stones.log.entries()[0].value == doctest::Approx(79.37866475).epsilon(1e-14));
  const read_log behind("date,weight\n2025-09-01,80.5 kg\n2025-09-02,176.4lbs\n");
  CHECK(behind.log.entries()[0].value == 80.5);
  CHECK(behind.log.entries()[1].value == doctest::Approx(80.013694068).epsilon(1e-14));
  CHECK_FALSE(behind.outcome->weight_unit_assumed);
  const read_log column("date,weight,unit\n2025-09-01,176.4,lbs\n");
  CHECK(column.log.entries()[0].value == behind.log.entries()[1].value);
  const read_log option("date,weight\n2025-09-01,176.4\n", {.weight_unit = "lb"});
  CHECK(option.log.entries()[0].value == behind.log.entries()[1].value);
  const read_log assumed("date,weight\n2025-09-01,80.5\n");
  CHECK(assumed.outcome->weight_unit_assumed);
}

TEST_CASE("body log import: energy eaten, in kcal and kJ") {
  const read_log meals("Date,Kcal\n2025-09-01,700\n2025-09-01,1500\n2025-09-02,2100\n");
  CHECK(meals.log.days_of(measure::intake)[0].value == 2200);
  CHECK(meals.log.days_of(measure::intake)[0].entries == 2);
  const read_log joules("date,energy (kJ)\n2025-09-01,8368\n");
  REQUIRE(joules.outcome);
  CHECK(joules.log.entries()[0].value == doctest::Approx(2000).epsilon(1e-14));
  const read_log silent("date,energy\n2025-09-01,8368\n");
  CHECK(silent.outcome.status() == status::bad_text);
}

TEST_CASE("body log import: dates") {
  const read_log dotted("Datum;Uhrzeit;Gewicht\n1.9.2025;07:10;80,5\n2.9.2025;;80,25\n");
  REQUIRE(dotted.outcome);
  REQUIRE(dotted.log.entries().size() == 2);
  CHECK(dotted.log.entries()[0].time == at(monday, 7) + 600);
  CHECK(dotted.log.entries()[1].time == at(monday + days(1), 0));
  CHECK(dotted.log.entries()[1].value == 80.25);
  const std::string slashes = "date,weight\n01/09/2025,80\n";
  CHECK(contains(why_of(slashes), "with slashes"));
  CHECK(read_log(slashes, {.dates = date_order::day_first}).log.entries()[0].time == at(monday, 0));
  CHECK(read_log(slashes, {.dates = date_order::month_first}).log.entries()[0].time ==
        at(2025y / January / 9, 0));
  CHECK(read_log("date,weight\n2025/09/01 07:00,80\n").log.entries()[0].time == at(monday, 7));
  CHECK(contains(why_of("date,weight\n2025-02-30,80\n"), "2025-02-30"));
}

TEST_CASE("body log import: rows that cannot be used are listed, whole") {
  CHECK(contains(why_of("date,weight,waist\n2025-09-01,80,abc\n"), "waist \"abc\""));
  CHECK(contains(why_of("date,weight\n2025-09-01,8000\n"), "weight = 8000"));
  CHECK(contains(why_of("date,weight\n2025-09-01,-80\n"), "weight = -80"));
  CHECK(contains(why_of("date,weight\n2025-09-01,nan\n"), "not a decimal number"));
  CHECK(contains(why_of("date,weight\n2025-09-01,80 cm\n"), "wrong unit"));
  CHECK(contains(why_of("date,weight\n2025-09-01\n"), "1 fields where the header has 2"));
  CHECK(contains(why_of("date,weight,unit\n2025-09-01,80,cm\n"), "wrong unit"));
  const read_log broken("date,weight\n2025-09-01,\"80\n2025-09-02,81\n");
  CHECK(broken.outcome->rejected == 1);
  CHECK(broken.outcome->used == 1);
}

TEST_CASE("body log import: a file that is none leaves the log as it was") {
  tonus::body::log log;
  REQUIRE(log.add({0, measure::weight, 80}));
  for (const char* text :
       {"", "\xEF\xBB\xBF  \n", "\xFF\xFE", "weight\n80\n", "date,comment\n2025-09-01,x\n",
        "date,weight,weight_kg\n2025-09-01,80,80\n", "date,weight (cm)\n2025-09-01,80\n",
        "date,weight\n\xC3"}) {
    CAPTURE(std::string(text));
    const auto read = log.import_text(text);
    CHECK(read.status() == status::bad_text);
    CHECK(log.entries().size() == 1);
    CHECK(log.rejected().empty());
  }
  CHECK(log.import_text("date,weight\n", {.weight_unit = "cm"}).status() == status::wrong_unit);
}
