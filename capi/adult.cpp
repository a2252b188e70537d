// SPDX-License-Identifier: BSL-1.0
// Energy balance of adults.
#include <tonus/energy/adult/cohort.hpp>
#include <tonus/energy/adult/simulate.hpp>
#include <vector>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;
using namespace tonus::energy::adult;

namespace {

// Sizes of the structs at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_adult_size = 72;
constexpr std::uint32_t first_plan_size = 8 + 8 * sizeof(void*);
constexpr std::uint32_t first_state_size = 72;
constexpr std::uint32_t first_summary_size = 64;
constexpr std::uint32_t first_goal_size = 48;
constexpr std::uint32_t first_intake_size = 48;
constexpr std::uint32_t first_people_size = 8 + 9 * sizeof(void*);
constexpr std::uint32_t first_cohort_size = 24 + 12 * sizeof(void*);
constexpr std::uint32_t first_columns_size = 8 + 8 * sizeof(void*);
constexpr std::uint32_t first_goals_size = 8 + 9 * sizeof(void*);

problem bad_size(std::string_view name) noexcept {
  return {.code = status::bad_handle, .name = name};
}

template <class Quantity>
std::optional<Quantity> given(double number) noexcept {
  if (tonus::detail::missing(number)) return {};
  return Quantity::from_value(number);
}

/// A number of 0 that stands for the usual.
std::int32_t or_one(std::int32_t number) noexcept { return number == 0 ? 1 : number; }

person::input person_of(const tonus_adult& a) noexcept {
  person::input p{static_cast<sex_t>(a.sex), a.age_y * year, a.height_cm * centimetre,
                  a.weight_kg * kilogram, a.pal * one};
  p.fat_mass = given<mass>(a.fat_mass_kg);
  p.intake = given<energy_rate>(a.intake_kcal_per_day);
  if (a.baseline != 0) p.baseline = static_cast<baseline_t>(a.baseline);
  p.carbohydrate = given<fraction>(a.carbohydrate);
  return p;
}

plan::input plan_of(const tonus_adult_plan* p) noexcept {
  if (p == nullptr) return {};
  return {{p->intake_change_kcal_per_day, p->intake_change_count},
          {p->sodium_change_mg_per_day, p->sodium_change_count},
          {p->carbohydrate, p->carbohydrate_count},
          {p->activity_change_pct, p->activity_change_count}};
}

/// Pointers and sizes of a plan; a list that has numbers needs a pointer.
problem examine(const tonus_adult_plan* p) noexcept {
  if (p == nullptr) return {};
  if (!size_is_good<first_plan_size>(p)) return bad_size("plan.struct_size");
  const bool there = (p->intake_change_kcal_per_day != nullptr || p->intake_change_count == 0) &&
                     (p->sodium_change_mg_per_day != nullptr || p->sodium_change_count == 0) &&
                     (p->carbohydrate != nullptr || p->carbohydrate_count == 0) &&
                     (p->activity_change_pct != nullptr || p->activity_change_count == 0);
  if (there) return {};
  return {.code = status::null_argument, .name = "plan"};
}

/// The constant change that a plan is. @param change receives it
problem constant_of(const tonus_adult_plan* p, change& kept) noexcept {
  if (p == nullptr) return {};
  const plan::input what = plan_of(p);
  if (what.intake_change.size() > 1 || what.sodium_change.size() > 1 ||
      what.carbohydrate.size() > 1 || what.activity_change.size() > 1)
    return {.code = status::wrong_count, .name = "plan", .why = "at most one number in each list"};
  if (what.intake_change.size() > 0) kept.intake = what.intake_change[0];
  if (what.sodium_change.size() > 0) kept.sodium = what.sodium_change[0];
  if (what.carbohydrate.size() > 0) kept.carbohydrate = what.carbohydrate[0];
  if (what.activity_change.size() > 0) kept.activity = what.activity_change[0];
  return {};
}

void write_state(tonus_adult_state* into, const snapshot& s) noexcept {
  write_struct(into, {0, s.day, s.body.weight().value(), s.body.fat.value(), s.body.lean.value(),
                      s.body.glycogen.value(), s.body.fluid.value(), s.body.adaptive.value(),
                      s.intake.value(), s.spent.total.value()});
}

void write_summary(tonus_adult_summary* into, const outlook& o) noexcept {
  tonus_adult_summary s{};
  s.limits = o.limits;
  std::copy(o.since.begin(), o.since.end(), s.since);
  s.eaten_kcal = o.account.eaten.value();
  s.spent_kcal = o.account.spent.value();
  s.stored_kcal = o.account.stored.value();
  s.imbalance_kcal = o.account.imbalance().value();
  write_struct(into, s);
}

/// The states of the caller lie as far apart as their struct_size says.
tonus_adult_state* state_at(tonus_adult_state* first, std::size_t index) noexcept {
  return reinterpret_cast<tonus_adult_state*>(reinterpret_cast<unsigned char*>(first) +
                                              index * first->struct_size);
}

problem examine_states(tonus_adult_state* states, std::size_t count) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    const tonus_adult_state* s = state_at(states, i);
    if (!size_is_good<first_state_size>(s) || s->struct_size != states->struct_size)
      return bad_size("states.struct_size");
  }
  return {};
}

