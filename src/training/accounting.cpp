// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>
#include <tonus/training/accounting.hpp>

#include "training/effort.hpp"
#include "training/movement.hpp"

namespace tonus::training {
namespace {

using std::chrono::days;

constexpr std::int64_t seconds_per_hour = 3600;
constexpr int days_per_week = 7;

civil_day training_day(wall_seconds time, const counting& rules) noexcept {
  return day_of(time - rules.day_starts_at_h * seconds_per_hour);
}

/// First day of the week that a day falls in.
civil_day week_start(civil_day day, civil_day until, const counting& rules) noexcept {
  if (rules.weeks == week_form::iso) return monday_of(day);
  const auto back = (until - day).count() / days_per_week;
  return until - days(days_per_week * (back + 1) - 1);
}

constexpr double tempo::*tempo_phases[] = {&tempo::eccentric_s, &tempo::stretch_pause_s,
                                           &tempo::concentric_s, &tempo::top_pause_s};

/// What a week's sums are made of.
struct week_terms {
  std::vector<double> tonnage;
  std::array<std::vector<double>, std::size(tempo_phases)> tension;
};

/// Sums the sets of a log in the order of their times, so that the order of adding does not show.
class week_counter {
 public:
  week_counter(const log& source, const counting& rules) : source_(source), rules_(rules) {}

  std::vector<training_week> count() {
    if (source_.days().empty() || !find_span()) return {};
    take_sets();
    make_weeks();
    look_back();
    for (const logged_set* set : ordered_) add(*set);
    for (std::size_t i = 0; i < weeks_.size(); ++i) sum_terms(i);
    return std::move(weeks_);
  }

 private:
  // The first and the last training day of the log are those of its earliest and latest set.
  bool find_span() {
    const auto time_of = [&](std::uint32_t set) { return source_.sets()[set].time; };
    const day_index& by_day = source_.days();
    const auto earliest = std::ranges::min(by_day.begin()->second, {}, time_of);
    const auto latest = std::ranges::max(by_day.rbegin()->second, {}, time_of);
    first_ = training_day(time_of(earliest), rules_);
    until_ = rules_.until.value_or(training_day(time_of(latest), rules_));
    from_ = std::max(first_, rules_.from.value_or(first_));
    return from_ <= until_;
  }

  void take_sets() {
    const day_index& by_day = source_.days();
    const auto end = by_day.upper_bound(until_ + std::chrono::days(1));  // sets after midnight
    for (auto day = by_day.lower_bound(from_); day != end; ++day) {
      for (const std::uint32_t position : day->second) {
        const logged_set& set = source_.sets()[position];
        const civil_day trained = training_day(set.time, rules_);
        if (trained >= from_ && trained <= until_) ordered_.push_back(&set);
      }
    }
    std::ranges::sort(ordered_, {}, &logged_set::time);
  }

  // The last direct work before `from` of each muscle worked since, for the gaps.
  void look_back() {
    std::uint32_t wanted = 0;
    for (const logged_set* set : ordered_) wanted |= direct_muscles(*set);
    const day_index& by_day = source_.days();
    auto day = by_day.upper_bound(from_);
    while (wanted != 0 && day != by_day.begin()) {
      --day;
      std::uint32_t found = 0;
      for (const std::uint32_t position : day->second) {
        const logged_set& set = source_.sets()[position];
        if (training_day(set.time, rules_) < from_) found |= note_before(set, wanted);
      }
      wanted &= ~found;
    }
  }

  std::uint32_t note_before(const logged_set& set, std::uint32_t wanted) {
    const std::uint32_t found = direct_muscles(set) & wanted;
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      if ((found >> number & 1u) == 0) continue;
      std::optional<wall_seconds>& before = last_direct_[number];
      before = std::max(before.value_or(set.time), set.time);
    }
    return found;
  }

  // Bit n: muscle n gets direct credit from this set.
  std::uint32_t direct_muscles(const logged_set& set) const {
    const exercise* const done = source_.exercise_of(set);
    if (done == nullptr || !is_hard(set, rules_)) return 0;
    std::uint32_t bits = 0;
    for (std::size_t number = 1; number <= muscle_count; ++number)
      bits |= set_credit(*done, static_cast<muscle>(number)) == 1.0 ? 1u << number : 0u;
    return bits;
  }

  void make_weeks() {
    const civil_day start = week_start(from_, until_, rules_);
    for (civil_day day = start; day <= until_; day += days(days_per_week)) {
      training_week week{.first = day, .last = day + days(days_per_week - 1)};
      week.partial = day < from_ || week.last > until_;
      weeks_.push_back(week);
    }
    terms_.resize(weeks_.size());
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
      terms_[index].tonnage.push_back(*load * *set.reps);
    else
      ++weeks_[index].unloaded_sets;
    if (!set.tempo) return;
    for (std::size_t phase = 0; phase < std::size(tempo_phases); ++phase)
      terms_[index].tension[phase].push_back(*set.reps * (*set.tempo.*tempo_phases[phase]));
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
    training_week& week = weeks_[index];
    week.tonnage_kg = ordered_sum(terms_[index].tonnage);
    for (std::size_t phase = 0; phase < std::size(tempo_phases); ++phase) {
      const double seconds = ordered_sum(terms_[index].tension[phase]);
      week.under_tension.*tempo_phases[phase] = seconds;
      week.time_under_tension_s += seconds;
    }
  }

  const log& source_;
  const counting& rules_;
  std::vector<const logged_set*> ordered_;
  civil_day first_{}, from_{}, until_{};
  std::vector<training_week> weeks_;
  std::vector<week_terms> terms_;
  std::optional<wall_seconds> last_session_;
  std::array<std::optional<wall_seconds>, muscle_count + 1> last_direct_{};
};

}  // namespace

outcome<std::vector<training_week>> weekly_training(const log& source, const counting& rules) {
  if (const problem wrong = check_counting(rules); wrong.code < 0) return wrong;
  return week_counter(source, rules).count();
}

std::vector<weekly_muscle_volume> weekly_volume(const log& source, counting rules) {
  rules.weeks = week_form::iso;
  std::vector<weekly_muscle_volume> rows;
  const auto weeks = weekly_training(source, rules);
  if (!weeks) return rows;
  for (const training_week& week : *weeks) {
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      const muscle_week& work = week.muscles[number];
      if (work.fractional_sets <= 0) continue;
      rows.push_back({iso_week_of(week.first), static_cast<muscle>(number), work.direct_sets,
                      work.fractional_sets});
    }
  }
  return rows;
}

}  // namespace tonus::training
