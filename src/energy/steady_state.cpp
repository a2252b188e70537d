// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/adult/steady_state.hpp>

#include "energy/root.hpp"
#include "energy/walk.hpp"

namespace tonus::energy::adult {
namespace {

constexpr problem no_rest = {.code = status::outside_domain,
                             .name = "steady_state",
                             .why = "no lean tissue would be left: there is no steady state"};

/// Fat and lean tissue at a point of the Forbes curve. @param y ln of fat over fat at the start
state<> on_curve(const state<>& start, double y) noexcept {
  state<> body = start;
  body.fat = std::exp(y) * start.fat;
  body.lean = start.lean + y * forbes;
  return body;
}

/// Weight change by equation 17.
mass linear_change(const baseline<>& b, const conduct<>& act) noexcept {
  constexpr double kept = 1.0 - feeding_share - adaptive_share;
  const double phi = b.start.fat / (b.start.fat + forbes);  // dF/dBW
  const relative_energy_rate more = act.activity - b.activity;
  return (kept * (act.intake - b.intake) - more * b.start.weight()) /
         (act.activity + lean_upkeep - phi * (lean_upkeep - fat_upkeep));
}

}  // namespace

outcome<state<>> rest_of_body(const baseline<>& b, const change& kept) noexcept {
  const regime<> r = regime_of(b, conduct_of(b, kept), pace_of(1.0 * day));
  const mass glycogen = std::sqrt(r.glycogen.limit_squared.value()) * kilogram;
  const energy_rate rest = detail::rest_of(r, glycogen, r.fluid_limit, r.adaptive_limit);
  const auto lack = [&](double y) {  // expenditure less intake: rises with y
    const state<> body = on_curve(b.start, y);
    return -detail::surplus(r, rest, body.fat, body.lean).value();
  };
  const double no_lean = -(b.start.lean / forbes).value();
  bracket around;
  constexpr double most = 20.0;  // fat times 5e8
  if (!enclose(lack, 0.0, 0.5, no_lean, most, around)) return no_rest;
  constexpr double width = 1e-13;
  state<> body = on_curve(b.start, root_in(lack, around, width));
  body.glycogen = glycogen;
  body.fluid = r.fluid_limit;
  body.adaptive = r.adaptive_limit;
  if (!(body.lean > 0.0 * kilogram) || !(body.fluid > 0.0 * kilogram)) return no_rest;
  return body;
}

outcome<rest_state> steady_state(const person::input& who, const change& kept) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  const problem why = examine_change(subject->constants, kept, cautions);
  if (why.code < 0) return why;
  const baseline<>& b = subject->constants;
  const auto body = rest_of_body(b, kept);
  if (!body) return body.error();
  constexpr double answered = feeding_share + adaptive_share;
  const double phi = b.start.fat / (b.start.fat + forbes);
  const relative_energy_rate slope = b.activity + phi * fat_upkeep + (1.0 - phi) * lean_upkeep;
  const rest_state result{*body, body->weight() - b.start.weight(),
                          linear_change(b, conduct_of(b, kept)),
                          answered / (1.0 - answered) * (slope * b.start.weight())};
  return {result, cautions | caution_at_rest(*subject, *body, kept)};
}

}  // namespace tonus::energy::adult
