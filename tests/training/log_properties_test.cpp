// SPDX-License-Identifier: BSL-1.0
// Laws of volume on generated logs: RapidCheck makes logs, and makes a counterexample small.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log_export.hpp>
#include <tonus/training/strength.hpp>

using namespace tonus::training;

namespace {

// What a law is tried on; the text of the exercise is one of the table's ids.
struct made_set {
  tonus::wall_seconds time;
  std::size_t exercise;
  set_type type;
  int reps;
  int half_kg;  // in steps of 0.5 kg
  int half_rir;
};

std::string name_of(std::size_t exercise) {
  return std::string(exercises()[exercise % exercises().size()].id);
}

set_record record_of(const made_set& made, std::string_view name) {
  return {.time = made.time,
          .exercise = name,
          .type = made.type,
          .reps = made.reps,
          .load_kg = made.half_kg * 0.5,
          .rir = made.half_rir * 0.5};
}

using made_log = std::vector<made_set>;

// Some months with up to a few sets an hour, so that workouts and weeks are shared.
rc::Gen<made_log> any_log() {
  constexpr tonus::wall_seconds start = 1'700'000'000 / 3600 * 3600;
  const auto time = rc::gen::map(rc::gen::inRange(0, 24 * 100),
                                 [](int hour) { return start + tonus::wall_seconds{hour} * 3600; });
  const auto type = rc::gen::element(set_type::warmup, set_type::working, set_type::drop,
                                     set_type::failure, set_type::timed);
  return rc::gen::container<made_log>(rc::gen::construct<made_set>(
      time, rc::gen::inRange<std::size_t>(0, exercises().size()), type, rc::gen::inRange(0, 25),
      rc::gen::inRange(0, 400), rc::gen::inRange(0, 21)));
}

tonus::training::log log_of(const made_log& sets) {
  tonus::training::log log;
  for (const made_set& made : sets) {
    const std::string name = name_of(made.exercise);
    RC_ASSERT(bool(log.add(record_of(made, name))));
  }
  return log;
}

std::vector<training_week> weeks_of(const tonus::training::log& log, const counting& rules = {}) {
  const auto weeks = weekly_training(log, rules);
  RC_ASSERT(bool(weeks));
  return *weeks;
}

bool same(const training_week& a, const training_week& b) {
  const auto muscles = [](const muscle_week& x, const muscle_week& y) {
    return x.direct_sets == y.direct_sets && x.fractional_sets == y.fractional_sets &&
           x.sessions == y.sessions && x.shortest_gap_h == y.shortest_gap_h;
  };
  return a.first == b.first && a.partial == b.partial && a.sessions == b.sessions &&
         a.hard_sets == b.hard_sets && a.reps == b.reps && a.tonnage_kg == b.tonnage_kg &&
         a.push_sets == b.push_sets && a.pull_sets == b.pull_sets &&
         std::equal(a.muscles.begin(), a.muscles.end(), b.muscles.begin(), muscles);
}

bool same(const std::vector<training_week>& a, const std::vector<training_week>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return same(x, y); });
}

struct totals {
  double hard = 0, tonnage = 0, fractional = 0;
  std::int64_t reps = 0;
};

totals totals_of(const std::vector<training_week>& weeks) {
  totals sum;
  for (const training_week& week : weeks) {
    sum.hard += week.hard_sets;
    sum.tonnage += week.tonnage_kg;
    sum.reps += week.reps;
    for (const muscle_week& work : week.muscles) sum.fractional += work.fractional_sets;
  }
  return sum;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

}  // namespace

TEST_CASE("properties: adding a set never lowers volume") {
  CHECK(rc::check([] {
    const auto sets = *any_log();
    const auto more = *rc::gen::nonEmpty(any_log());
    auto log = log_of(sets);
    auto before = totals_of(weeks_of(log));
    for (const made_set& made : more) {
      const std::string name = name_of(made.exercise);
      RC_ASSERT(bool(log.add(record_of(made, name))));
      const auto after = totals_of(weeks_of(log));
      RC_ASSERT(after.hard >= before.hard);
      RC_ASSERT(after.reps >= before.reps);
      RC_ASSERT(after.fractional >= before.fractional);
      RC_ASSERT(after.tonnage >= before.tonnage * (1 - 1e-12));
      before = after;
    }
  }));
}

