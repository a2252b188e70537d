// SPDX-License-Identifier: BSL-1.0
#include <tonus/assess/next.hpp>

namespace tonus {
namespace {

bool holds_loads(const withholding& held) noexcept {
  return held.targets || held.session || held.training;
}

bool stops(const finding& one) noexcept { return one.severity() == severity_t::stop_and_refer; }

}  // namespace

training::held_back held_from_loads(std::span<const finding> findings) noexcept {
  const withholding held = withheld_by(findings);
  return {.loads = holds_loads(held), .increases = held.increases, .back_work = held.back_work};
}

outcome<screened_next> next_sessions(const facts& known, const training::log& source,
                                     const training::next_options& with) {
  facts all = known;
  add_log_facts(all, training::log_facts(source));
  const std::vector<finding> findings = evaluate_rules(all);
  screened_next answer;
  for (const finding& each : findings) {
    if (stops(each) && holds_loads(withheld_by(each.id())))
      return problem{.code = status::withheld,
                     .name = each.id(),
                     .why = "a health professional first; see the finding"};
    if (each.severity() == severity_t::not_evaluated && each.id().starts_with("safety."))
      answer.unscreened.push_back(each.id());
  }
  const auto plan = training::next_sessions(source, with, held_from_loads(findings));
  if (!plan) return plan.error();
  answer.plan = *plan;
  return answer;
}

}  // namespace tonus
