// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <tonus/training/exercise.hpp>
#include <vector>

#include "source_file.hpp"
#include "text/csv.hpp"

using namespace tonus::training;

namespace {

using row = std::map<std::string, std::string>;

std::vector<row> read_table(const std::string& name) {
  const std::string content = source_file("src/data/" + name);
  tonus::text::csv_reader reader(content, ',');
  REQUIRE(reader.next() == tonus::text::csv_step::record);
  const std::vector<std::string> header(reader.fields().begin(), reader.fields().end());
  std::vector<row> rows;
  while (reader.next() == tonus::text::csv_step::record) {
    row& cells = rows.emplace_back();
    for (std::size_t i = 0; i < header.size(); ++i) cells[header[i]] = reader.fields()[i];
  }
  return rows;
}

std::string secondary_names(const exercise& one) {
  std::string names;
  for (std::size_t number = 1; number <= muscle_count; ++number) {
    const auto which = static_cast<muscle>(number);
    if (!one.secondary.contains(which)) continue;
    if (!names.empty()) names += '|';
    names += muscle_name(which);
  }
  return names;
}

std::string_view force_text(force direction) {
  constexpr std::string_view names[] = {"", "pull", "push", "static"};
  return names[static_cast<std::size_t>(direction)];
}

std::string_view mechanics_text(mechanics joints) {
  constexpr std::string_view names[] = {"", "multi_joint", "single_joint"};
  return names[static_cast<std::size_t>(joints)];
}

}  // namespace

TEST_CASE("exercises: every row is the row of the data file") {
  const auto rows = read_table("exercises.csv");
  REQUIRE(rows.size() == 252);
  REQUIRE(exercises().size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const exercise& one = exercises()[i];
    row cells = rows[i];
    CAPTURE(cells["id"]);
    CHECK(one.id == cells["id"]);
    CHECK(one.name == cells["name"]);
    CHECK(muscle_name(one.primary) == cells["primary_muscles"]);
    CHECK(secondary_names(one) == cells["secondary_muscles"]);
    CHECK(one.equipment == cells["equipment"]);
    CHECK(mechanics_text(one.mechanics) == cells["mechanics"]);
    CHECK(force_text(one.force) == cells["force"]);
    CHECK((one.laterality == laterality::unilateral) == (cells["laterality"] == "unilateral"));
    CHECK(one.back_primary == (cells["back_primary"] == "1"));
    CHECK(one.back_primary == in_back(one.primary));
    CHECK(one.bodyweight_fraction.has_value() != cells["bodyweight_fraction"].empty());
    if (one.bodyweight_fraction) {
      CHECK(*one.bodyweight_fraction == std::stod(cells["bodyweight_fraction"]));
      CHECK_FALSE(one.bodyweight_fraction_source.empty());
    }
    CHECK(find_exercise(one.id) == &one);
  }
}

TEST_CASE("exercises: an unknown id is null") {
  CHECK(find_exercise("") == nullptr);
  CHECK(find_exercise("pull-up") == nullptr);
}

TEST_CASE("exercises: credit of a set") {
  const exercise& deadlift = *find_exercise("deadlift_barbell");
  CHECK(set_credit(deadlift, muscle::lower_back) == 1);
  CHECK(set_credit(deadlift, muscle::lats) == 0.5);
  CHECK(set_credit(deadlift, muscle::chest) == 0);
  CHECK(set_credit(deadlift, muscle::back) == 1);  // the largest once, not 1 + 3 halves
  const exercise& push_up = *find_exercise("push_up");
  CHECK(set_credit(push_up, muscle::chest) == 1);
  CHECK(set_credit(push_up, muscle::back) == 0);
  const exercise& face_pull = *find_exercise("face_pull");
  CHECK(set_credit(face_pull, muscle::back) == 0.5);
  // One secondary muscle of the group is enough, whichever it is.
  CHECK(set_credit(*find_exercise("upright_row_barbell"), muscle::back) == 0.5);  // traps
  CHECK(set_credit(*find_exercise("pullover_dumbbell"), muscle::back) == 0.5);    // lats
  CHECK(set_credit(*find_exercise("squat_barbell"), muscle::back) == 0.5);        // lower back
}
