// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/adult/goal.hpp>

#include "energy/root.hpp"
#include "energy/walk.hpp"

namespace tonus::energy::adult {
namespace {

/// After so many days water and adaptation have settled, and weight moves one way only.
constexpr std::int32_t settled_days = 120;

/// How far the weight still is from the goal; changes its sign there.
double away(const state<>& body, mass goal_weight) noexcept {
  return (body.weight() - goal_weight) / kilogram;
}

/// Part of a day until the goal is crossed. @param body at the start of the day
double crossing(const baseline<>& b, const conduct<>& act, const state<>& body,
                mass goal_weight) noexcept {
  const double first = away(body, goal_weight);
  const auto crossed = [&](double part) {
    state<> then = body;
    const pace p = pace_of(part * day);
    advance(then, regime_of(b, act, p), p);
    return first > 0.0 ? -away(then, goal_weight) : away(then, goal_weight);
  };
  constexpr double width = 1e-6;
  return root_in(crossed, {0.0, 1.0, -std::abs(first), crossed(1.0)}, width);
}

/// Whether the goal is never reached: the weight rests before it.
bool rests_before(const baseline<>& b, const change& kept, const state<>& now,
                  mass goal_weight) noexcept {
  const auto rest = rest_of_body(b, kept);
  return rest && away(now, goal_weight) * away(*rest, goal_weight) > 0.0;
}

}  // namespace

outcome<days> days_to_goal(const person::input& who, const change& kept,
                           mass goal_weight) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  problem why = examine_change(subject->constants, kept, cautions);
  if (why.code >= 0) why = examine_weight(goal_weight);
  if (why.code < 0) return why;
  const baseline<>& b = subject->constants;
  const conduct<> act = conduct_of(b, kept);
  const pace p = pace_of(1.0 * day);
  const regime<> r = regime_of(b, act, p);
  state<> body = b.start;
  const double first = away(body, goal_weight);
  if (first == 0.0) return {days{}, cautions};
  for (std::int32_t today = 0; today < most_days; ++today) {
    const state<> morning = body;
    advance(body, r, p);
    why = examine_body(body, today + 1);
    if (why.code < 0) return why;
    if (first * away(body, goal_weight) <= 0.0)
      return {(today + crossing(b, act, morning, goal_weight)) * day,
              cautions | caution_at_rest(*subject, body, kept)};
    if (today == settled_days && rests_before(b, kept, body, goal_weight)) break;
  }
  return problem{.code = status::not_reachable,
                 .value = goal_weight / kilogram,
                 .name = "goal_weight_kg",
                 .why = "never: the weight comes to rest before it"};
}

}  // namespace tonus::energy::adult
