// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/accounting.hpp>
#include <tonus/training/volume/bodyweight_effective_load.hpp>

#include "training/movement.hpp"

namespace tonus::training {
namespace {

using std::chrono::days;

constexpr std::int64_t seconds_per_hour = 3600;
constexpr int days_per_week = 7;

problem impossible(std::string_view name, double value, double least, double most) noexcept {
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = least,
          .maximum = most,
          .name = name};
}

problem check_limits(std::string_view name, double value, double least, double most) noexcept {
  return value >= least && value <= most ? problem{} : impossible(name, value, least, most);
}

civil_day training_day(wall_seconds time, const counting& rules) noexcept {
  return day_of(time - rules.day_starts_at_h * seconds_per_hour);
}

/// First day of the week that a day falls in.
civil_day week_start(civil_day day, civil_day until, const counting& rules) noexcept {
  if (rules.weeks == week_form::iso) return monday_of(day);
  const auto back = (until - day).count() / days_per_week;
  return until - days(days_per_week * (back + 1) - 1);
}

/// Repetitions in reserve, from RPE where only that was logged.
std::optional<double> in_reserve(const logged_set& set) noexcept {
  if (set.rir) return set.rir;
  if (set.rpe) return 10.0 - *set.rpe;
  return {};
}

double seconds_of(const tempo& phases) noexcept {
  return phases.eccentric_s + phases.stretch_pause_s + phases.concentric_s + phases.top_pause_s;
}

/// Sums the sets of a log in the order of their times, so that the order of adding does not show.
class week_counter {
 public:
  week_counter(const log& source, const counting& rules) : source_(source), rules_(rules) {}

  std::vector<training_week> count() {
    for (const logged_set& set : source_.sets()) ordered_.push_back(&set);
    std::ranges::sort(ordered_, {}, &logged_set::time);
    if (ordered_.empty()) return {};
    first_ = training_day(ordered_.front()->time, rules_);
    until_ = rules_.until.value_or(training_day(ordered_.back()->time, rules_));
    if (first_ > until_) return {};
    make_weeks();
    for (const logged_set* set : ordered_)
      if (training_day(set->time, rules_) <= until_) add(*set);
    for (std::size_t i = 0; i < weeks_.size(); ++i) sum_terms(i);
    return std::move(weeks_);
  }

 private:
  void make_weeks() {
    const civil_day start = week_start(first_, until_, rules_);
    for (civil_day day = start; day <= until_; day += days(days_per_week)) {
      training_week week{.first = day, .last = day + days(days_per_week - 1)};
      week.partial = day < first_ || week.last > until_;
      weeks_.push_back(week);
    }
    tonnage_.resize(weeks_.size());
    tension_.resize(weeks_.size());
  }

  void add(const logged_set& set) {
    if (!is_working(set)) return;
    const civil_day day = training_day(set.time, rules_);
    const auto index =
        static_cast<std::size_t>((day - weeks_.front().first).count() / days_per_week);
    training_week& week = weeks_[index];
    ++week.working_sets;
    week.unrated_sets += !in_reserve(set);
    week.reps += set.reps.value_or(0);
    if (last_session_ != set.time) ++week.sessions;
    last_session_ = set.time;
    add_load(index, set);
    const exercise* const done = source_.exercise_of(set);
    week.unresolved_sets += done == nullptr;
    if (is_hard(set, rules_)) add_hard(week, done, set);
  }

  void add_load(std::size_t index, const logged_set& set) {
    if (set.reps.value_or(0) <= 0) return;
    const auto load = effective_load_kg(source_.exercise_of(set), set, rules_);
    if (load)
      tonnage_[index].push_back(*load * *set.reps);
    else
      ++weeks_[index].unloaded_sets;
    if (set.tempo) tension_[index].push_back(*set.reps * seconds_of(*set.tempo));
  }

