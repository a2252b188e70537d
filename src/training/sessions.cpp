// SPDX-License-Identifier: BSL-1.0
#include "training/sessions.hpp"

#include <algorithm>

namespace tonus::training {
namespace {

constexpr double slack_kg = 5e-4;

/// Repetitions at one load, apart by side.
struct at_load {
  std::vector<std::int32_t> both, left, right;
  std::optional<double> rpe;
  std::int32_t rated_reps = 0;

  void add(const logged_set& set) {
    auto& list = set.side == side::left ? left : set.side == side::right ? right : both;
    list.push_back(*set.reps);
    const auto effort = set.rpe ? set.rpe : set.rir ? std::optional(10.0 - *set.rir) : std::nullopt;
    if (!effort || *effort <= rpe.value_or(0)) return;
    rpe = effort;
    rated_reps = *set.reps;
  }
  /// Left and right make one set; the weaker side counts, one side alone is no set.
  [[nodiscard]] std::vector<std::int32_t> reps() const {
    std::vector<std::int32_t> all = both;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
      all.push_back(std::min(left[i], right[i]));
    return all;
  }
};

bool counts(const logged_set& set) noexcept {
  return is_working(set) && set.type != set_type::drop && set.reps.value_or(0) > 0;
}

/// The load of most sets; of equals the heavier.
judged_session session_of(wall_seconds time, const std::vector<std::pair<double, at_load>>& loads) {
  judged_session best{.time = time};
  for (const auto& [load, sets] : loads) {
    auto reps = sets.reps();
    const bool more = reps.size() > best.reps.size();
    const bool heavier = reps.size() == best.reps.size() && load > best.load_kg;
    if (!more && !heavier) continue;
    best.load_kg = load;
    best.rpe = sets.rpe;
    best.rated_reps = sets.rated_reps;
    best.reps = std::move(reps);
  }
  return best;
}

}  // namespace

bool is_assisted(const exercise* done) noexcept {
  return done != nullptr && done->id.find("assisted") != std::string_view::npos;
}

double added_kg(const exercise* done, const logged_set& set) noexcept {
  const double load = set.load_kg.value_or(0);
  const double off = set.assistance_kg.value_or(0);
  // Apps log what an assisting machine takes off as the weight.
  if (is_assisted(done) && !set.assistance_kg) return -load;
  return load - off;
}

std::vector<std::vector<std::size_t>> sets_by_exercise(const log& source) {
  std::vector<std::vector<std::size_t>> all(source.exercises().size());
  const auto sets = source.sets();
  for (std::size_t i = 0; i < sets.size(); ++i) all[sets[i].exercise].push_back(i);
  for (auto& list : all)
    std::ranges::sort(list, {}, [&](std::size_t i) { return std::pair(sets[i].time, i); });
  return all;
}

std::vector<judged_session> sessions_of(const log& source, std::span<const std::size_t> sets) {
  std::vector<judged_session> all;
  std::vector<std::pair<double, at_load>> loads;
  std::vector<done_set> counted;
  for (std::size_t k = 0; k < sets.size(); ++k) {
    const logged_set& set = source.sets()[sets[k]];
    if (counts(set)) {
      const double load = added_kg(source.exercise_of(set), set);
      const auto same = [load](const auto& one) {
        return one.first - load < slack_kg && load - one.first < slack_kg;
      };
      auto at = std::ranges::find_if(loads, same);
      if (at == loads.end()) at = loads.insert(loads.end(), {load, {}});
      at->second.add(set);
      counted.push_back({load, *set.reps});
    }
    const bool last = k + 1 == sets.size() || source.sets()[sets[k + 1]].time != set.time;
    if (!last) continue;
    judged_session done = session_of(set.time, loads);
    done.sets = std::move(counted);
    if (!done.reps.empty()) all.push_back(std::move(done));
    loads.clear();
    counted.clear();
  }
  return all;
}

}  // namespace tonus::training
