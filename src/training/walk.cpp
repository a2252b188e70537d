// SPDX-License-Identifier: BSL-1.0
#include "training/walk.hpp"

#include <algorithm>
#include <cmath>

namespace tonus::training {
namespace {

using namespace progression;

constexpr double slack_kg = 5e-4;

std::int32_t whole_reps(repetitions reps) noexcept {
  return static_cast<std::int32_t>(reps / repetition);
}

std::vector<next_set> same_sets(double count, double load_kg, std::int32_t least,
                                std::int32_t most) {
  return {static_cast<std::size_t>(count), next_set{load_kg, least, most}};
}

/// What each model starts with, and what it asks for.
template <class Model>
struct way;

template <>
struct way<linear> {
  static linear::state start(const linear::input&, mass load) { return {load, 0}; }
  static void ask(const linear::input& r, const linear::state& s, next_exercise& out) {
    out.sets = same_sets(r.sets / set, s.load / kilogram, whole_reps(r.reps), whole_reps(r.reps));
    out.figures = {{"misses", static_cast<double>(s.fails), "1"}};
  }
};

template <>
struct way<double_progression> {
  static double_progression::state start(const double_progression::input& r, mass load) {
    return double_progression::start(r, load);
  }
  static void ask(const double_progression::input& r, const double_progression::state& s,
                  next_exercise& out) {
    out.sets =
        same_sets(r.sets / set, s.load / kilogram, whole_reps(r.reps_min), whole_reps(r.reps_max));
    out.figures = {{"goal_reps", static_cast<double>(s.goal), "1"},
                   {"misses", static_cast<double>(s.low), "1"}};
  }
};

template <>
struct way<acsm_2009> {
  static acsm_2009::state start(const acsm_2009::input&, mass load) { return {load, 0}; }
  static void ask(const acsm_2009::input& r, const acsm_2009::state& s, next_exercise& out) {
    out.sets = same_sets(r.sets / set, s.load / kilogram, whole_reps(r.reps),
                         whole_reps(r.reps + r.over_reps));
    out.figures = {{"passes", static_cast<double>(s.over), "1"}};
  }
};

/// One session through a model that reads sets.
template <class Model>
auto step(const typename Model::input& rules, const typename Model::state& now,
          const judged_session& done) {
  return Model::next(rules, now, {done.load_kg * kilogram, done.reps});
}

template <class Model>
outcome<next_exercise> walk_model(typename Model::input rules, std::span<const judged_session> done,
                                  const next_options& with, const loadable& loads) {
  next_exercise out{.kind = next_kind::load};
  typename Model::state state{};
  for (const judged_session& one : done) {
    const mass load = one.load_kg * kilogram;
    if (with.sets_as_logged) rules.sets = static_cast<double>(one.reps.size()) * set;
    const bool anew = out.sessions == 0 || !progression::detail::same_load(state.load, load);
    if (anew) state = way<Model>::start(rules, load);
    const auto after = step<Model>(rules, state, one);
    if (!after) return after.error();
    state = after->next;
    out.what = after->what;
    state.load = fitted(state.load / kilogram, one.load_kg, loads, out.what) * kilogram;
    ++out.sessions;
  }
  way<Model>::ask(rules, state, out);
  out.last = done.back();
  return out;
}

/// By effort only sessions with one can be judged; the others leave the load as it was lifted.
outcome<next_exercise> walk_effort(const rir::input& rules, std::span<const judged_session> done,
                                   const loadable& loads) {
  next_exercise out{.kind = next_kind::load, .rpe = rules.rpe / rpe_point};
  double next_kg = done.back().load_kg;
  const judged_session& last = done.back();
  if (last.rpe) {
    const mass load = last.load_kg * kilogram;
    const auto after =
        rir::next(rules, {load}, {load, last.rated_reps * repetition, *last.rpe * rpe_point});
    if (!after) return after.error();
    out.what = after->what;
    next_kg = fitted(after->next.load / kilogram, last.load_kg, loads, out.what);
    out.sessions = 1;
    out.figures = {{"last_rpe", *last.rpe, "1"}};
  }
  const std::int32_t reps = whole_reps(rules.reps);
  out.sets = same_sets(static_cast<double>(last.reps.size()), next_kg, reps, reps);
  out.last = last;
  return out;
}

std::vector<next_set> week_sets(const percent_scheme& how, const percent_plan::state& now,
                                const loadable& loads) {
  std::vector<next_set> sets;
  for (const planned_set& planned : how.plan[static_cast<std::size_t>(now.week)]) {
    const double wanted = percent_plan::load(how.rules, now, planned) / kilogram;
    const std::int32_t reps = whole_reps(planned.reps);
    sets.push_back({loads.find(wanted, fit::nearest).value_or(wanted), reps, reps});
  }
  return sets;
}

/// Repetitions of each planned set: the next set done that is as heavy, or 0.
std::vector<std::int32_t> reps_of_week(std::span<const next_set> planned,
                                       const judged_session& done) {
  std::vector<std::int32_t> reps(planned.size(), 0);
  std::size_t at = 0;
  for (std::size_t i = 0; i < planned.size(); ++i) {
    std::size_t found = at;
    while (found < done.sets.size() && done.sets[found].load_kg < planned[i].load_kg - slack_kg)
      ++found;
    if (found == done.sets.size()) continue;
    reps[i] = done.sets[found].reps;
    at = found + 1;
  }
  return reps;
}

/// Each session from the start on is a week of the plan; a set lighter than planned is missed.
outcome<next_exercise> walk_percent(const percent_scheme& how, std::span<const judged_session> done,
                                    const loadable& loads, std::optional<double> best_before) {
  const std::vector<planned_week> plan(how.plan.begin(), how.plan.end());
  problem wrong = progression::detail::check_limits("tm_share", how.tm_share, 0.5, 1);
  if (wrong.code >= 0) wrong = percent_plan::check_plan(how.rules, plan);
  if (wrong.code < 0) return wrong;
  next_exercise out{.last = done.back()};
  if (!best_before) return out;
  percent_plan::state state{*best_before * how.tm_share * kilogram};
  out.what = action::next_week;
  for (const judged_session& one : done) {
    if (day_of(one.time) < how.start) continue;
    const auto planned = week_sets(how, state, loads);
    const auto after = percent_plan::next(how.rules, plan, state, reps_of_week(planned, one));
    if (!after) return after.error();
    state = after->next;
    out.what = after->what;
    ++out.sessions;
  }
  out.kind = next_kind::load;
  out.sets = week_sets(how, state, loads);
  out.figures = {{"training_maximum", state.tm / kilogram, "kg"},
                 {"plan_week", static_cast<double>(state.week + 1), "1"}};
  return out;
}

/// Assistance that there is, in place of the model's.
double fitted_assistance(double wanted_kg, double old_kg, const loadable& with, action& what) {
  const bool less = wanted_kg < old_kg;
  if (wanted_kg <= 0) return 0;
  const auto found = less ? with.find(wanted_kg, fit::lighter) : with.find(wanted_kg, fit::heavier);
  if (found) return *found;
  what = less ? action::unassisted : action::held_at_least;
  return less ? 0 : old_kg;
}

}  // namespace

double fitted(double wanted_kg, double old_kg, const loadable& with, action& what) noexcept {
  constexpr double studied_raise = 1.1;  // ACSM 2009: 2 to 10 %
  if (std::abs(wanted_kg - old_kg) < slack_kg) return old_kg;
  const bool raise = wanted_kg > old_kg;
  auto found = with.find(wanted_kg, raise ? fit::nearest : fit::lighter);
  if (raise && (!found || *found < old_kg + slack_kg)) found = with.above(old_kg);
  if (!raise && (!found || *found > old_kg - slack_kg)) found = with.below(old_kg);
  if (!found || (*found > old_kg) != raise) {
    what = raise ? action::held_at_most : action::held_at_least;
    return old_kg;
  }
  if (what == action::up && *found > studied_raise * old_kg + slack_kg)
    what = action::up_over_10_pct;
  return *found;
}

outcome<next_exercise> walk(std::span<const judged_session> done, const next_options& with,
                            const loadable& loads, std::optional<double> best_before) {
  if (const auto* how = std::get_if<linear::input>(&with.how))
    return walk_model<linear>(*how, done, with, loads);
  if (const auto* how = std::get_if<acsm_2009::input>(&with.how))
    return walk_model<acsm_2009>(*how, done, with, loads);
  if (const auto* how = std::get_if<rir::input>(&with.how)) return walk_effort(*how, done, loads);
  if (const auto* how = std::get_if<percent_scheme>(&with.how))
    return walk_percent(*how, done, loads, best_before);
  return walk_model<double_progression>(std::get<double_progression::input>(with.how), done, with,
                                        loads);
}

outcome<next_exercise> walk_body(std::span<const judged_session> done, const next_options& with) {
  next_exercise out{.kind = next_kind::body};
  bodyweight::input rules = with.body;
  bodyweight::state state{};
  for (const judged_session& one : done) {
    const mass added = one.load_kg * kilogram;
    if (with.sets_as_logged) rules.sets = static_cast<double>(one.reps.size()) * set;
    if (out.sessions == 0 || !progression::detail::same_load(state.added, added))
      state = bodyweight::start(rules, added);
    const auto after = bodyweight::next(rules, state, {added, one.reps});
    if (!after) return after.error();
    state = after->next;
    out.what = after->what;
    const bool other = !progression::detail::same_load(state.added, added);
    if (other && added < mass{})
      state.added = -fitted_assistance(-state.added / kilogram, -one.load_kg, with.with.assistance,
                                       out.what) *
                    kilogram;
    ++out.sessions;
  }
  out.sets = same_sets(rules.sets / set, state.added / kilogram, whole_reps(rules.reps_min),
                       whole_reps(rules.reps_max));
  out.figures = {{"goal_reps", static_cast<double>(state.goal), "1"},
                 {"misses", static_cast<double>(state.low), "1"}};
  out.last = done.back();
  return out;
}

}  // namespace tonus::training
