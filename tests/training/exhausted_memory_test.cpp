// SPDX-License-Identifier: BSL-1.0
// Whatever allocation fails, a log is as it was before the call.
#include <doctest/doctest.h>

#include <new>
#include <sstream>
#include <tonus/training/log.hpp>

#include "failing_memory.hpp"
#include "source_file.hpp"

namespace {

using training_log = tonus::training::log;

// Everything a log shows.
std::string shown(const training_log& source) {
  std::ostringstream text;
  const auto report = source.report();
  text << report.rows << ' ' << report.sets << ' ' << report.other_rows << ' ' << report.tonnage_kg
       << ' ' << report.weight_unit_assumed << '\n';
  for (const auto& row : report.rejected) text << row.line << ' ' << row.why << '\n';
  for (const auto& one : source.exercises()) text << one.name << ' ' << one.sets << '\n';
  for (const auto& name : source.workouts()) text << name << '\n';
  for (const auto& [day, sets] : source.days()) {
    text << day.time_since_epoch().count();
    for (const auto set : sets) text << ' ' << set;
    text << '\n';
  }
  for (const auto& set : source.sets()) text << set.time << ' ' << set.exercise << '\n';
  return text.str();
}

// Lets each allocation of a call fail in turn. @return how many failures there were
template <class Call>
long fail_each(training_log& target, const Call& call) {
  const std::string before = shown(target);
  for (long failures = 0;; ++failures) {
    allocations_left = failures;
    try {
      call(target);
      allocations_left = -1;
      return failures;
    } catch (const std::bad_alloc&) {
      allocations_left = -1;
    }
    const std::string after = shown(target);
    REQUIRE(after == before);
  }
}

std::string first_lines(const std::string& text, int count) {
  std::size_t end = 0;
  while (count-- > 0) end = text.find('\n', end) + 1;
  return text.substr(0, end);
}

}  // namespace

TEST_CASE("exhausted memory: an import that fails leaves the log as it was") {
  const std::string strong = source_file("docs/examples/data/sample_strong.csv");
  const std::string hevy = source_file("docs/examples/data/sample_hevy.csv");
  training_log target;
  REQUIRE(target.import_text(first_lines(strong, 30)));
  const std::string more = first_lines(hevy, 60) + "not,a,row\n";
  const long failures =
      fail_each(target, [&](training_log& into) { static_cast<void>(into.import_text(more)); });
  CHECK(failures > 100);
  training_log whole;
  REQUIRE(whole.import_text(first_lines(strong, 30)));
  REQUIRE(whole.import_text(more));
  CHECK(shown(target) == shown(whole));
  CHECK(target.report().rejected.size() == 1);
}

TEST_CASE("exhausted memory: a set that cannot be added leaves nothing behind") {
  training_log target;
  tonus::training::set_record set;
  set.exercise = "a name that is longer than any small string";
  set.workout = "a workout's name that is longer than any small string";
  const long failures =
      fail_each(target, [&](training_log& into) { static_cast<void>(into.add(set)); });
  CHECK(failures >= 6);  // two names twice, their indices, the set and its day
  CHECK(target.sets().size() == 1);
  CHECK(target.report().rows == 1);
}
