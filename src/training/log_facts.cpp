// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log_facts.hpp>

#include "training/movement.hpp"

namespace tonus::training {
namespace {

using std::chrono::days;
using std::chrono::weeks;

struct day_span {
  civil_day first, last;
};

// Counts of the working sets in the window.
struct window_counts {
  std::set<wall_seconds> sessions;
  std::set<wall_seconds> back_sessions;
  int pull = 0;
  int push = 0;
  int pushup = 0;
};

bool is_pushup(const exercise& done) noexcept { return done.id.starts_with("push_up"); }

void count_set(window_counts& counts, const exercise& done, wall_seconds time) {
  counts.sessions.insert(time);
  if (done.back_primary) counts.back_sessions.insert(time);
  counts.pull += pulls(done);
  counts.push += presses(done);
  counts.pushup += is_pushup(done);
}

window_counts count_window(const log& source, day_span window) {
  window_counts counts;
  const auto end = source.days().upper_bound(window.last);
  for (auto day = source.days().lower_bound(window.first); day != end; ++day) {
    for (const std::uint32_t position : day->second) {
      const logged_set& set = source.sets()[position];
      const exercise* const done = source.exercise_of(set);
      if (done != nullptr && is_working(set)) count_set(counts, *done, set.time);
    }
  }
  return counts;
}

void add_gap(std::vector<log_fact>& facts, const std::set<wall_seconds>& sessions, day_span span) {
  if (sessions.size() < 2) return;
  wall_seconds shortest = *sessions.rbegin() - *sessions.begin();
  for (auto at = std::next(sessions.begin()); at != sessions.end(); ++at) {
    shortest = std::min(shortest, *at - *std::prev(at));
  }
  facts.push_back({"min_gap", static_cast<double>(shortest) / 3600, "h", span.first, span.last,
                   "shortest time between starts of workouts with back work"});
}

// Means over the whole weeks that end with the last logged day.
void add_window_facts(std::vector<log_fact>& facts, const log& source, day_span logged) {
  const auto covered = std::chrono::floor<weeks>(logged.last - logged.first + days(1));
  const int count = std::min(static_cast<int>(covered.count()), fact_window_weeks);
  const day_span window{logged.last - weeks(std::max(count, 1)) + days(1), logged.last};
  const window_counts counts = count_window(source, window);
  add_gap(facts, counts.back_sessions, {std::max(window.first, logged.first), window.last});
  if (count < 1) return;
  const auto add = [&](std::string_view name, double total, std::string_view meaning) {
    facts.push_back({name, total / count, "/wk", window.first, window.last, meaning});
  };
  add("back_sessions", static_cast<double>(counts.back_sessions.size()),
      "workouts with a working set of a back exercise, mean per week");
  add("pull_sets", counts.pull, "working sets of multi-joint upper-body pulls, mean per week");
  add("push_sets", counts.push, "working sets of multi-joint upper-body presses, mean per week");
  add("pushup_sets", counts.pushup, "working sets of push-ups of any kind, mean per week");
  add("strength_sessions", static_cast<double>(counts.sessions.size()),
      "workouts with a working set of a known strength exercise, mean per week");
}

// The back's fractional sets in the weeks from one Monday to another week's Sunday.
double back_sets(const std::vector<weekly_muscle_volume>& volume, civil_day monday,
                 civil_day sunday) {
  double sum = 0;
  for (const weekly_muscle_volume& row : volume) {
    const bool inside = row.week >= iso_week_of(monday) && row.week <= iso_week_of(sunday);
    if (row.which == muscle::back && inside) sum += row.fractional_sets;
  }
  return sum;
}

void add_volume_facts(std::vector<log_fact>& facts, const log& source, day_span logged) {
  const civil_day sunday = monday_of(logged.last + days(1)) - days(1);
  const civil_day monday = sunday - days(6);
  const civil_day first_monday = monday_of(logged.first);
  if (monday < first_monday) return;
  const civil_day before = monday - weeks(4);
  const auto volume = weekly_volume(source, {.from = before, .until = sunday});
  facts.push_back({"fractional_sets", back_sets(volume, monday, sunday), "/wk", monday, sunday,
                   "fractional working sets of the back in the last completed ISO week"});
  if (before < first_monday) return;
  facts.push_back({"fractional_sets_4wk", back_sets(volume, before, monday - days(1)) / 4, "/wk",
                   before, monday - days(1),
                   "mean fractional working sets of the back over the four weeks before"});
}

}  // namespace

std::vector<log_fact> log_facts(const log& source) {
  std::vector<log_fact> facts;
  const day_index& by_day = source.days();
  if (by_day.empty()) return facts;
  const day_span logged{by_day.begin()->first, by_day.rbegin()->first};
  add_window_facts(facts, source, logged);
  add_volume_facts(facts, source, logged);
  return facts;
}

}  // namespace tonus::training