people people_of(const tonus_adult_people& p) noexcept {
  return {p.rows,         p.sex,
          p.age_y,        p.height_cm,
          p.weight_kg,    p.pal,
          p.fat_mass_kg,  p.intake_kcal_per_day,
          p.carbohydrate, static_cast<baseline_t>(or_one(p.baseline))};
}

cohort_plan cohort_of(const tonus_adult_cohort& c) noexcept {
  return {{c.intake_change_kcal_per_day, c.intake_change_row_stride, c.intake_change_day_stride},
          {c.sodium_change_mg_per_day, c.sodium_change_row_stride, c.sodium_change_day_stride},
          {c.carbohydrate, c.carbohydrate_row_stride, c.carbohydrate_day_stride},
          {c.activity_change_pct, c.activity_change_row_stride, c.activity_change_day_stride},
          c.days,
          c.every,
          or_one(c.steps_per_day),
          or_one(c.days_per_step)};
}

cohort_result result_of(const tonus_adult_columns& c) noexcept {
  return {c.weight_kg, c.fat_mass_kg,           c.lean_kg,    c.glycogen_kg,
          c.ecf_kg,    c.adaptive_kcal_per_day, c.row_status, c.row_day};
}

/// Checks of a call over columns. @param people pointer to the people, not NULL
problem examine_people(const tonus_adult_people* people) noexcept {
  return size_is_good<first_people_size>(people) ? problem{} : bad_size("people.struct_size");
}

std::int32_t deliver_count(const outcome<std::size_t>& run, std::size_t* failed,
                           tonus_error* error) noexcept {
  if (!run) return report(error, run.error());
  if (failed != nullptr) *failed = *run;
  return report(error, {.code = run.status()});
}

using over_rows = outcome<std::size_t> (*)(const people&, const cohort_plan&, const cohort_result&,
                                           std::size_t, std::size_t) noexcept;

std::int32_t call_over_rows(over_rows function, const tonus_adult_people* who,
                            const tonus_adult_cohort* plan, const tonus_adult_columns* into,
                            std::size_t first, std::size_t count, std::size_t* failed,
                            tonus_error* error) noexcept {
  const bool pointers = who != nullptr && plan != nullptr && into != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  problem why = examine_people(who);
  if (why.code >= 0 && !size_is_good<first_cohort_size>(plan)) why = bad_size("plan.struct_size");
  if (why.code >= 0 && !size_is_good<first_columns_size>(into)) why = bad_size("into.struct_size");
  if (why.code < 0) return report(error, why);
  return deliver_count(function(people_of(*who), cohort_of(*plan), result_of(*into), first, count),
                       failed, error);
}

}  // namespace

int32_t tonus_adult_simulate(const tonus_adult* who, const tonus_adult_plan* plan,
                             const int32_t* days, size_t count, tonus_adult_state* states,
                             tonus_adult_summary* summary, tonus_error* error) noexcept {
  const bool pointers = who != nullptr && days != nullptr && states != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  problem why = examine(plan);
  if (why.code >= 0 && !size_is_good<first_adult_size>(who)) why = bad_size("who.struct_size");
  if (why.code >= 0) why = examine_states(states, count);
  if (why.code >= 0 && summary != nullptr && !size_is_good<first_summary_size>(summary))
    why = bad_size("summary.struct_size");
  if (why.code < 0) return report(error, why);
  return guarded(error, [&] {
    std::vector<snapshot> bodies(count);
    const std::int32_t steps = plan == nullptr ? 1 : or_one(plan->steps_per_day);
    const auto run = simulate(person_of(*who), plan_of(plan), {days, count}, bodies, steps);
    if (!run) return report(error, run.error());
    for (std::size_t i = 0; i < count; ++i) write_state(state_at(states, i), bodies[i]);
    if (summary != nullptr) write_summary(summary, *run);
    return report(error, {.code = run.status()});
  });
}

