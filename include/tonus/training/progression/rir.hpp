// SPDX-License-Identifier: BSL-1.0
/// @file
/// Progression by effort: the load follows the repetitions left in reserve.
#pragma once

#include <tonus/training/progression/session.hpp>
#include <tonus/training/rpe/rts_percent_one_rm.hpp>

namespace tonus::training::progression {

/// Autoregulation of one exercise by effort (`training.progression.rir`).
///
/// Repetitions and effort of the top set give the one-repetition maximum by the chart of
/// training.rpe.rts_percent_one_rm; the next load is that maximum times the chart's share at the
/// target, cut to `limit` around the last load (`limited`) and rounded to the nearest of the grid;
/// where rounding leaves the band it goes one grid step back. A set off the chart or at another
/// load is `not_evaluated`.
///
/// **Source.** The chart's; the limit is a definition of this library.
///
/// **Example.** @snippet training_progression_models.cpp rir
struct rir {
  /// What is fixed for an exercise.
  struct input {
    repetitions reps;  ///< repetitions to do
    effort rpe;        ///< effort to aim at, 10 less the repetitions in reserve
    fraction limit;    ///< largest change of load, as a share of it
    mass grid;         ///< smallest change of load that can be built
  };
  /// What is remembered.
  struct state {
    mass load;  ///< load of the next session
  };
  /// A top set as it was done.
  struct top_set {
    mass load;         ///< its load
    repetitions reps;  ///< its repetitions
    effort rpe;        ///< its effort
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("reps", &input::reps, possible(1, 12), whole),
             field("rpe", &input::rpe, possible(6, 10), step{0.5}),
             field("limit", &input::limit, possible(0.01, 0.5)),
             field("grid", &input::grid, possible(above_zero, 100)));
  }

  /// One session on. @param rules what is fixed @param now what was prescribed
  /// @param done the top set
  /// @return the next state and why; or the field of rules, state or set that is impossible
  static constexpr outcome<advance<state>> next(const input& rules, const state& now,
                                                const top_set& done) noexcept {
    const problem why = check(rules, now, done);
    if (why.code < 0) return why;
    const auto target = tonus::evaluate<rpe::rts_percent_one_rm>({rules.reps, rules.rpe});
    if (!target) return target.error();
    const auto share = tonus::evaluate<rpe::rts_percent_one_rm>({done.reps, done.rpe});
    if (!share || !detail::same_load(now.load, done.load))
      return advance<state>{now, action::not_evaluated};
    return follow(rules, now.load, done.load / *share * *target);
  }

 private:
  static constexpr problem check(const input& rules, const state& now,
                                 const top_set& done) noexcept {
    problem why = detail::check<rir>(rules, now.load, {done.load, {}});
    if (why.code >= 0) why = detail::check_limits("reps", done.reps / repetition, 1, most_reps);
    if (why.code >= 0) why = detail::check_limits("rpe", done.rpe / rpe_point, 1, 10);
    return why;
  }

  static constexpr advance<state> follow(const input& rules, mass load, mass raw) noexcept {
    const mass least = load * (1.0 - rules.limit);
    const mass most = load * (1.0 + rules.limit);
    const bool cut = raw < least || raw > most;
    if (raw < least) raw = least;
    if (raw > most) raw = most;
    mass built = round_to_grid(raw, rules.grid, rounding::nearest);
    if (built > most) built -= rules.grid;
    if (built < least) built += rules.grid;
    if (built > most || built < least) built = load;
    if (cut) return {{built}, action::limited};
    if (detail::same_load(built, load)) return {{built}, action::same};
    return {{built}, built > load ? action::up : action::down};
  }
};

}  // namespace tonus::training::progression
