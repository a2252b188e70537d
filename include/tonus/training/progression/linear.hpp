// SPDX-License-Identifier: BSL-1.0
/// @file
/// Linear progression: the same step after every session that was completed.
#pragma once

#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {

/// Linear progression of one exercise (`training.progression.linear`).
///
/// Every set reaches the repetitions: the load goes up by `step`. Otherwise the session is
/// repeated; after `fail_limit` misses in a row the load is cut to `back_off` of it, rounded down
/// to the grid. No cut goes below `load_min`: there the action says
/// `held_at_least`. Missing sets count as 0 repetitions, sets beyond the prescribed number are not
/// looked at, a session at another load is `not_evaluated`.
///
/// **Source.** A definition of this library for what novice programmes do; nobody was studied.
///
/// **Example.** @snippet training_progression_models.cpp linear
struct linear {
  /// What is fixed for an exercise.
  struct input {
    tonus::sets sets;     ///< sets to do
    repetitions reps;     ///< repetitions in each
    mass step;            ///< added after a completed session
    fraction fail_limit;  ///< misses in a row before a cut
    fraction back_off;    ///< share of the load that is left after a cut
    mass grid;            ///< smallest change of load that can be built
    mass load_min;        ///< smallest load
  };
  /// What is remembered.
  struct state {
    mass load;               ///< load of the next session
    std::int32_t fails = 0;  ///< misses in a row
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("sets", &input::sets, possible(1, 100), whole),
             field("reps", &input::reps, possible(1, 1000), whole),
             field("step", &input::step, possible(above_zero, 100)),
             field("fail_limit", &input::fail_limit, possible(1, 100), whole),
             field("back_off", &input::back_off, possible(0.1, 0.99)),
             field("grid", &input::grid, possible(above_zero, 100)),
             field("load_min", &input::load_min, possible(above_zero, 1000)));
  }

  /// One session on. @param rules what is fixed @param now what was prescribed
  /// @param done what was done
  /// @return the next state and why; or the field of rules, state or session that is impossible
  static constexpr outcome<advance<state>> next(const input& rules, const state& now,
                                                const performed& done) noexcept {
    problem why = detail::check<linear>(rules, now.load, done);
    if (why.code >= 0)
      why = detail::check_limits("state_fails", now.fails, 0.0, rules.fail_limit / one - 1.0);
    if (why.code < 0) return why;
    if (!detail::same_load(now.load, done.load)) return advance<state>{now, action::not_evaluated};
    const auto set_count = static_cast<std::size_t>(rules.sets / set);
    if (detail::all_reach(done, set_count, rules.reps / repetition))
      return advance<state>{{now.load + rules.step, 0}, action::up};
    if (now.fails + 1 < rules.fail_limit / one)
      return advance<state>{{now.load, now.fails + 1}, action::repeat};
    return cut(rules, now.load);
  }

 private:
  static constexpr advance<state> cut(const input& rules, mass load) noexcept {
    const mass lower = round_to_grid(rules.back_off * load, rules.grid, rounding::down);
    if (lower >= rules.load_min) return {{lower, 0}, action::back_off};
    return {{load < rules.load_min ? load : rules.load_min, 0}, action::held_at_least};
  }
};

}  // namespace tonus::training::progression
