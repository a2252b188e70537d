// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <tonus/training/log.hpp>

using namespace tonus::training;
namespace status = tonus::status;

namespace {

const std::string strong_header =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n";
const std::string hevy_header =
    "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\","
    "\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\","
    "\"duration_seconds\",\"rpe\"\n";

// One Strong row whose last fields are weight, repetitions, distance, seconds and RPE.
std::string strong_row(const std::string& order, const std::string& weight, const std::string& reps,
                       const std::string& rpe = "",
                       const std::string& date = "2025-09-15 07:48:00") {
  return date + ",Push,1h 2m,Bench Press (Barbell)," + order + ',' + weight + ',' + reps +
         ",0,0,,," + rpe + '\n';
}

struct read_log {
  tonus::training::log log;
  tonus::outcome<import_summary> outcome;

  explicit read_log(std::string_view text, const import_options& options = {})
      : outcome(log.import_text(text, options)) {}
};

// Why the only row of a Strong file is rejected.
std::string why_of(const std::string& row) {
  const std::string text = strong_header + row;
  const read_log read(text);
  REQUIRE(read.outcome);
  const log_report report = read.log.report();
  REQUIRE(report.rejected.size() == 1);
  CHECK(report.rejected[0].line == 2);
  CHECK(report.rows == report.sets + report.other_rows + 1);
  CHECK(read.outcome.status() == status::some_rows_failed);
  return report.rejected[0].why;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("import: set orders of Strong") {
  const read_log read(strong_header + strong_row("W", "40", "10") + strong_row("1", "60.5", "8.0") +
                      strong_row("Rest Timer", "0", "0") + strong_row("D", "50", "6") +
                      strong_row("F", "60", "5", "9.5") + strong_row("Note", "", ""));
  REQUIRE(read.outcome);
  CHECK(read.outcome.status() == status::ok);
  CHECK(read.outcome->app == log_app::strong);
  CHECK(read.outcome->rows == 6);
  CHECK(read.outcome->sets == 4);
  CHECK(read.outcome->other_rows == 2);
  CHECK(read.outcome->weight_unit_assumed);
  const auto sets = read.log.sets();
  CHECK(sets[0].type == set_type::warmup);
  CHECK(sets[1].type == set_type::working);
  CHECK(*sets[1].load_kg == 60.5);
  CHECK(*sets[1].reps == 8);
  CHECK(sets[2].type == set_type::drop);
  CHECK(sets[3].type == set_type::failure);
  CHECK(*sets[3].rpe == 9.5);
  CHECK_FALSE(sets[0].rpe);
  CHECK(sets[3].line == 6);
  CHECK(read.log.workouts()[0] == "Push");
}

TEST_CASE("import: pounds by option, by heading and by column, and never twice") {
  const std::string plain = strong_header + strong_row("1", "220", "1");
  const read_log by_option(plain, {.weight = weight_unit::pound});
  // 220 lb of 0.45359237 kg
  CHECK(*by_option.log.sets()[0].load_kg == doctest::Approx(99.7903214).epsilon(1e-12));
  CHECK_FALSE(by_option.outcome->weight_unit_assumed);
  const std::string named =
      "Date,Exercise Name,Set Order,Weight (lbs),Reps\n2025-09-15,Squat,1,220,1\n";
  const read_log by_heading(named, {.weight = weight_unit::kilogram});
  CHECK(*by_heading.log.sets()[0].load_kg == *by_option.log.sets()[0].load_kg);
  const std::string column =
      "Date;Exercise Name;Set Order;Weight;Weight Unit;Reps\n2025-09-15;Squat;1;220;lbs;1\n"
      "2025-09-15;Squat;1;100;kg;1\n2025-09-15;Squat;1;100;;1\n2025-09-15;Squat;1;0;;9\n"
      "2025-09-15;Squat;1;100;stone;1\n";
  const read_log by_column(column);
  REQUIRE(by_column.log.sets().size() == 3);
  CHECK(*by_column.log.sets()[0].load_kg == *by_option.log.sets()[0].load_kg);
  CHECK(*by_column.log.sets()[1].load_kg == 100);
  const log_report report = by_column.log.report();
  REQUIRE(report.rejected.size() == 2);
  CHECK(report.rejected[0].line == 4);
  CHECK(contains(report.rejected[0].why, "without its unit"));
  CHECK(contains(report.rejected[1].why, "stone"));
}

TEST_CASE("import: Hevy's set types, empty cells, distances") {
  const std::string text =
      hevy_header +
      "\"Pull\",\"15 Sep 2025, 07:48\",\"15 Sep 2025, 09:13\",\"\",\"Pull Up\",,\"a\\nb\",0,"
      "\"normal\",,8,,,\n"
      "\"Pull\",\"15 Sep 2025, 07:48\",\"15 Sep 2025, 09:13\",\"\",\"Running\",,\"\",0,\"normal\",,"
      ",2.5,900,\n"
      "\"Pull\",\"15 Sep 2025, 07:48\",\"15 Sep 2025, 09:13\",\"\",\"Pull "
      "Up\",0,\"\",1,\"superset\","
      ",8,,,\n";
  const read_log read(text);
  REQUIRE(read.outcome);
  CHECK(read.outcome->app == log_app::hevy);
  CHECK_FALSE(read.outcome->weight_unit_assumed);
  REQUIRE(read.log.sets().size() == 2);
  CHECK_FALSE(read.log.sets()[0].load_kg);
  CHECK(read.log.sets()[1].type == set_type::timed);
  CHECK(*read.log.sets()[1].distance_m == 2500);
  CHECK_FALSE(read.log.sets()[1].reps);
  REQUIRE(read.log.report().rejected.size() == 1);
  CHECK(contains(read.log.report().rejected[0].why, "set_type \"superset\": allowed: normal"));
}

TEST_CASE("import: miles in Hevy") {
  const std::string text =
      "title,start_time,exercise_title,set_type,weight_lbs,reps,distance_miles\n"
      "Run,\"Jul 28, 2026, 6:49 PM\",Running,normal,,,3\n";
  const read_log read(text);
  REQUIRE(read.log.sets().size() == 1);
  CHECK(*read.log.sets()[0].distance_m == doctest::Approx(4828.032).epsilon(1e-12));
}

TEST_CASE("import: Strong without a header, a decimal comma") {
  const std::string text =
      "2017-03-01 18:00:00;Push;Bench Press (Barbell);1;100,5;kg;8;;;;0;;\n"
      "2017-03-01 18:00:00;Push;Bench Press (Barbell);2;225;lbs;5;9;;;0;;\n";
  const read_log read(text);
  REQUIRE(read.outcome);
  CHECK_FALSE(read.outcome->has_header);
  CHECK(read.outcome->separator == ';');
  REQUIRE(read.log.sets().size() == 2);
  CHECK(*read.log.sets()[0].load_kg == 100.5);
  CHECK(*read.log.sets()[1].load_kg == doctest::Approx(102.05828325).epsilon(1e-12));
  CHECK(read.log.sets()[0].line == 1);
}

TEST_CASE("import: a broken row is rejected with field, text and what is allowed") {
  CHECK(contains(why_of(strong_row("1", "abc", "8")), "Weight \"abc\": not a decimal number"));
  CHECK(contains(why_of(strong_row("1", "nan", "8")), "Weight \"nan\""));
  CHECK(contains(why_of(strong_row("1", "1e308", "8")), "load_kg = 1e+308"));
  CHECK(contains(why_of(strong_row("1", "60", "-3")), "reps = -3"));
  CHECK(contains(why_of(strong_row("1", "60", "1000000")), "0 to 1000"));
  CHECK(contains(why_of(strong_row("1", "60", "8.5")), "whole numbers only"));
  CHECK(contains(why_of(strong_row("1", "60", "8", "11")), "rpe = 11"));
  CHECK(contains(why_of(strong_row("1", "60", "8", "", "15/09/2025")), "Date \"15/09/2025\""));
  CHECK(contains(why_of(strong_row("1", "60", "8", "", "2025-02-30 07:00:00")), "2025-02-30"));
  CHECK(contains(why_of(strong_row("X", "60", "8")), "Set Order \"X\""));
  CHECK(contains(why_of(strong_row("", "60", "8")), "Set Order \"\""));
  CHECK(contains(why_of("2025-09-15 07:48:00,Push,1h,,1,60,8,0,0,,,\n"), "exercise"));
  CHECK(contains(why_of("2025-09-15 07:48:00,Push\n"), "2 fields where the header has 12"));
  CHECK(contains(why_of("2025-09-15 07:48:00,\"Push\n"), "not closed"));
}

TEST_CASE("import: the rows around a broken one are used") {
  const std::string good = strong_row("1", "60", "8");
  const read_log read(strong_header + good + "2025-09-15,\"cut off,1h\n" + good + "x,y\n" + good);
  REQUIRE(read.outcome);
  CHECK(read.outcome->rows == 5);
  CHECK(read.outcome->sets == 3);
  CHECK(read.outcome->rejected == 2);
  const log_report report = read.log.report();
  CHECK(report.rejected[0].line == 3);
  CHECK(report.rejected[1].line == 5);
}

TEST_CASE("import: a file that is no log is refused and the log stays as it was") {
  const auto refused = [](std::string_view text) {
    tonus::training::log log;
    const auto outcome = log.import_text(text);
    CHECK(outcome.status() == status::bad_text);
    CHECK(log.report().rows == 0);
    return std::string(outcome.error().name) + ": " + std::string(outcome.error().why);
  };
  CHECK(contains(refused(""), "empty"));
  CHECK(contains(refused("\xEF\xBB\xBF\n  \n"), "empty"));
  CHECK(contains(refused("\xFF\xFE"
                         "D"),
                 "UTF-16"));
  CHECK(contains(refused(std::string_view("D\0a\0", 4)), "not valid UTF-8"));
  CHECK(contains(refused("Date,Weight\xE9\n"), "not valid UTF-8"));
  CHECK(contains(refused("Date,Exercise,Sets,Reps,Weight,Note\n"), "Date,Exercise,Sets"));
  CHECK(contains(refused("Date;Exercise Name;Set Order;Weight\n1;2;3;4\n"), "no reps column"));
  CHECK(contains(refused("Date,Date,Exercise Name,Set Order,Weight,Reps\n"), "two columns"));
  CHECK(contains(refused("\"Date,Exercise Name\n"), "not closed"));
}

TEST_CASE("import: a header alone is an empty log, unknown columns are named") {
  const read_log read("Date,Exercise Name,Set Order,Weight,Reps,Mood\n");
  REQUIRE(read.outcome);
  CHECK(read.outcome->rows == 0);
  REQUIRE(read.outcome->unknown_columns.size() == 1);
  CHECK(read.outcome->unknown_columns[0] == "Mood");
}

TEST_CASE("import: a second file adds to the first") {
  tonus::training::log log;
  const std::string first = strong_header + strong_row("1", "60", "8") + "bad\n";
  const std::string second =
      hevy_header + "Pull,\"14 Sep 2025, 07:48\",,,Pull Up,,,0,normal,,8,,,\n";
  CHECK(log.import_text(first));
  CHECK(log.import_text(second));
  const log_report report = log.report();
  CHECK(report.rows == 3);
  CHECK(report.sets == 2);
  CHECK(report.rejected.size() == 1);
  CHECK(tonus::day_text(*report.first_day) == "2025-09-14");
  CHECK(report.weight_unit_assumed);
}
