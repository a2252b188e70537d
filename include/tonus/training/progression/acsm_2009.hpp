// SPDX-License-Identifier: BSL-1.0
/// @file
/// Progression by 2 to 10 per cent once the target was passed, ACSM 2009.
#pragma once

#include <tonus/training/progression/acsm_2009_new_load.hpp>
#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {

/// Progression of one exercise after the ACSM stand of 2009 (`training.progression.acsm_2009`).
///
/// Every set reaches the repetitions and the last one passes them by `over_reps`: after `sessions`
/// such sessions in a row the load goes up by `increase`, rounded to the grid and at least by one
/// grid step; where that step is over 10 % the action is `up_over_10_pct`. It has no rule for going
/// down. A session at another load is `not_evaluated`.
///
/// **Source.** sources::acsm09rt for the increase and the one or two repetitions over the target;
/// what happens otherwise is a definition of this library.
///
/// **Example.** @snippet training_progression_models.cpp acsm_2009
struct acsm_2009 {
  /// What is fixed for an exercise.
  struct input {
    tonus::sets sets;       ///< sets to do
    repetitions reps;       ///< repetitions in each
    repetitions over_reps;  ///< repetitions over the target in the last set, 1 or 2
    fraction sessions;      ///< sessions in a row, 1 or 2
    percentage increase;    ///< increase of the load
    mass grid;              ///< smallest change of load that can be built
  };
  /// What is remembered.
  struct state {
    mass load;              ///< load of the next session
    std::int32_t over = 0;  ///< sessions in a row that passed the target
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("sets", &input::sets, possible(1, 100), whole),
             field("reps", &input::reps, possible(1, 1000), whole),
             field("over_reps", &input::over_reps, possible(1, 2), whole),
             field("sessions", &input::sessions, possible(1, 2), whole),
             field("increase", &input::increase, possible(2, 10)),
             field("grid", &input::grid, possible(above_zero, 100)));
  }

  /// One session on. @param rules what is fixed @param now what was prescribed
  /// @param done what was done
  /// @return the next state and why; or the field of rules, state or session that is impossible
  static constexpr outcome<advance<state>> next(const input& rules, const state& now,
                                                const performed& done) noexcept {
    problem why = detail::check<acsm_2009>(rules, now.load, done);
    if (why.code >= 0)
      why = detail::check_limits("state_over", now.over, 0.0, rules.sessions / one - 1.0);
    if (why.code < 0) return why;
    if (!detail::same_load(now.load, done.load)) return advance<state>{now, action::not_evaluated};
    if (!passed(rules, done)) return advance<state>{{now.load, 0}, action::repeat};
    if (now.over + 1 < rules.sessions / one)
      return advance<state>{{now.load, now.over + 1}, action::confirm};
    return raise(rules, now.load);
  }

 private:
  static constexpr bool passed(const input& rules, const performed& done) noexcept {
    const auto set_count = static_cast<std::size_t>(rules.sets / set);
    const double target = rules.reps / repetition;
    return detail::all_reach(done, set_count, target) &&
           detail::reps_of(done, set_count - 1) >= target + rules.over_reps / repetition;
  }

  static constexpr advance<state> raise(const input& rules, mass load) noexcept {
    const mass wanted = acsm_2009_new_load::evaluate({load, rules.increase});
    const mass built = round_to_grid(wanted, rules.grid, rounding::nearest);
    const mass least = load + rules.grid;
    constexpr double most_studied = 0.1;  // the stand's 10 %
    const bool coarse = rules.grid > most_studied * load;
    return {{built > least ? built : least, 0}, coarse ? action::up_over_10_pct : action::up};
  }
};

}  // namespace tonus::training::progression
