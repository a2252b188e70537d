// SPDX-License-Identifier: BSL-1.0
/// @file
/// Progression by a plan in percentages of a training maximum.
#pragma once

#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {

/// A set of a plan in percentages.
struct planned_set {
  percentage intensity;  ///< of the training maximum
  repetitions reps;      ///< repetitions to reach
};

/// A week of a plan: its sets in order.
using planned_week = std::span<const planned_set>;

/// A plan of weeks in percentages of a training maximum (`training.progression.percent`).
///
/// The training maximum starts below the one-repetition maximum, usually at 0.9 of it. After the
/// last week it goes up by `tm_step` if every prescribed set of the cycle reached its repetitions.
///
/// **Source.** A definition of this library after the practice of percentage programmes (Wendler's
/// 0.9); nobody was studied.
///
/// **Example.** @snippet training_progression_models.cpp percent
struct percent_plan {
  /// What is fixed for an exercise.
  struct input {
    mass tm_step;                            ///< added to the training maximum after a good cycle
    mass grid;                               ///< smallest change of load that can be built
    choice<progression::rounding> rounding;  ///< how loads are rounded to the grid
  };
  /// What is remembered.
  struct state {
    mass tm;                ///< training maximum, not rounded
    std::int32_t week = 0;  ///< week of the plan, from 0
    bool ok = true;         ///< every set of this cycle reached its repetitions so far
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("tm_step", &input::tm_step, possible(above_zero, 100)),
             field("grid", &input::grid, possible(above_zero, 100)),
             field("rounding", &input::rounding));
  }

  /// Load of a set. @param rules what is fixed @param now where the plan is @param planned the set
  /// @return the load to build
  static constexpr mass load(const input& rules, const state& now,
                             const planned_set& planned) noexcept {
    const mass exact = now.tm * (planned.intensity / tonus::percent / 100.0);
    return round_to_grid(exact, rules.grid, static_cast<progression::rounding>(rules.rounding));
  }

  /// Checks a plan before it is followed. @param rules what is fixed @param plan its weeks
  /// @return the first field that is impossible, or ok
  static constexpr problem check_plan(const input& rules,
                                      std::span<const planned_week> plan) noexcept {
    problem why =
        detail::check_limits("plan_weeks", static_cast<double>(plan.size()), 1, most_weeks);
    for (const planned_week& week : plan)
      if (why.code >= 0) why = check_week(week);
    status_code cautions = status::ok;
    if (why.code >= 0) tonus::detail::inspect<percent_plan>(rules, cautions, why);
    return why;
  }

  /// One week on. @param rules what is fixed @param plan its weeks, none of them empty
  /// @param now what was prescribed @param reps repetitions of each set of the week, at its loads
  /// @return the next state and why; or the field that is impossible
  static constexpr outcome<advance<state>> next(const input& rules,
                                                std::span<const planned_week> plan,
                                                const state& now,
                                                std::span<const std::int32_t> reps) noexcept {
    const problem why = check(rules, plan, now, reps);
    if (why.code < 0) return why;
    const bool ok = now.ok && reached(plan[static_cast<std::size_t>(now.week)], reps);
    const bool last = static_cast<std::size_t>(now.week) + 1 == plan.size();
    if (!last) return advance<state>{{now.tm, now.week + 1, ok}, action::next_week};
    if (ok) return advance<state>{{now.tm + rules.tm_step, 0, true}, action::new_cycle_up};
    return advance<state>{{now.tm, 0, true}, action::new_cycle_same};
  }

 private:
  static constexpr double most_weeks = 520;

  static constexpr bool reached(planned_week week, std::span<const std::int32_t> reps) noexcept {
    for (std::size_t i = 0; i < week.size(); ++i)
      if (i >= reps.size() || reps[i] < week[i].reps / repetition) return false;
    return true;
  }

  static constexpr problem check_week(planned_week week) noexcept {
    problem why = detail::check_limits("plan_sets", static_cast<double>(week.size()), 1, 100);
    for (const planned_set& planned : week) {
      if (why.code >= 0)
        why = detail::check_limits("plan_intensity_pct", planned.intensity / tonus::percent,
                                   above_zero, 150);
      if (why.code >= 0)
        why = detail::check_limits("plan_reps", planned.reps / repetition, 1, most_reps);
    }
    return why;
  }

  static constexpr problem check(const input& rules, std::span<const planned_week> plan,
                                 const state& now, std::span<const std::int32_t> reps) noexcept {
    const auto weeks_in_plan = static_cast<double>(plan.size());
    problem why = check_plan(rules, plan);
    if (why.code >= 0) why = detail::check<percent_plan>(rules, now.tm, {now.tm, reps});
    if (why.code >= 0) why = detail::check_limits("state_week", now.week, 0, weeks_in_plan - 1);
    return why;
  }
};

}  // namespace tonus::training::progression
