// SPDX-License-Identifier: BSL-1.0
/// @file
/// Progression of exercises with one's own weight: from assistance over none to added load.
#pragma once

#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {

/// Progression of a body-weight exercise (`training.progression.bodyweight`), such as a pull-up
/// from a band to a belt.
///
/// What is moved is body weight plus `added`; below 0 it is assistance of a band or machine. Every
/// set reaches `reps_max`: assistance goes down by `step` (`less_assistance`), never past body
/// weight alone (`unassisted`); from there on load is added (`up`). Otherwise the aim is one
/// repetition more in all. A set below `reps_min` repeats the session; in the second such session
/// in a row added load goes down by `step`, not past body weight alone, and without added load
/// assistance goes up, not past `assistance_most` (`held_at_least`). Missing sets count as 0,
/// further ones are not looked at, a session at another load is `not_evaluated`.
///
/// **Source.** A definition of this library: double progression (`double_progression`) with a load
/// that passes through body weight; nobody was studied.
///
/// **Example.** @snippet training_next.cpp bodyweight
struct bodyweight {
  /// What is fixed for an exercise.
  struct input {
    tonus::sets sets;      ///< sets to do
    repetitions reps_min;  ///< fewest repetitions in each
    repetitions reps_max;  ///< repetitions in each that make it harder
    mass step;             ///< change of assistance or added load
    mass assistance_most;  ///< largest assistance there is
  };
  /// What is remembered.
  struct state {
    mass added;             ///< load of the next session; negative: assistance
    std::int32_t low = 0;   ///< sessions in a row with a set below the range
    std::int32_t goal = 0;  ///< repetitions to aim at in all
  };
  /// A session as it was done.
  struct session {
    mass added;                          ///< load of every set; negative: assistance
    std::span<const std::int32_t> reps;  ///< repetitions of each set, in order
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("sets", &input::sets, possible(1, 100), whole),
             field("reps_min", &input::reps_min, possible(1, 1000), whole),
             field("reps_max", &input::reps_max, possible(1, 1000), whole),
             field("step", &input::step, possible(above_zero, 100)),
             field("assistance_most", &input::assistance_most, possible(0, 400)));
  }

  /// Where an exercise starts. @param rules what is fixed @param added the first load
  /// @return its state before the first session
  static constexpr state start(const input& rules, mass added) noexcept {
    return {added, 0, static_cast<std::int32_t>(set_count(rules)) * least(rules)};
  }

  /// One session on. @param rules what is fixed @param now what was prescribed
  /// @param done what was done
  /// @return the next state and why; or the field of rules, state or session that is impossible
  static constexpr outcome<advance<state>> next(const input& rules, const state& now,
                                                const session& done) noexcept {
    if (const problem why = check(rules, now, done); why.code < 0) return why;
    if (!detail::same_load(now.added, done.added))
      return advance<state>{now, action::not_evaluated};
    const performed reps{done.added, done.reps};
    if (detail::all_reach(reps, set_count(rules), most(rules))) return harder(rules, now.added);
    const std::int32_t goal = new_goal(rules, reps);
    if (detail::all_reach(reps, set_count(rules), least(rules)))
      return advance<state>{{now.added, 0, goal}, action::add_rep};
    if (now.low == 0) return advance<state>{{now.added, 1, goal}, action::repeat};
    return easier(rules, now.added);
  }

 private:
  static constexpr std::size_t set_count(const input& rules) noexcept {
    return static_cast<std::size_t>(rules.sets / set);
  }
  static constexpr std::int32_t least(const input& rules) noexcept {
    return static_cast<std::int32_t>(rules.reps_min / repetition);
  }
  static constexpr std::int32_t most(const input& rules) noexcept {
    return static_cast<std::int32_t>(rules.reps_max / repetition);
  }

  static constexpr problem check(const input& rules, const state& now,
                                 const session& done) noexcept {
    status_code cautions = status::ok;
    problem why;
    if (!tonus::detail::inspect<bodyweight>(rules, cautions, why)) return why;
    if (most(rules) < least(rules))
      return detail::check_limits("reps_max_reps", most(rules), least(rules), most_reps);
    why = detail::check_limits("state_added_kg", now.added / kilogram, -400, 1000);
    if (why.code >= 0) why = detail::check_limits("state_low", now.low, 0, 1);
    if (why.code >= 0) why = detail::check_limits("added_kg", done.added / kilogram, -400, 1000);
    for (const std::int32_t reps : done.reps)
      if (why.code >= 0) why = detail::check_limits("reps", reps, 0, most_reps);
    return why;
  }

  static constexpr std::int32_t new_goal(const input& rules, const performed& done) noexcept {
    const auto count = static_cast<std::int32_t>(set_count(rules));
    std::int32_t total = 1;
    for (std::size_t i = 0; i < set_count(rules); ++i) {
      const std::int32_t reps = detail::reps_of(done, i);
      total += reps < most(rules) ? reps : most(rules);
    }
    if (total < count * least(rules)) total = count * least(rules);
    return total < count * most(rules) ? total : count * most(rules);
  }

  static constexpr advance<state> harder(const input& rules, mass added) noexcept {
    const mass none{};
    const mass more = added + rules.step;
    if (added >= none) return {start(rules, more), action::up};
    if (more < none) return {start(rules, more), action::less_assistance};
    return {start(rules, none), action::unassisted};
  }

  static constexpr advance<state> easier(const input& rules, mass added) noexcept {
    const mass none{};
    const mass less = added - rules.step;
    if (added > none) return {start(rules, less > none ? less : none), action::down};
    if (-less <= rules.assistance_most) return {start(rules, less), action::more_assistance};
    const mass held = -added > rules.assistance_most ? added : -rules.assistance_most;
    return {start(rules, held), action::held_at_least};
  }
};

}  // namespace tonus::training::progression