TEST_CASE("properties: the order of insertion does not matter") {
  CHECK(rc::check([] {
    const auto sets = *any_log();
    auto other = sets;
    const auto seed = *rc::gen::inRange<std::uint32_t>(0, 1000);
    std::uint32_t state = seed;
    for (std::size_t i = other.size(); i > 1; --i) {
      state = state * 1664525u + 1013904223u;
      std::swap(other[i - 1], other[state % i]);
    }
    for (const auto form : {week_form::iso, week_form::rolling})
      RC_ASSERT(
          same(weeks_of(log_of(sets), {.weeks = form}), weeks_of(log_of(other), {.weeks = form})));
  }));
}

TEST_CASE("properties: kilograms and pounds of one training give one analysis") {
  CHECK(rc::check([] {
    const auto sets = *any_log();
    std::string kilograms = "start,exercise,load_kg,reps,rir\n", pounds = kilograms;
    pounds.replace(pounds.find("load_kg"), 7, "load_lb");
    for (const made_set& made : sets) {
      const std::string head =
          tonus::day_text(tonus::day_of(made.time)) + ',' + name_of(made.exercise) + ',';
      const std::string tail =
          ',' + std::to_string(made.reps) + ',' + std::to_string(made.half_rir * 0.5) + '\n';
      char text[40];
      std::snprintf(text, sizeof text, "%.17g", made.half_kg * 0.5);
      kilograms += head + text + tail;
      std::snprintf(text, sizeof text, "%.17g", made.half_kg * 0.5 / 0.45359237);
      pounds += head + text + tail;
    }
    tonus::training::log a, b;
    const std::string_view map = "start=start;exercise=exercise;reps=reps;rir=rir";
    const std::string map_kg = std::string(map) + ";load_kg=load_kg";
    const std::string map_lb = std::string(map) + ";load_lb=load_lb";
    RC_ASSERT(bool(a.import_text(kilograms, {.weight = {}, .distance = {}, .columns = map_kg})));
    RC_ASSERT(bool(b.import_text(pounds, {.weight = {}, .distance = {}, .columns = map_lb})));
    const auto x = weeks_of(a), y = weeks_of(b);
    RC_ASSERT(x.size() == y.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      RC_ASSERT(x[i].hard_sets == y[i].hard_sets);
      RC_ASSERT(near(x[i].tonnage_kg, y[i].tonnage_kg));
    }
    const auto strong = strength_of(a), heavy = strength_of(b);
    RC_ASSERT(strong->size() == heavy->size());
    for (std::size_t i = 0; i < strong->size(); ++i) {
      const auto best = [](const exercise_strength& row) {
        return row.points[row.best].estimate.one_rm_kg;
      };
      RC_ASSERT(near(best((*strong)[i]), best((*heavy)[i])));
    }
  }));
}

TEST_CASE("properties: parts of a log by date make the whole again") {
  CHECK(rc::check([] {
    const auto sets = *rc::gen::nonEmpty(any_log());
    const auto cut = (*rc::gen::elementOf(sets)).time;
    made_log early, late;
    for (const made_set& made : sets) (made.time < cut ? early : late).push_back(made);
    const auto whole = log_of(sets);
    tonus::training::log merged;
    for (const auto& part : {late, early})
      RC_ASSERT(bool(merged.import_text(export_csv(log_of(part)))));
    RC_ASSERT(same(weeks_of(merged), weeks_of(whole)));
    // The weeks from the cut's Monday on are those of the whole log: gaps look further back.
    const auto monday = tonus::monday_of(tonus::day_of(cut));
    auto last = weeks_of(whole);
    std::erase_if(last, [&](const training_week& week) { return week.first < monday; });
    RC_ASSERT(same(weeks_of(whole, {.from = monday}), last));
    const auto sum = totals_of(weeks_of(log_of(early))), rest = totals_of(weeks_of(log_of(late)));
    const auto all = totals_of(weeks_of(whole));
    RC_ASSERT(sum.hard + rest.hard == all.hard);
    RC_ASSERT(sum.reps + rest.reps == all.reps);
    RC_ASSERT(sum.fractional + rest.fractional == all.fractional);
    RC_ASSERT(near(sum.tonnage + rest.tonnage, all.tonnage));
  }));
}
