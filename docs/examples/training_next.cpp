// SPDX-License-Identifier: BSL-1.0
// The next session out of a log, and pull-ups from a band to body weight.
#include <array>
#include <cstdio>
#include <tonus/literals.hpp>
#include <tonus/training/next.hpp>

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::training;
using namespace tonus::training::progression;

namespace {

bool pull_ups() {
  //! [bodyweight]
  // From a band to five repetitions with one's own weight; bands come in steps of 10 kg.
  const bodyweight::input rules{3_set, 2_rep, 5_rep, 10_kg, 40_kg};
  const std::array<std::array<std::int32_t, 3>, 6> weeks_of_reps{
      {{3, 2, 2}, {4, 3, 3}, {5, 5, 5}, {4, 3, 2}, {5, 5, 5}, {3, 2, 2}}};
  bodyweight::state now = bodyweight::start(rules, -20_kg);
  std::array<double, 6> added{};  // after each session: -20 -20 -10 -10 0 0
  for (std::size_t i = 0; i < weeks_of_reps.size(); ++i) {
    now = bodyweight::next(rules, now, {now.added, weeks_of_reps[i]})->next;
    added[i] = now.added / kilogram;
  }
  //! [bodyweight]
  return added == std::array<double, 6>{-20, -20, -10, -10, 0, 0} && now.goal == 8;
}

bool from_a_log() {
  //! [next]
  training::log log;
  const civil_day monday = std::chrono::year(2025) / 9 / 1;
  for (int i = 0; i < 3; ++i)
    static_cast<void>(log.add({.time = start_of(monday) + 18 * 3600,
                               .exercise = "Bench Press (Barbell)",
                               .reps = 12,
                               .load_kg = 60}));
  next_options with;  // double progression, 8 to 12 repetitions, a bar with plates in kilograms
  const auto plan = next_sessions(log, with, held_back{});
  const next_exercise& bench = plan->exercises[0];
  // Three sets reached the top of the range, so the load goes up: 3 x 8 to 12 with 62.5 kg.
  std::printf("%zu x %d to %d with %.1f kg\n", bench.sets.size(), bench.sets[0].reps_min,
              bench.sets[0].reps_max, bench.sets[0].load_kg);
  //! [next]
  return bench.what == action::up && bench.sets.size() == 3 && bench.sets[0].load_kg == 62.5;
}

}  // namespace

int main() { return pull_ups() && from_a_log() ? 0 : 1; }
