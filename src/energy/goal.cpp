// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/adult/goal.hpp>

#include "energy/root.hpp"
#include "energy/walk.hpp"

namespace tonus::energy::adult {
namespace {

/// Daily steps for a month, then steps of at most three days: accurate to 3e-5 kg.
std::int32_t steps_for(double duration) noexcept {
  const double third = std::ceil(duration / 3.0);
  return static_cast<std::int32_t>(std::fmin(duration, std::fmax(30.0, third)));
}

problem unreachable(const char* why) noexcept {
  return {.code = status::not_reachable, .name = "goal", .why = why};
}

/// The goal problem of one person.
class question {
 public:
  question(const baseline<>& b, const goal::input& what) noexcept
      : b_(b),
        what_(what),
        steps_(steps_for(what.goal_days / day)),
        pace_(pace_of(what.goal_days * (1.0 / steps_))) {}

  /// What is eaten and done at an intake; sodium follows the energy.
  [[nodiscard]] conduct<> at(energy_rate intake, percentage activity) const noexcept {
    const change c{intake - b_.intake, (intake / b_.intake - 1.0) * usual_sodium,
                   what_.carbohydrate, activity};
    return conduct_of(b_, c);
  }
  /// The body on the goal day.
  [[nodiscard]] state<> end(const conduct<>& act) const noexcept {
    state<> body = b_.start;
    const regime<> r = regime_of(b_, act, pace_);
    for (std::int32_t i = 0; i < steps_; ++i) advance(body, r, pace_);
    return body;
  }
  /// What is reached less the goal, in the unit of the goal: rises with more food.
  [[nodiscard]] double above(const state<>& body) const noexcept {
    if (what_.goal_weight) return (body.weight() - *what_.goal_weight) / kilogram;
    return 100.0 * (body.fat / body.weight()) - *what_.goal_body_fat / percent;
  }
  /// Whether the body can be on every day until then; the first day on which it cannot.
  [[nodiscard]] problem alive(const conduct<>& act) const noexcept {
    state<> body = b_.start;
    const regime<> r = regime_of(b_, act, pace_);
    for (std::int32_t i = 1; i <= steps_; ++i) {
      advance(body, r, pace_);
      const problem why = examine_body(body, std::ceil(i * (pace_.step / day).value()));
      if (why.code < 0) return why;
    }
    return {};
  }
  [[nodiscard]] const baseline<>& constants() const noexcept { return b_; }

 private:
  baseline<> b_;
  goal::input what_;
  std::int32_t steps_;
  pace pace_;
};

problem examine_goal(const goal::input& what, status_code& cautions) noexcept {
  problem why;
  if (!tonus::detail::inspect<goal>(what, cautions, why)) return why;
  if (what.goal_weight.has_value() != what.goal_body_fat.has_value()) return {};
  return {.code = what.goal_weight ? status::outside_domain : status::missing_input,
          .name = "goal_weight_kg",
          .why = "either goal_weight or goal_body_fat"};
}

status_code cautions_of(const subject<>& who, const conduct<>& act, const state<>& body) noexcept {
  const energy_rate change = act.intake - who.constants.intake;
  return caution_at_rest(who, body, {.intake = change});
}

}  // namespace

outcome<goal_intake> intake_for_goal(const person::input& who, const goal::input& what) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  problem why = examine_goal(what, cautions);
  if (why.code < 0) return why;
  const question asked(subject->constants, what);
  const energy_rate before = subject->constants.intake;
  const auto miss = [&](double intake) {
    return asked.above(asked.end(asked.at(intake * kilocalorie_per_day, what.activity_change)));
  };
  bracket around;
  if (!enclose(miss, before / kilocalorie_per_day, 400.0, 0.0, most_intake / kilocalorie_per_day,
               around))
    return unreachable(around.f_low > 0.0 ? "not even without food" : "not even by 50000 kcal/d");
  constexpr double width = 0.01;  // kcal/d
  const energy_rate intake = root_in(miss, around, width) * kilocalorie_per_day;
  const conduct<> act = asked.at(intake, what.activity_change);
  why = asked.alive(act);
  if (why.code < 0) return why;
  const state<> body = asked.end(act);
  return {{before, intake, intake_to_hold(subject->constants, body, act.activity), body},
          cautions | cautions_of(*subject, act, body)};
}

outcome<percentage> activity_for_goal(const person::input& who, const goal::input& what) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  problem why = examine_goal(what, cautions);
  if (why.code < 0) return why;
  const question asked(subject->constants, what);
  const energy_rate before = subject->constants.intake;
  const auto miss = [&](double saved) {  // less activity, more weight
    return asked.above(asked.end(asked.at(before, -saved * percent)));
  };
  bracket around;
  if (!enclose(miss, 0.0, 20.0, -1000.0, 100.0, around))
    return unreachable("not by a change of activity from -100 to 1000 %");
  constexpr double width = 1e-4;  // %
  const percentage found = -root_in(miss, around, width) * percent;
  const conduct<> act = asked.at(before, found);
  why = asked.alive(act);
  if (why.code < 0) return why;
  return {found, cautions | cautions_of(*subject, act, asked.end(act))};
}

}  // namespace tonus::energy::adult
