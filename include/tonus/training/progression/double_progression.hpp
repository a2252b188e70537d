// SPDX-License-Identifier: BSL-1.0
/// @file
/// Double progression: first repetitions up to the top of a range, then load.
#pragma once

#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {

/// Double progression of one exercise (`training.progression.double`; the word alone is a keyword).
///
/// Every set reaches `reps_max`: the load goes up by `step` and the range starts again. Otherwise
/// the aim is one repetition more in all. A set below `reps_min` repeats the session; in the second
/// session in a row the load goes down by `step`, never below `load_min` (`held_at_least`).
/// Missing sets count as 0, further ones are not looked at, a session at another load is
/// `not_evaluated`.
///
/// **Source.** A definition of this library; nobody was studied.
///
/// **Example.** @snippet training_progression_models.cpp double
struct double_progression {
  /// What is fixed for an exercise.
  struct input {
    tonus::sets sets;      ///< sets to do
    repetitions reps_min;  ///< fewest repetitions in each
    repetitions reps_max;  ///< repetitions in each that raise the load
    mass step;             ///< change of load
    mass load_min;         ///< smallest load
  };
  /// What is remembered.
  struct state {
    mass load;              ///< load of the next session
    std::int32_t low = 0;   ///< sessions in a row with a set below the range
    std::int32_t goal = 0;  ///< repetitions to aim at in all
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("sets", &input::sets, possible(1, 100), whole),
             field("reps_min", &input::reps_min, possible(1, 1000), whole),
             field("reps_max", &input::reps_max, possible(1, 1000), whole),
             field("step", &input::step, possible(above_zero, 100)),
             field("load_min", &input::load_min, possible(above_zero, 1000)));
  }

  /// Where an exercise starts. @param rules what is fixed @param load the first load
  /// @return its state before the first session
  static constexpr state start(const input& rules, mass load) noexcept {
    return {load, 0, least_goal(rules)};
  }

  /// One session on. @param rules what is fixed @param now what was prescribed
  /// @param done what was done
  /// @return the next state and why; or the field of rules, state or session that is impossible
  static constexpr outcome<advance<state>> next(const input& rules, const state& now,
                                                const performed& done) noexcept {
    problem why = detail::check<double_progression>(rules, now.load, done);
    if (why.code >= 0 && rules.reps_max < rules.reps_min)
      why = detail::check_limits("reps_max_reps", rules.reps_max / repetition,
                                 rules.reps_min / repetition, most_reps);
    if (why.code >= 0) why = detail::check_limits("state_low", now.low, 0, 1);
    if (why.code < 0) return why;
    if (!detail::same_load(now.load, done.load)) return advance<state>{now, action::not_evaluated};
    return judge(rules, now, done);
  }

 private:
  static constexpr std::size_t set_count(const input& rules) noexcept {
    return static_cast<std::size_t>(rules.sets / set);
  }
  static constexpr std::int32_t least_goal(const input& rules) noexcept {
    return static_cast<std::int32_t>(rules.sets / set * (rules.reps_min / repetition));
  }

  /// One repetition more than what counted, inside what the range allows.
  static constexpr std::int32_t new_goal(const input& rules, const performed& done) noexcept {
    const auto top = static_cast<std::int32_t>(rules.reps_max / repetition);
    const auto most = static_cast<std::int32_t>(set_count(rules)) * top;
    std::int32_t total = 1;
    for (std::size_t i = 0; i < set_count(rules); ++i) {
      const std::int32_t reps = detail::reps_of(done, i);
      total += reps < top ? reps : top;
    }
    if (total < least_goal(rules)) total = least_goal(rules);
    return total < most ? total : most;
  }

  static constexpr advance<state> judge(const input& rules, const state& now,
                                        const performed& done) noexcept {
    if (detail::all_reach(done, set_count(rules), rules.reps_max / repetition))
      return {start(rules, now.load + rules.step), action::up};
    const std::int32_t goal = new_goal(rules, done);
    if (detail::all_reach(done, set_count(rules), rules.reps_min / repetition))
      return {{now.load, 0, goal}, action::add_rep};
    if (now.low == 0) return {{now.load, 1, goal}, action::repeat};
    const mass lower = now.load - rules.step;
    if (lower >= rules.load_min) return {start(rules, lower), action::down};
    const mass held = now.load < rules.load_min ? now.load : rules.load_min;
    return {start(rules, held), action::held_at_least};
  }
};

}  // namespace tonus::training::progression
