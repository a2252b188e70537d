// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>

#include "text/utf8.hpp"

namespace tonus::training {
namespace {

// Neumaier's compensated sum, so that the order of a file does not show in the total.
class exact_sum {
 public:
  void add(double term) noexcept {
    const double next = sum_ + term;
    const bool larger = std::abs(sum_) >= std::abs(term);
    rest_ += larger ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
  }
  double value() const noexcept { return sum_ + rest_; }

 private:
  double sum_ = 0;
  double rest_ = 0;
};

bool has_work(const logged_set& set) noexcept {
  return set.reps.value_or(0) > 0 || set.duration_s.value_or(0) > 0 ||
         set.distance_m.value_or(0) > 0;
}

void count_set(log_report& report, exact_sum& tonnage, const logged_set& set,
               const exercise* done) {
  const civil_day day = day_of(set.time);
  report.first_day = std::min(report.first_day.value_or(day), day);
  report.last_day = std::max(report.last_day.value_or(day), day);
  report.reps += set.reps.value_or(0);
  if (!is_working(set)) return;
  ++report.working_sets;
  if (!has_work(set)) ++report.zero_reps;
  const auto lifted = effective_load_kg(done, set, {});
  if (lifted && set.reps) tonnage.add(*lifted * *set.reps);
}

template <class Index>
void forget(Index& names, std::string_view name) noexcept {
  if (const auto at = names.find(name); at != names.end()) names.erase(at);
}

}  // namespace

log::rollback::rollback(log& target) noexcept
    : target_(target),
      sets_(target.sets_.size()),
      exercises_(target.exercises_.size()),
      workouts_(target.workouts_.size()),
      rejected_(target.rejected_.size()) {}

void log::rollback::take_back_set() noexcept {
  const logged_set& set = target_.sets_.back();
  --target_.exercises_[set.exercise].sets;
  if (const auto day = target_.days_.find(day_of(set.time)); day != target_.days_.end()) {
    if (!day->second.empty() && day->second.back() + 1 == target_.sets_.size())
      day->second.pop_back();
    if (day->second.empty()) target_.days_.erase(day);
  }
  target_.sets_.pop_back();
}

log::rollback::~rollback() {
  if (kept_) return;
  while (target_.sets_.size() > sets_) take_back_set();
  for (; target_.exercises_.size() > exercises_; target_.exercises_.pop_back())
    forget(target_.exercise_names_, target_.exercises_.back().name);
  for (; target_.workouts_.size() > workouts_; target_.workouts_.pop_back())
    forget(target_.workout_names_, target_.workouts_.back());
  target_.rejected_.erase(target_.rejected_.begin() + static_cast<std::ptrdiff_t>(rejected_),
                          target_.rejected_.end());
}

std::uint32_t log::exercise_index(std::string_view name) {
  name = text::trim(name);
  if (const auto at = exercise_names_.find(name); at != exercise_names_.end()) return at->second;
  const auto index = static_cast<std::uint32_t>(exercises_.size());
  exercises_.push_back({std::string(name), resolve_exercise(name), 0});
  exercise_names_.emplace(name, index);
  return index;
}

std::uint32_t log::workout_index(std::string_view name) {
  name = text::trim(name);
  if (const auto at = workout_names_.find(name); at != workout_names_.end()) return at->second;
  const auto index = static_cast<std::uint32_t>(workouts_.size());
  workouts_.emplace_back(name);
  workout_names_.emplace(name, index);
  return index;
}

outcome<std::size_t> log::add(const set_record& set) {
  if (const problem wrong = check_set(set); wrong.code != status::ok) return wrong;
  rollback undo(*this);
  std::optional<std::int32_t> reps;
  if (set.reps) reps = static_cast<std::int32_t>(*set.reps);
  const std::uint32_t exercise = exercise_index(set.exercise);
  sets_.push_back({set.time, exercise, workout_index(set.workout), set.type, reps, set.load_kg,
                   set.rpe, set.rir, set.distance_m, set.duration_s, set.assistance_kg,
                   set.heart_rate_bpm, set.tempo, set.side, set.line});
  ++exercises_[exercise].sets;
  const std::size_t position = sets_.size() - 1;
  days_[day_of(set.time)].push_back(static_cast<std::uint32_t>(position));
  undo.keep();
  return position;
}

std::vector<unresolved_name> log::unresolved() const {
  std::vector<unresolved_name> names;
  for (const logged_exercise& one : exercises_) {
    if (one.found.how == confidence::unresolved) names.push_back({one.name, one.sets});
  }
  std::ranges::sort(names, [](const unresolved_name& a, const unresolved_name& b) {
    return a.sets != b.sets ? a.sets > b.sets : a.name < b.name;
  });
  return names;
}

log_report log::report() const {
  log_report report;
  exact_sum tonnage;
  for (const logged_set& set : sets_) {
    count_set(report, tonnage, set, exercise_of(set));
    if (is_working(set) && exercises_[set.exercise].found.how == confidence::ignore) {
      ++report.not_strength;
    }
  }
  report.sets = static_cast<std::int64_t>(sets_.size());
  report.other_rows = other_rows_;
  report.rejected = rejected_;
  report.rows = report.sets + other_rows_ + static_cast<std::int64_t>(rejected_.size());
  report.tonnage_kg = tonnage.value();
  report.exercises = static_cast<std::int64_t>(exercises_.size());
  report.unresolved = unresolved();
  report.weight_unit_assumed = weight_unit_assumed_;
  return report;
}

}  // namespace tonus::training
