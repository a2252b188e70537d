// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the progression models share: a session as it was done, and what follows from it.
#pragma once

#include <cstdint>
#include <span>
#include <tonus/formula.hpp>
#include <tonus/training/progression/rounding.hpp>

namespace tonus::training::progression {

/// What a model says after a session.
enum class action : std::int32_t {
  up = 1,           ///< more load
  repeat,           ///< the same again
  back_off,         ///< less load after repeated misses
  add_rep,          ///< the same load, more repetitions in all
  down,             ///< less load
  confirm,          ///< the target was passed; once more before the load goes up
  up_over_10_pct,   ///< more load, by over 10 % because the grid is coarse: take care
  next_week,        ///< the plan's next week
  new_cycle_up,     ///< the plan from the start with a larger training maximum
  new_cycle_same,   ///< the plan from the start with the same training maximum
  same,             ///< the effort was as planned
  limited,          ///< the change was cut to the largest allowed
  held_at_least,    ///< a cut would go below the smallest load: held there
  not_evaluated,    ///< done at another load, or off the chart: nothing changes
  less_assistance,  ///< the same exercise with less of the body's weight taken off
  unassisted,       ///< body weight alone from now on
  more_assistance,  ///< more of the body's weight taken off
  held_at_most,     ///< a raise would go beyond what there is: held there
  held_back,        ///< an increase is withheld by a rule at stop_and_refer: the last session again
  deload            ///< an easy week: less of the same
};
}  // namespace tonus::training::progression

namespace tonus {
/// Names of training::progression::action.
template <>
inline constexpr std::string_view choice_names<training::progression::action> =
    "up|repeat|back_off|add_rep|down|confirm|up_over_10_pct|next_week|new_cycle_up|new_cycle_same|"
    "same|limited|held_at_least|not_evaluated|less_assistance|unassisted|more_assistance|"
    "held_at_most|held_back|deload";
}  // namespace tonus

namespace tonus::training::progression {

/// A session of one exercise as it was done.
struct performed {
  mass load;                           ///< the load of every set
  std::span<const std::int32_t> reps;  ///< repetitions of each set, in order
};

/// What follows from a session. @tparam State what the model remembers
template <class State>
struct advance {
  State next{};                         ///< what to remember and to do next
  action what = action::not_evaluated;  ///< why
};

/// Most repetitions of a set in a session; more is a slip of the thumb.
inline constexpr std::int32_t most_reps = 1000;

namespace detail {

/// Refuses a number outside its limits. @return code ok where it is inside
constexpr problem check_limits(std::string_view name, double value, double least,
                               double most) noexcept {
  if (value >= least && value <= most) return {};
  return {.code = tonus::detail::finite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = least,
          .maximum = most,
          .name = name};
}

/// Refuses a session whose numbers are none.
constexpr problem check_session(const performed& done) noexcept {
  const problem load = check_limits("load_kg", done.load / kilogram, above_zero, 1000.0);
  if (load.code < 0) return load;
  for (const std::int32_t reps : done.reps) {
    const problem one = check_limits("reps", reps, 0, most_reps);
    if (one.code < 0) return one;
  }
  return {};
}

/// Checks the rules of a model, the load it prescribes and the session.
/// @tparam Model with `input` and `describe`, as an equation
template <class Model>
constexpr problem check(const typename Model::input& rules, mass prescribed,
                        const performed& done) noexcept {
  status_code cautions = status::ok;
  problem why;
  if (!tonus::detail::inspect<Model>(rules, cautions, why)) return why;
  why = check_limits("state_load_kg", prescribed / kilogram, above_zero, 1000.0);
  return why.code < 0 ? why : check_session(done);
}

/// Whether the session was done at the prescribed load; half of a gram is not a difference.
constexpr bool same_load(mass a, mass b) noexcept {
  const double difference = (a - b) / kilogram;
  return difference < 5e-4 && difference > -5e-4;
}

/// Repetitions of set i; a missing set counts as 0.
constexpr std::int32_t reps_of(const performed& done, std::size_t i) noexcept {
  return i < done.reps.size() ? done.reps[i] : 0;
}

/// Whether each of the first sets has at least so many repetitions.
constexpr bool all_reach(const performed& done, std::size_t set_count, double reps) noexcept {
  for (std::size_t i = 0; i < set_count; ++i)
    if (reps_of(done, i) < reps) return false;
  return true;
}

}  // namespace detail
}  // namespace tonus::training::progression
