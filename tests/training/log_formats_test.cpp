// SPDX-License-Identifier: BSL-1.0
// FitNotes, Fitbod, files by a map of columns, and our own form.
#include <doctest/doctest.h>

#include <string>
#include <tonus/training/log.hpp>
#include <tonus/training/log_export.hpp>

using namespace tonus::training;
namespace status = tonus::status;

namespace {

struct read_log {
  tonus::training::log log;
  tonus::outcome<import_summary> outcome;

  explicit read_log(std::string_view text, const import_options& options = {})
      : outcome(log.import_text(text, options)) {}
};

const std::string fitnotes =
    "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment\n";
const std::string fitbod =
    "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,"
    "multiplier\n";

// Why the only row of a file is rejected.
std::string why_of(const std::string& text, const import_options& options = {}) {
  const read_log read(text, options);
  REQUIRE(read.outcome);
  REQUIRE(read.log.report().rejected.size() == 1);
  CHECK(read.log.report().rejected[0].line == 2);
  return read.log.report().rejected[0].why;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string refusal_of(const std::string& text, std::string_view columns) {
  import_options options;
  options.columns = columns;
  const read_log read(text, options);
  REQUIRE_FALSE(read.outcome);
  CHECK(read.outcome.status() == status::bad_text);
  CHECK(read.log.report().rows == 0);
  return std::string(read.outcome.error().name) + ": " + std::string(read.outcome.error().why);
}

}  // namespace

TEST_CASE("formats: FitNotes has days without a clock and times of three parts") {
  const read_log read(fitnotes + "2024-05-01,Barbell Row,Back,60,8,,,,\n" +
                      "2024-05-01,Plank,Abs,0,0,,,0:01:48,\"held, badly\"\n");
  REQUIRE(read.outcome);
  CHECK(read.outcome->app == log_app::fitnotes);
  REQUIRE(read.log.sets().size() == 2);
  CHECK(read.log.sets()[0].load_kg == 60);
  CHECK(read.log.sets()[0].time == read.log.sets()[1].time);
  CHECK(read.log.sets()[1].duration_s == 108);
  CHECK(read.log.sets()[1].type == set_type::timed);
  CHECK(has(why_of(fitnotes + "2024-05-01,Plank,Abs,0,0,,,0:61:00,\n"), "Time \"0:61:00\""));
  CHECK(has(why_of(fitnotes + "05/01/2024,Plank,Abs,0,0,,,,\n"), "Date \"05/01/2024\""));
  CHECK(has(why_of(fitnotes + "2024-05-01,Plank,Abs,0,0\n"), "5 fields where the header has 9"));
}

TEST_CASE("formats: Fitbod's rows of one day are one workout, its clock is as written") {
  const read_log read(fitbod + "2024-02-01 06:00:00 +0000,Deadlift,8,60,0,0,0,0,true,,1\n" +
                      "2024-02-01 06:09:00 +0000,Deadlift,5,140,0,0,0,0,false,,1\n" +
                      "2024-02-02 06:00:00 -0500,Deadlift,5,140,0,0,0,0,false,,1\n");
  REQUIRE(read.outcome);
  CHECK(read.outcome->app == log_app::fitbod);
  REQUIRE(read.log.sets().size() == 3);
  CHECK(read.log.sets()[0].type == set_type::warmup);
  CHECK(read.log.sets()[1].time == read.log.sets()[0].time);
  CHECK(read.log.sets()[2].time == read.log.sets()[0].time + 86'400);
  CHECK(has(why_of(fitbod + "2024-02-01 06:00:00 +0000,Deadlift,8,60,0,0,0,0,maybe,,1\n"),
            "isWarmup \"maybe\": allowed: true or false"));
  CHECK(has(why_of("Date,Exercise,Sets,Reps,Weight,isWarmup,Note\n"
                   "2019-02-01 06:00:00 +0000,Deadlift,3,8,60,false,\n"),
            "Sets \"3\": a row of several sets"));
}

TEST_CASE("formats: a map of columns") {
  const std::string text = "When;Lift;Lb;Wdh;Held;Side;RIR\n2024-02-01;Row;100,5;8;1:30;left;2\n";
  import_options options;
  options.columns = "start=when; exercise=Lift;load_lb=Lb;reps=Wdh;duration=Held;side=Side;rir=RIR";
  const read_log read(text, options);
  REQUIRE(read.outcome);
  CHECK(read.outcome->app == log_app::mapped);
  CHECK(read.outcome->unknown_columns.empty());
  const logged_set& set = read.log.sets()[0];
  CHECK(*set.load_kg == doctest::Approx(100.5 * 0.45359237).epsilon(1e-15));
  CHECK(set.duration_s == 90);
  CHECK(set.side == side::left);
  CHECK(set.rir == 2);
  CHECK_FALSE(read.outcome->weight_unit_assumed);
}

TEST_CASE("formats: a map of columns names what is wrong with it") {
  const std::string text = "When,Lift,Reps\n2024-02-01,Row,8\n";
  CHECK(has(refusal_of(text, "start=When;exercise=Lift;reps"), "reps: role=heading"));
  CHECK(has(refusal_of(text, "begin=When;exercise=Lift"), "begin: no such role"));
  CHECK(has(refusal_of(text, "start=Date;exercise=Lift"), "Date: no such heading"));
  CHECK(has(refusal_of(text, "start=When;reps=Reps"), "start and exercise are needed"));
  CHECK(has(refusal_of(text, "start=When;exercise=Lift"), "one of reps, duration and distance"));
  CHECK(has(refusal_of(text, "start=When;start=Lift;reps=Reps"), "two columns mean the same"));
}

TEST_CASE("formats: lone quotes are told with their line and column") {
  CHECK(has(why_of(fitnotes + "2024-05-01,Row \"wide\",Back,60,8,,,,\n"),
            "column 16: a quote stands inside"));
  CHECK(has(why_of(fitnotes + "2024-05-01,\"Row\"s,Back,60,8,,,,\n"), "column 17: text follows"));
  CHECK(has(why_of(fitnotes + "2024-05-01,\"Row,Back,60,8,,,,\n"), "column 12: a quoted field"));
}

TEST_CASE("formats: every field of a set goes out and comes back") {
  tonus::training::log log;
  set_record set{.time = 1'700'000'000,
                 .exercise = "Row, \"wide\";\nslow",
                 .type = set_type::failure,
                 .reps = 8,
                 .load_kg = 0.1 + 0.2,
                 .rpe = 8.5,
                 .rir = 1.5,
                 .distance_m = 1e-7,
                 .duration_s = 1.0 / 3,
                 .assistance_kg = 20,
                 .heart_rate_bpm = 120,
                 .tempo = tempo{3, 0.5, 1, 0.00001},
                 .side = side::right,
                 .workout = "Évening"};
  REQUIRE(log.add(set));
  set = {.time = 0, .exercise = "x"};
  REQUIRE(log.add(set));
  const std::string text = export_csv(log);
  CHECK(has(text, "\n1970-01-01T00:00:00,,x,working,both,,,,,,,,,\n"));
  const read_log back(text);
  REQUIRE(back.outcome);
  CHECK(back.outcome->app == log_app::tonus);
  CHECK(back.outcome->rejected == 0);
  REQUIRE(back.log.sets().size() == 2);
  const logged_set& a = log.sets()[0];
  const logged_set& b = back.log.sets()[0];
  CHECK(a.time == b.time);
  CHECK(a.type == b.type);
  CHECK(a.reps == b.reps);
  CHECK(a.load_kg == b.load_kg);
  CHECK(a.rpe == b.rpe);
  CHECK(a.rir == b.rir);
  CHECK(a.distance_m == b.distance_m);
  CHECK(a.duration_s == b.duration_s);
  CHECK(a.assistance_kg == b.assistance_kg);
  CHECK(a.heart_rate_bpm == b.heart_rate_bpm);
  CHECK(b.tempo->stretch_pause_s == 0.5);
  CHECK(b.tempo->top_pause_s == 0.00001);
  CHECK(a.side == b.side);
  CHECK(back.log.exercises()[0].name == "Row, \"wide\";\nslow");
  CHECK(back.log.workouts()[0] == "Évening");
  CHECK_FALSE(back.log.sets()[1].reps);
  CHECK(export_csv(back.log) == text);
}

TEST_CASE("formats: our own form refuses a tempo without numbers and unknown sides") {
  const std::string header = "start,exercise,type,load_kg,reps,side,tempo\n";
  CHECK(has(why_of(header + "2024-02-01,Row,working,1,1,both,3-0-X-0\n"), "tempo \"3-0-X-0\""));
  CHECK(has(why_of(header + "2024-02-01,Row,working,1,1,middle,\n"), "both, left or right"));
  CHECK(has(why_of(header + "2024-02-01,Row,easy,1,1,both,\n"), "type \"easy\""));
}
