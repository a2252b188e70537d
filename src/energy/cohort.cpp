// SPDX-License-Identifier: BSL-1.0
#include "energy/cohort.hpp"

namespace tonus::energy::adult {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

template <class T>
void put(T* column, std::size_t slot, std::type_identity_t<T> value) noexcept {
  if (column != nullptr) column[slot] = value;
}

template <class Quantity>
std::optional<Quantity> given(const double* column, std::size_t row) noexcept {
  if (column == nullptr || tonus::detail::missing(column[row])) return {};
  return Quantity::from_value(column[row]);
}

double or_zero(const double* column, std::size_t row) noexcept {
  return column == nullptr ? 0.0 : column[row];
}

outcome<std::size_t> counted(std::size_t failed) noexcept {
  return {failed, failed > 0 ? status::some_rows_failed : status::ok};
}

}  // namespace

person::input people::at(std::size_t row) const noexcept {
  person::input p{static_cast<sex_t>(sex[row]), age_y[row] * year, height_cm[row] * centimetre,
                  weight_kg[row] * kilogram, pal[row] * one};
  p.fat_mass = given<mass>(fat_mass_kg, row);
  p.intake = given<energy_rate>(intake_kcal_per_day, row);
  p.baseline = baseline;
  p.carbohydrate = given<fraction>(carbohydrate, row);
  return p;
}

problem examine_rows(const people& who, std::size_t first, std::size_t count) noexcept {
  if (who.sex == nullptr || who.age_y == nullptr || who.height_cm == nullptr ||
      who.weight_kg == nullptr || who.pal == nullptr)
    return {.code = status::null_argument, .name = "people"};
  if (first <= who.rows && count <= who.rows - first) return {};
  return {.code = status::wrong_count,
          .value = static_cast<double>(first) + static_cast<double>(count),
          .minimum = 0,
          .maximum = static_cast<double>(who.rows),
          .name = "first + count"};
}

void write_row(const cohort_result& into, std::size_t slot, const state<>& body) noexcept {
  put(into.weight_kg, slot, body.weight().value());
  put(into.fat_kg, slot, body.fat.value());
  put(into.lean_kg, slot, body.lean.value());
  put(into.glycogen_kg, slot, body.glycogen.value());
  put(into.ecf_kg, slot, body.fluid.value());
  put(into.adaptive_kcal_per_day, slot, body.adaptive.value());
}

void write_failure(const people& who, const cohort_result& into, std::size_t row,
                   std::int32_t writes, const problem& why) noexcept {
  const mass none = nothing * kilogram;
  const state<> nobody{none, none, none, none, nothing * kilocalorie_per_day};
  for (std::int32_t w = 0; w < writes; ++w)
    write_row(into, static_cast<std::size_t>(w) * who.rows + row, nobody);
  put(into.row_status, row, why.code);
  put(into.row_day, row, why.name == "day" ? static_cast<std::int32_t>(why.value) : 0);
}

problem why_row_fails(const people& who, const cohort_plan& what, std::size_t row) noexcept {
  const auto subject = make_subject(who.at(row));
  if (!subject) return subject.error();
  const schedule_of_steps s = steps_of(what);
  status_code cautions = status::ok;
  trajectory<> path(subject->constants, s.step);
  // With long steps the day is that of the end of a step.
  const std::int32_t last = is_constant(what) ? s.steps * s.writes : what.days;
  const std::int32_t steps = is_constant(what) ? 1 : what.steps_per_day;
  for (std::int32_t i = 0; i < last; ++i) {
    const double ends = is_constant(what) ? std::ceil((i + 1) * (s.step / day).value()) : i + 1.0;
    const change c = change_at(what, row, is_constant(what) ? 0 : i);
    problem why = examine_change(path.constants(), c, cautions);
    if (why.code < 0) {
      if (why.name == "day") why.value = ends - 1.0;
      return why;
    }
    path.act(conduct_of(path.constants(), c));
    path.pass(steps);
    why = examine_body(path.body(), ends);
    if (why.code < 0) return why;
  }
  return {};
}

outcome<std::size_t> intake_for_goal_many(const people& who, const goals& what,
                                          const goal_result& into, std::size_t first,
                                          std::size_t count) noexcept {
  const problem why = examine_rows(who, first, count);
  if (why.code < 0) return why;
  if (what.goal_days == nullptr) return problem{.code = status::null_argument, .name = "goal_days"};
  std::size_t failed = 0;
  for (std::size_t row = first; row < first + count; ++row) {
    const goal::input asked{
        given<mass>(what.goal_weight_kg, row), given<percentage>(what.goal_body_fat_pct, row),
        what.goal_days[row] * day, or_zero(what.activity_change_pct, row) * percent,
        given<fraction>(what.carbohydrate, row)};
    const auto found = intake_for_goal(who.at(row), asked);
    const auto rate = [&](energy_rate e) { return found ? e.value() : nothing; };
    put(into.baseline_kcal_per_day, row, rate(found->baseline));
    put(into.goal_kcal_per_day, row, rate(found->goal));
    put(into.maintain_kcal_per_day, row, rate(found->maintain));
    put(into.row_status, row, found.status());
    if (!found) ++failed;
  }
  return counted(failed);
}

outcome<std::size_t> steady_state_many(const people& who, const cohort_plan& what,
                                       const cohort_result& into, std::size_t first,
                                       std::size_t count) noexcept {
  const problem why = examine_rows(who, first, count);
  if (why.code < 0) return why;
  std::size_t failed = 0;
  for (std::size_t row = first; row < first + count; ++row) {
    const auto rest = steady_state(who.at(row), change_at(what, row, 0));
    if (rest) {
      write_row(into, row, rest->body);
      put(into.row_status, row, rest.status());
      put(into.row_day, row, 0);
    } else {
      write_failure(who, into, row, 1, rest.error());
      ++failed;
    }
  }
  return counted(failed);
}

}  // namespace tonus::energy::adult