  void add_hard(training_week& week, const exercise* done, const logged_set& set) {
    const double sets = set.side == side::both ? 1.0 : 0.5;
    week.hard_sets += sets;
    if (done == nullptr) return;
    if (presses(*done)) week.push_sets += sets;
    if (pulls(*done)) week.pull_sets += sets;
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      const double share = set_credit(*done, static_cast<muscle>(number));
      week.muscles[number].fractional_sets += share * sets;
      if (share == 1.0) add_direct(week.muscles[number], number, set.time, sets);
    }
  }

  void add_direct(muscle_week& row, std::size_t number, wall_seconds time, double sets) {
    row.direct_sets += sets;
    std::optional<wall_seconds>& before = last_direct_[number];
    if (before == time) return;
    ++row.sessions;
    if (before) {
      const double gap = static_cast<double>(time - *before) / seconds_per_hour;
      row.shortest_gap_h = std::min(row.shortest_gap_h.value_or(gap), gap);
    }
    before = time;
  }

  // Terms are added in the order of their size: sums do not depend on the order of the log.
  static double ordered_sum(std::vector<double>& terms) {
    std::ranges::sort(terms);
    double sum = 0;
    for (const double term : terms) sum += term;
    return sum;
  }
  void sum_terms(std::size_t index) {
    weeks_[index].tonnage_kg = ordered_sum(tonnage_[index]);
    weeks_[index].time_under_tension_s = ordered_sum(tension_[index]);
  }

  const log& source_;
  const counting& rules_;
  std::vector<const logged_set*> ordered_;
  civil_day first_{}, until_{};
  std::vector<training_week> weeks_;
  std::vector<std::vector<double>> tonnage_, tension_;
  std::optional<wall_seconds> last_session_;
  std::array<std::optional<wall_seconds>, muscle_count + 1> last_direct_{};
};

}  // namespace

problem check_counting(const counting& rules) noexcept {
  const problem checks[] = {
      check_limits("weeks", static_cast<double>(rules.weeks), 1, 2),
      check_limits("day_starts_at_h", rules.day_starts_at_h, 0, 12),
      check_limits("hard_rir_most", rules.hard_rir_most.value_or(0), 0, set_limits::rir_reps),
      check_limits("unrated", static_cast<double>(rules.unrated), 1, 2),
      check_limits("dumbbells", static_cast<double>(rules.dumbbells), 1, 2),
      check_limits("body_weight_kg", rules.body_weight_kg.value_or(20), 20, 400)};
  for (const problem& found : checks)
    if (found.code < 0) return found;
  return {};
}

std::optional<double> effective_load_kg(const exercise* done, const logged_set& set,
                                        const counting& rules,
                                        std::optional<double> fraction) noexcept {
  if (!fraction && done != nullptr) fraction = done->bodyweight_fraction;
  const bool hand_held =
      done != nullptr && (done->equipment == "dumbbell" || done->equipment == "kettlebells");
  const bool pair = hand_held && done->laterality == laterality::bilateral;
  const double hands = pair && rules.dumbbells == dumbbell_load::both ? 2.0 : 1.0;
  const bool with_body = rules.body_weight_kg && fraction && *fraction > 0.0;
  if (!set.load_kg && !with_body) return {};
  const double external = hands * set.load_kg.value_or(0.0) - set.assistance_kg.value_or(0.0);
  if (!with_body)
    return external > 0.0 || !set.assistance_kg ? std::optional(external) : std::nullopt;
  const auto moved = evaluate<volume::bodyweight_effective_load>(
      {*rules.body_weight_kg * kilogram, *fraction * one, external * kilogram});
  return moved ? std::optional(*moved / kilogram) : std::nullopt;
}

bool is_hard(const logged_set& set, const counting& rules) noexcept {
  if (!is_working(set)) return false;
  if (!rules.hard_rir_most) return true;
  const auto reserve = in_reserve(set);
  return reserve ? *reserve <= *rules.hard_rir_most : rules.unrated == unrated_set::counts;
}

outcome<std::vector<training_week>> weekly_training(const log& source, const counting& rules) {
  if (const problem wrong = check_counting(rules); wrong.code < 0) return wrong;
  return week_counter(source, rules).count();
}

}  // namespace tonus::training
