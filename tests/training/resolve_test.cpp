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

TEST_CASE("name key: sorted singular words") {
  CHECK(name_key("Pull-Ups (Band)") == "band pull up");
  CHECK(name_key("Push Press") == "press push");
  CHECK(name_key("PULLUPS") == "pull up");
  CHECK(name_key("Développé couché") == "couché développé");
  CHECK(name_key("--") == "");
}
