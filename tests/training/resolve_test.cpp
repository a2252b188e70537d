// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <tonus/training/resolve.hpp>

#include "source_file.hpp"
#include "text/csv.hpp"
#include "training/name_key.hpp"

using namespace tonus::training;

namespace {

std::string id_of(std::string_view name) {
  const resolved found = resolve_exercise(name);
  return found.row == nullptr ? "" : std::string(found.row->id);
}

}  // namespace

TEST_CASE("resolve: every listed name, as written and shouted") {
  const std::string content = source_file("src/data/exercise_aliases.csv");
  tonus::text::csv_reader reader(content, ',');
  REQUIRE(reader.next() == tonus::text::csv_step::record);
  int count = 0;
  while (reader.next() == tonus::text::csv_step::record) {
    const auto fields = reader.fields();
    CAPTURE(fields[0]);
    const resolved found = resolve_exercise("  " + fields[0] + "\t");
    CHECK((found.row == nullptr ? "none" : found.row->id) == fields[1]);
    CHECK(confidence_name(found.how) == fields[2]);
    ++count;
  }
  CHECK(count == 595);
}

TEST_CASE("resolve: the ids of the table stand for themselves") {
  for (const exercise& row : exercises()) {
    const resolved found = resolve_exercise(row.id);
    CHECK(found.row == &row);
    CHECK(found.how == confidence::exact);
  }
}

TEST_CASE("resolve: names apps write") {
  CHECK(id_of("Bent Over Row (Dumbbell)") == "dumbbell_row_double_arm");
  CHECK(id_of("Pull Up (Assisted)") == "pull_up_assisted_machine");
  CHECK(id_of("LAT  PULLDOWN\xC2\xA0(CABLE)") == id_of("Lat Pulldown (Cable)"));
  CHECK_FALSE(id_of("Lat Pulldown (Cable)").empty());
  CHECK(resolve_exercise("Warm Up").how == confidence::ignore);
}

TEST_CASE("resolve: unlisted names by their words, in any order and number") {
  const resolved found = resolve_exercise("Rows, Pendlay (Barbell)");
  REQUIRE(found.row != nullptr);
  CHECK(found.row->id == "row_pendlay");
  CHECK(found.how == confidence::normalised);
  CHECK(id_of("Squats - Zercher") == "squat_zercher");
  CHECK(id_of("muscle ups") == "muscle_up");
  CHECK(id_of("Knee Pushups") == "push_up_knees");
}

TEST_CASE("resolve: what is not known stays unresolved") {
  for (const char* const name : {"", "   ", "Row", "Press", "Barbell", "My Own Thing", "Жим лёжа",
                                 "(((", "\xFF\xFE", "pull"}) {
    CAPTURE(name);
    const resolved found = resolve_exercise(name);
    CHECK(found.row == nullptr);
    CHECK(found.how == confidence::unresolved);
  }
}

TEST_CASE("resolve: by words alone, most listed names are found and none under another muscle") {
  const std::string content = source_file("src/data/exercise_aliases.csv");
  tonus::text::csv_reader reader(content, ',');
  REQUIRE(reader.next() == tonus::text::csv_step::record);
  int all = 0, own = 0;
  std::string missed, sister, wrong;
  while (reader.next() == tonus::text::csv_step::record) {
    const auto fields = reader.fields();
    ++all;
    const resolved found = resolve_by_words(fields[0]);
    const std::string id = found.row != nullptr                  ? std::string(found.row->id)
                           : found.how == confidence::ignore     ? "none"
                           : found.how == confidence::unresolved ? ""
                                                                 : "?";
    if (id == fields[1]) {
      ++own;
      continue;
    }
    const exercise* const meant = find_exercise(fields[1]);
    const bool same_group =
        meant != nullptr && found.row != nullptr &&
        (meant->primary == found.row->primary || (meant->back_primary && found.row->back_primary));
    std::string& list = id.empty() ? missed : same_group ? sister : wrong;
    list += "\n  " + fields[0] + " (" + fields[1] + ") " + id;
  }
  INFO("own exercise: " << own << " of " << all << "\nnot found:" << missed
                        << "\nanother exercise of the same muscle group:" << sister
                        << "\nanother muscle group:" << wrong);
  CHECK(wrong.empty());
  CHECK(own * 100 >= all * 80);
}

TEST_CASE("resolve: names that no list holds") {
  // What they mean is by hand, but was read beside the answers; "" must stay unresolved.
  constexpr std::string_view expected[][2] = {
      {"DB RDL", "deadlift_romanian_dumbbell"},
      {"BB OHP", "overhead_press_barbell"},
      {"Flat Barbell Bench Press", "bench_press_barbell"},
      {"Incline Barbell Bench Press", "bench_press_incline_barbell"},
      {"Barbell Close Grip Bench Press", "bench_press_close_grip"},
      {"Lying Leg Curl Machine", "leg_curl_lying"},
      {"Straight-Arm Cable Pushdown", "straight_arm_pulldown"},
      {"Rear Delt Machine Fly", "reverse_fly_machine"},
      {"Stationary Bike", ""},
      {"Jefferson Curl", ""},
      {"Copenhagen Plank", ""},
      {"Zercher Deadlift", ""},
      {"Wall Ball", ""},
      {"Cable Raise", ""},
      {"Dumbbell Press", ""},
      {"Overhead Extension", ""},
      {"Hamstring Stretch", ""},
      {"Leg Kickback", ""},
      {"Dips", ""},
  };
  for (const auto& [name, id] : expected) {
    const resolved found = resolve_by_words(name);
    INFO(name);
    CHECK((found.row == nullptr ? "" : found.row->id) == id);
  }
}

TEST_CASE("name key: sorted singular words, those of one meaning joined") {
  CHECK(name_key("Push-Ups (Band)") == "band pushup");
  CHECK(name_key("Push Press") == "pushpress");
  CHECK(name_key("PULLUPS") == "pullup");
  CHECK(name_key("Développé couché") == "couché développé");
  CHECK(name_key("--") == "");
}
