// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/next.hpp>

#include <algorithm>
#include <cmath>

#include "training/sessions.hpp"
#include "training/walk.hpp"

namespace tonus::training {
namespace {

using progression::action;
using progression::fit;

constexpr double slack_kg = 5e-4;

/// Work that a stop about the back withholds: any credit to the back, bars held in several joints,
/// and what no muscle is known of.
bool loads_spine(const exercise* done) noexcept {
  if (done == nullptr || set_credit(*done, muscle::back) > 0) return true;
  return done->equipment == "barbell" && done->mechanics != mechanics::single_joint;
}

bool is_body_exercise(const exercise* done, const judged_session& last) noexcept {
  if (done != nullptr && (done->equipment == "body only" || is_assisted(done))) return true;
  return last.load_kg <= 0;
}

std::optional<double> best_before(const std::vector<exercise_strength>& all, std::uint32_t exercise,
                                  civil_day start) {
  std::optional<double> best;
  for (const exercise_strength& one : all) {
    if (one.exercise != exercise) continue;
    for (const strength_point& point : one.points)
      if (day_of(point.time) < start) best = std::max(best.value_or(0), point.estimate.one_rm_kg);
  }
  return best;
}

double heaviest(const std::vector<next_set>& sets) noexcept {
  double most = -std::numeric_limits<double>::infinity();
  for (const next_set& one : sets) most = std::max(most, one.load_kg);
  return most;
}

/// Repetitions that the answer asks for in all: its goal, or the least of every set.
double asked_reps(const next_exercise& of) noexcept {
  double reps = 0;
  for (const next_set& one : of.sets) reps += one.reps_min;
  for (const next_figure& one : of.figures)
    if (one.name == "goal_reps") reps = std::max(reps, one.value);
  return reps;
}

/// Under a stop of recovery the last session comes again instead of a harder one.
void hold_back(next_exercise& of) {
  double done = 0;
  for (const std::int32_t reps : of.last.reps) done += reps;
  const double load = heaviest(of.sets);
  const bool more_load = load > of.last.load_kg + slack_kg;
  const bool more_reps = load > of.last.load_kg - slack_kg && asked_reps(of) > done;
  const bool more_sets = of.sets.size() > of.last.reps.size();
  if (!more_load && !more_reps && !more_sets) return;
  of.what = action::held_back;
  of.sets.clear();
  of.figures.clear();
  for (const std::int32_t reps : of.last.reps) of.sets.push_back({of.last.load_kg, reps, reps});
}

/// An easy week: fewer sets of the last load, none heavier.
void ease(next_exercise& of, const next_options& with, const progression::loadable& loads) {
  const auto count = static_cast<double>(of.last.reps.size());
  const auto left = static_cast<std::size_t>(std::ceil(count * with.deload.sets_left - 1e-9));
  const std::int32_t reps =
      std::min(of.sets.front().reps_min, *std::ranges::min_element(of.last.reps));
  double load = of.last.load_kg;
  if (load > 0 && with.deload.load_left < 1)
    load = loads.find(load * with.deload.load_left, fit::lighter).value_or(load);
  of.what = action::deload;
  of.sets.assign(std::max<std::size_t>(left, 1), {load, reps, reps});
  of.figures = {{"sets_left", with.deload.sets_left, "1"},
                {"load_left", with.deload.load_left, "1"}};
}

problem check_options(const next_options& with) {
  problem why = check_counting(with.rules);
  if (why.code >= 0) why = check_deload_rules(with.deload);
  if (why.code >= 0)
    why = progression::detail::check_limits("recent_days", with.recent_days, 1, 3650);
  return why;
}

/// Answers one exercise after another.
class planner {
 public:
  planner(const log& source, const next_options& with, const held_back& held)
      : source_(source), with_(with), held_(held), sets_(sets_by_exercise(source)) {
    for (const logged_set& set : source.sets()) last_ = std::max(last_, set.time);
  }

  problem plan(next_plan& all) {
    const auto report = deload_of(source_, with_.deload, with_.rules);
    if (!report) return report.error();
    all.deload = *report;
    easy_ = report->due && with_.take_deload;
    if (std::holds_alternative<percent_scheme>(with_.how)) {
      auto strength = strength_of(source_, with_.rules);
      if (!strength) return strength.error();
      strength_ = *strength;
    }
    for (std::uint32_t i = 0; i < sets_.size(); ++i)
      if (const problem wrong = add(i, all); wrong.code < 0) return wrong;
    return {};
  }

 private:
  [[nodiscard]] bool is_recent(std::uint32_t exercise) const {
    const wall_seconds mine = source_.sets()[sets_[exercise].back()].time;
    return day_of(last_) - day_of(mine) < std::chrono::days(with_.recent_days);
  }

  problem add(std::uint32_t exercise, next_plan& all) {
    if (!is_recent(exercise)) {
      ++all.left_out;
      return {};
    }
    if (source_.exercises()[exercise].found.how == confidence::ignore) return {};
    const auto answer = answer_for(exercise);
    if (!answer) return answer.error();
    all.exercises.push_back(*answer);
    all.exercises.back().exercise = exercise;
    return {};
  }

  outcome<next_exercise> answer_for(std::uint32_t exercise) const {
    const auto* row = source_.exercises()[exercise].found.row;
    auto done = sessions_of(source_, sets_[exercise]);
    if (done.empty()) return next_exercise{};
    if (held_.back_work && loads_spine(row))
      return next_exercise{.kind = next_kind::withheld, .last = done.back()};
    const auto& loads = with_.with.of(row == nullptr ? "" : row->equipment);
    const bool body = is_body_exercise(row, done.back());
    // A load of 0 among loads is an entry without one: nothing for a model of loads.
    if (!body) std::erase_if(done, [](const judged_session& one) { return one.load_kg <= 0; });
    auto answer = body ? walk_body(done, with_) : walk(done, with_, loads, start_of(exercise));
    if (!answer || answer->kind == next_kind::no_basis) return answer;
    next_exercise one = *answer;
    if (easy_) ease(one, with_, loads);
    if (held_.increases) hold_back(one);
    return one;
  }

  [[nodiscard]] std::optional<double> start_of(std::uint32_t exercise) const {
    const auto* how = std::get_if<percent_scheme>(&with_.how);
    return how == nullptr ? std::nullopt : best_before(strength_, exercise, how->start);
  }

  const log& source_;
  const next_options& with_;
  const held_back& held_;
  std::vector<std::vector<std::size_t>> sets_;
  std::vector<exercise_strength> strength_;
  wall_seconds last_ = std::numeric_limits<wall_seconds>::min();
  bool easy_ = false;
};

}  // namespace

std::string_view next_kind_name(next_kind kind) noexcept {
  constexpr std::string_view names[] = {"load", "body", "withheld", "no_basis"};
  const auto index = static_cast<std::size_t>(kind) - 1;
  return index < std::size(names) ? names[index] : std::string_view{};
}

outcome<next_plan> next_sessions(const log& source, const next_options& with,
                                 const held_back& held) {
  if (held.loads)
    return problem{
        .code = status::withheld, .name = "loads", .why = "see the rules at stop_and_refer"};
  if (const problem wrong = check_options(with); wrong.code < 0) return wrong;
  next_plan all;
  if (const problem wrong = planner(source, with, held).plan(all); wrong.code < 0) return wrong;
  return all;
}

}  // namespace tonus::training
