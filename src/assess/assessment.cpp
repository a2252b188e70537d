// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <tonus/assess/assessment.hpp>
#include <tonus/catalogue_table.hpp>

#include "assess/missing.hpp"

namespace tonus {
namespace {

constexpr std::size_t most_inputs = 16;

/// An id without its domain: `bmi_class.who_adult`.
std::string_view without_domain(std::string_view id) { return id.substr(id.find('.') + 1); }

void add_fact(std::vector<assessed_value>& values, const facts& known, std::string_view name) {
  auto ways = known.alternatives(name);
  if (ways.empty()) return;
  const std::string_view unit = ways.front().unit;
  values.push_back({name, unit, {}, std::move(ways)});
}

/// Whether an input has no error of its own: given, or by definition from what was given.
bool is_sure(const fact_value& input) { return input.steps == 0 || input.standard_error == 0.0; }

/// Evaluates an equation on facts; nothing where an input is not known or it refuses. The published
/// error stands for the result only if the inputs add none.
std::optional<fact_value> follow(const equation_entry& e, const facts& known) {
  std::array<double, most_inputs> row{};
  fact_value found{.unit = e.result_unit, .id = e.info->id, .steps = 1};
  bool sure = true;
  for (std::size_t i = 0; i < e.parameters.size(); ++i) {
    const parameter& p = e.parameters[i];
    const auto input = known.get(p.fact, p.unit);
    if (!input && !p.optional) return std::nullopt;
    row[i] = input ? input->value : unknown;
    if (!input) continue;
    found.status |= input->status;
    found.steps = std::max(found.steps, input->steps + 1);
    sure = sure && is_sure(*input);
  }
  raw_estimate result;
  problem why;
  const status_code code = e.evaluate(row.data(), result, why);
  if (code < 0) return std::nullopt;
  found.status |= code;
  found.value = result.value;
  if (!sure) return found;
  found.standard_error = result.standard_error;
  found.low = result.low;
  found.high = result.high;
  return found;
}

/// Whether an equation gives something that is no fact, from facts alone.
bool stands_alone(const equation_entry& e) {
  return e.lists == 0 && e.info->result_fact.empty() && e.parameters.size() <= most_inputs &&
         std::all_of(e.parameters.begin(), e.parameters.end(),
                     [](const parameter& p) { return !p.fact.empty(); });
}

/// Classes and indices: equations of a domain whose result no other equation reads.
void add_equations(std::vector<assessed_value>& values, const facts& known,
                   std::string_view domain) {
  for (const equation_entry& e : equation_table()) {
    if (!e.info->id.starts_with(domain) || !stands_alone(e)) continue;
    if (auto found = follow(e, known))
      values.push_back({without_domain(e.info->id), e.result_unit, e.result_choices, {*found}});
  }
}

body_log_assessment assess_weights(const body::log& log, const facts& known) {
  body_log_assessment all;
  all.values = static_cast<std::int64_t>(log.entries().size());
  all.rejected.assign(log.rejected().begin(), log.rejected().end());
  all.told = body_log_facts(log, known);
  const auto spent = expenditure_of(log, known);
  if (spent)
    all.expenditure = *spent;
  else
    all.why_none = spent.error();
  return all;
}

}  // namespace

void add_log_facts(facts& known, std::span<const training::log_fact> told) {
  for (const training::log_fact& fact : told) {
    if (find_fact(fact.name) == nullptr || known.given(fact.name)) continue;
    // A count beyond the possible range (years logged as one week) stays unknown to the rules.
    static_cast<void>(known.set(fact.name, fact.value, fact.unit));
  }
}

assessment assess(const facts& given, const training::log* log, const body::log* weights,
                  const rule_set& rules) {
  assessment all;
  all.rules = rules;
  facts known = given;
  if (log != nullptr) {
    all.training = {log->report(), training::weekly_volume(*log), training::log_facts(*log)};
    add_log_facts(known, all.training->told);
  }
  if (weights != nullptr) {
    all.weights = assess_weights(*weights, known);
    add_log_facts(known, all.weights->told);
  }
  all.findings = evaluate_rules(known, rules);
  all.withheld = withheld_by(all.findings);
  all.missing = detail::missing_facts(known, all.findings);
  if (all.withheld.numbers) {
    all.weights.reset();
    return all;
  }
  for (const auto name : {"bmi", "body_fat", "fat_mass", "ffm"}) add_fact(all.body, known, name);
  for (const auto name : {"rmr", "bmr", "tee"}) add_fact(all.energy, known, name);
  add_equations(all.body, known, "body.");
  add_equations(all.energy, known, "energy.");
  return all;
}

}  // namespace tonus