int32_t tonus_adult_intake_for_goal(const tonus_adult* who, const tonus_adult_goal* goal,
                                    tonus_adult_goal_intake* result, tonus_error* error) noexcept {
  const bool pointers = who != nullptr && goal != nullptr && result != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_adult_size>(who)) return report(error, bad_size("who.struct_size"));
  if (!size_is_good<first_goal_size>(goal)) return report(error, bad_size("goal.struct_size"));
  if (!size_is_good<first_intake_size>(result))
    return report(error, bad_size("result.struct_size"));
  const auto found = intake_for_goal(
      person_of(*who), {given<mass>(goal->goal_weight_kg),
                        given<percentage>(goal->goal_body_fat_pct), goal->goal_days * day,
                        goal->activity_change_pct * percent, given<fraction>(goal->carbohydrate)});
  if (!found) return report(error, found.error());
  write_struct(result, {0, 0, found->baseline.value(), found->goal.value(), found->maintain.value(),
                        found->end.weight().value(), found->end.fat.value()});
  return report(error, {.code = found.status()});
}

int32_t tonus_adult_days_to_goal(const tonus_adult* who, const tonus_adult_plan* plan,
                                 double goal_weight_kg, double* result,
                                 tonus_error* error) noexcept {
  const bool pointers = who != nullptr && result != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_adult_size>(who)) return report(error, bad_size("who.struct_size"));
  change kept;
  problem why = examine(plan);
  if (why.code >= 0) why = constant_of(plan, kept);
  if (why.code < 0) return report(error, why);
  const auto found = days_to_goal(person_of(*who), kept, goal_weight_kg * kilogram);
  if (!found) return report(error, found.error());
  *result = *found / day;
  return report(error, {.code = found.status()});
}

int32_t tonus_adult_steady_state(const tonus_adult* who, const tonus_adult_plan* plan,
                                 tonus_adult_state* rest, tonus_error* error) noexcept {
  const bool pointers = who != nullptr && rest != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_adult_size>(who)) return report(error, bad_size("who.struct_size"));
  if (!size_is_good<first_state_size>(rest)) return report(error, bad_size("rest.struct_size"));
  change kept;
  problem why = examine(plan);
  if (why.code >= 0) why = constant_of(plan, kept);
  if (why.code < 0) return report(error, why);
  const person::input person = person_of(*who);
  const auto found = steady_state(person, kept);
  if (!found) return report(error, found.error());
  const baseline<> constants = make_subject(person)->constants;
  const conduct<> act = conduct_of(constants, kept);
  write_state(rest, {0, found->body, act.intake, expenditure_of(found->body, constants, act)});
  return report(error, {.code = found.status()});
}

int32_t tonus_adult_simulate_many(const tonus_adult_people* who, const tonus_adult_cohort* plan,
                                  const tonus_adult_columns* into, size_t first, size_t count,
                                  size_t* failed, tonus_error* error) noexcept {
  return call_over_rows(simulate_many, who, plan, into, first, count, failed, error);
}

int32_t tonus_adult_steady_state_many(const tonus_adult_people* who, const tonus_adult_cohort* plan,
                                      const tonus_adult_columns* into, size_t first, size_t count,
                                      size_t* failed, tonus_error* error) noexcept {
  return call_over_rows(steady_state_many, who, plan, into, first, count, failed, error);
}

int32_t tonus_adult_intake_for_goal_many(const tonus_adult_people* who,
                                         const tonus_adult_goals* goals, size_t first, size_t count,
                                         size_t* failed, tonus_error* error) noexcept {
  const bool pointers = who != nullptr && goals != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  problem why = examine_people(who);
  if (why.code >= 0 && !size_is_good<first_goals_size>(goals)) why = bad_size("goals.struct_size");
  if (why.code < 0) return report(error, why);
  const auto run =
      intake_for_goal_many(people_of(*who),
                           {goals->goal_weight_kg, goals->goal_body_fat_pct, goals->goal_days,
                            goals->activity_change_pct, goals->carbohydrate},
                           {goals->baseline_kcal_per_day, goals->goal_kcal_per_day,
                            goals->maintain_kcal_per_day, goals->row_status},
                           first, count);
  return deliver_count(run, failed, error);
}
