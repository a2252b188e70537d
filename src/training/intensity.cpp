// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/intensity.hpp>
#include <tonus/training/volume/inol_hristov_2005.hpp>
#include <tonus/training/volume/prilepin_total_max.hpp>
#include <tonus/training/volume/prilepin_total_min.hpp>
#include <tuple>

namespace tonus::training {
namespace {

// Which band an intensity lies in: the rows of the table are told apart by their totals.
std::size_t band_of(double intensity_pct) noexcept {
  constexpr double limits[] = {detail::prilepin_rows[0].below, detail::prilepin_rows[1].below,
                               detail::prilepin_rows[2].below};
  return static_cast<std::size_t>(std::ranges::upper_bound(limits, intensity_pct) - limits);
}

prilepin_verdict judge(std::size_t band, std::int32_t reps) noexcept {
  if (reps == 0) return prilepin_verdict::none;
  const detail::prilepin_row& row = detail::prilepin_rows[band];
  if (reps < row.total_min) return prilepin_verdict::below;
  return reps > row.total_max ? prilepin_verdict::above : prilepin_verdict::within;
}

problem impossible(std::string_view name, double value, double least, double most) noexcept {
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = least,
          .maximum = most,
          .name = name};
}

problem check_rules(const log& source, const intensity_rules& from) noexcept {
  constexpr std::int32_t most_days = 3650;
  if (from.window_days < 1 || from.window_days > most_days)
    return impossible("window_days", from.window_days, 1, most_days);
  for (const known_maximum& one : from.known) {
    if (one.exercise >= source.exercises().size())
      return impossible("known.exercise", one.exercise, 0,
                        static_cast<double>(source.exercises().size()) - 1);
    if (!(one.one_rm_kg > 0 && one.one_rm_kg <= set_limits::load_kg))
      return impossible("known.one_rm_kg", one.one_rm_kg, above_zero, set_limits::load_kg);
  }
  return {};
}

class intensity_counter {
 public:
  intensity_counter(const log& source, const counting& rules, const intensity_rules& from,
                    std::span<const exercise_strength> strength)
      : source_(source), rules_(rules), from_(from), strength_(source.exercises().size()) {
    for (const exercise_strength& one : strength) strength_[one.exercise] = &one;
  }

  log_intensity count() {
    std::vector<const logged_set*> ordered;
    for (const logged_set& set : source_.sets()) ordered.push_back(&set);
    // By place as well, which keeps the order of sets of one exercise: clang 19 warns of the
    // standard library's stable sort.
    std::ranges::sort(ordered, {}, [](const logged_set* set) {
      return std::tuple(set->time, set->exercise, set);
    });
    for (const logged_set* set : ordered) add(*set);
    for (session_intensity& session : found_.sessions)
      for (std::size_t band = 0; band < intensity_bands; ++band)
        session.prilepin[band] = judge(band, session.reps[band]);
    return std::move(found_);
  }

 private:
  void add(const logged_set& set) {
    if (!is_working(set) || set.reps.value_or(0) <= 0) return;
    const auto load = effective_load_kg(source_.exercise_of(set), set, rules_);
    if (!load || *load <= 0) return;
    session_intensity* const session = session_of(set);
    if (session == nullptr) {
      ++found_.sets_without_maximum;
      return;
    }
    // Percent at once: a share times 100 would miss the limits of bands by a rounding.
    add_reps(*session, *set.reps, *load * 100 / session->one_rm_kg);
  }

  static void add_reps(session_intensity& session, std::int32_t reps, double intensity_pct) {
    if (intensity_pct > 100)
      session.reps_above_maximum += reps;
    else
      session.reps[band_of(intensity_pct)] += reps;
    const auto inol = evaluate<volume::inol_hristov_2005>(
        {static_cast<double>(reps) * repetition, intensity_pct * percent});
    if (inol)
      session.inol += *inol / one;
    else
      session.reps_without_inol += reps;
  }

  // The set's session, made where it is the first; null where no maximum is known.
  session_intensity* session_of(const logged_set& set) {
    const bool same = !found_.sessions.empty() && found_.sessions.back().time == set.time &&
                      found_.sessions.back().exercise == set.exercise;
    if (same) return &found_.sessions.back();
    session_intensity fresh{.time = set.time, .exercise = set.exercise};
    const auto known = std::ranges::find(from_.known, set.exercise, &known_maximum::exercise);
    fresh.known = known != from_.known.end();
    fresh.one_rm_kg = fresh.known ? known->one_rm_kg : estimated_maximum(set);
    return fresh.one_rm_kg > 0 ? &found_.sessions.emplace_back(fresh) : nullptr;
  }

  double estimated_maximum(const logged_set& set) const {
    double highest = 0;
    if (strength_[set.exercise] == nullptr) return highest;
    const civil_day last = day_of(set.time);
    const civil_day first = last - std::chrono::days(from_.window_days - 1);
    const auto& points = strength_[set.exercise]->points;
    auto point = std::ranges::lower_bound(points, start_of(first), {}, &strength_point::time);
    for (; point != points.end() && day_of(point->time) <= last; ++point)
      highest = std::max(highest, point->estimate.one_rm_kg);
    return highest;
  }

  const log& source_;
  const counting& rules_;
  const intensity_rules& from_;
  std::vector<const exercise_strength*> strength_;
  log_intensity found_;
};

}  // namespace

outcome<log_intensity> intensity_of(const log& source, const counting& rules,
                                    const intensity_rules& from) {
  if (const problem wrong = check_rules(source, from); wrong.code < 0) return wrong;
  const auto strength = strength_of(source, rules);
  if (!strength) return strength.error();
  return intensity_counter(source, rules, from, *strength).count();
}

}  // namespace tonus::training
