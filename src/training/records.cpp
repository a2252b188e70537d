// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/records.hpp>

#include <algorithm>
#include <array>

#include "training/sessions.hpp"

namespace tonus::training {
namespace {

/// Goes through the sets of one exercise by time.
class record_keeper {
 public:
  record_keeper(const log& source, const counting& rules) : source_(source), rules_(rules) {}

  exercise_records keep(std::span<const std::size_t> sets) {
    for (const std::size_t i : sets) add(i);
    end_workout();
    for (std::int32_t reps = 1; reps <= most_record_reps; ++reps) {
      const auto& mine = best_[static_cast<std::size_t>(reps)];
      const double next = best_[static_cast<std::size_t>(reps) + 1].load_kg;
      if (mine.load_kg > next) found_.by_reps.push_back({reps, mine.load_kg, mine.set});
    }
    return found_;
  }

 private:
  void add(std::size_t index) {
    const logged_set& set = source_.sets()[index];
    if (!is_working(set) || set.reps.value_or(0) < 1) return;
    const auto load = effective_load_kg(source_.exercise_of(set), set, rules_);
    if (!load || *load <= 0) return;
    if (found_.workouts == 0 || set.time != time_) end_workout();
    if (found_.workouts == 0 || set.time != time_) ++found_.workouts;
    time_ = set.time;
    tonnage_ += *load * *set.reps;
    if (set.type == set_type::drop) return;
    const std::int32_t most = std::min(*set.reps, most_record_reps);
    for (std::int32_t reps = 1; reps <= most; ++reps) {
      reps_record& mine = best_[static_cast<std::size_t>(reps)];
      if (*load > mine.load_kg) mine = {reps, *load, index};
    }
  }

  void end_workout() {
    if (tonnage_ > found_.most_tonnage_kg) {
      found_.most_tonnage_kg = tonnage_;
      found_.most_tonnage_time = time_;
    }
    tonnage_ = 0;
  }

  const log& source_;
  const counting& rules_;
  exercise_records found_;
  std::array<reps_record, most_record_reps + 2> best_{};
  wall_seconds time_ = 0;
  double tonnage_ = 0;
};

}  // namespace

outcome<std::vector<exercise_records>> records_of(const log& source, const counting& rules,
                                                  const trend_rules& how) {
  const auto strength = strength_of(source, rules, how);
  if (!strength) return strength.error();
  const auto sets = sets_by_exercise(source);
  std::vector<exercise_records> all;
  auto row = strength->begin();
  for (std::uint32_t i = 0; i < sets.size(); ++i) {
    exercise_records one = record_keeper(source, rules).keep(sets[i]);
    one.exercise = i;
    if (row != strength->end() && row->exercise == i) {
      one.best = row->points[row->best];
      one.passed = static_cast<std::int32_t>(row->records.size());
      one.trend = row->trend;
      ++row;
    }
    if (one.workouts > 0) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace tonus::training
