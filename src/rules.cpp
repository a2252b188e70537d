// SPDX-License-Identifier: BSL-1.0
#include <tonus/finding.hpp>

#include "derive.hpp"

namespace tonus {
namespace {

constexpr double adult_y = 18.0;

/// Rules whose numbers are for adults, as beginnings of ids.
constexpr std::string_view for_adults[] = {"health.", "patience.", "energy.deficit.",
                                           "energy.surplus.", "hormone.insulin."};

bool is_for_adults(std::string_view id) noexcept {
  for (const std::string_view beginning : for_adults) {
    if (id.starts_with(beginning)) return true;
  }
  return false;
}

bool may_stop(const rule_about& info) noexcept {
  for (const severity_t severity : info.severities)
    if (severity == severity_t::stop_and_refer) return true;
  return false;
}

bool is_missing(double value) noexcept { return value != value; }

/// The arguments of a rule, NaN where a fact is missing.
using numbers = std::array<double, most_rule_inputs>;

void read_inputs(detail::deriver& known, finding& found, numbers& arguments) noexcept {
  found.input_count = found.rule->parameters.size();
  for (std::size_t i = 0; i < found.input_count; ++i) {
    const std::size_t index = found.rule->facts[i];
    finding_input& in = found.inputs[i];
    in.what = &found.rule->parameters[i];
    if (!detail::show(known, index, in.known)) in.known.what = &fact_at(index);
    arguments[i] = in.known.value;
    found.status |= in.known.status;
  }
}

/// Position of the first needed input from `first` on that is missing; their number if none is.
std::size_t next_missing(const rule_entry& rule, const numbers& arguments,
                         std::size_t first) noexcept {
  while (first < rule.parameters.size() &&
         (rule.parameters[first].optional || !is_missing(arguments[first])))
    ++first;
  return first;
}

/// A rule with the thresholds that a host runs it with; null: as published.
struct judge_of {
  const rule_entry& rule;
  const double* limits;

  [[nodiscard]] verdict operator()(const numbers& arguments) const noexcept {
    return rule.evaluate(arguments.data(), limits);
  }
};

bool always_stops(const judge_of& judge, numbers& arguments, std::size_t first) noexcept;

/// Tries a missing input at one value and the further missing ones at all of theirs.
bool stops_at(const judge_of& judge, numbers& arguments, std::size_t place, double value) noexcept {
  if (!judge.rule.parameters[place].possible.holds(value)) return true;  // it cannot be that
  arguments[place] = value;
  const bool stops = always_stops(judge, arguments, place + 1);
  arguments[place] = unknown;
  return stops;
}

/// Whether the rule stops with a missing input on each side of every threshold in its unit, so
/// that no band between two of them is passed over.
bool stops_around_thresholds(const judge_of& judge, numbers& arguments,
                             std::size_t place) noexcept {
  for (std::size_t i = 0; i < judge.rule.thresholds.size(); ++i) {
    const rule_threshold& mark = judge.rule.thresholds[i];
    if (mark.unit != judge.rule.parameters[place].unit) continue;
    const double at = judge.limits == nullptr ? mark.value : judge.limits[i];
    const double step = 10.0 * rules::tolerance(at);
    for (const double value : {at - step, at, at + step})
      if (!stops_at(judge, arguments, place, value)) return false;
  }
  return true;
}

/// Whether the rule stops whatever the missing inputs from `first` on are.
bool always_stops(const judge_of& judge, numbers& arguments, std::size_t first) noexcept {
  const rule_entry& rule = judge.rule;
  const std::size_t place = next_missing(rule, arguments, first);
  if (place == rule.parameters.size())
    return judge(arguments).severity == severity_t::stop_and_refer;
  const parameter& p = rule.parameters[place];
  const double width = p.possible.most - p.possible.least;
  const double step = p.choices.empty() ? width / 4.0 : 1.0;
  const int steps = static_cast<int>(width / step + 0.5);
  for (int i = 0; i <= steps; ++i) {
    if (!stops_at(judge, arguments, place, p.possible.least + i * step)) return false;
  }
  return stops_at(judge, arguments, place, 0.0) && stops_around_thresholds(judge, arguments, place);
}

void refuse(finding& found, const problem& why) noexcept {
  found.says = {.severity = severity_t::not_evaluated, .input = why.name, .code = why.code};
  found.why = why;
}

/// The problem of an input that leaves the arithmetic no meaning.
problem meaningless(const finding& found) noexcept {
  problem why{.code = found.says.code, .name = found.says.input, .why = "leaves no result"};
  for (std::size_t i = 0; i < found.input_count; ++i) {
    if (found.inputs[i].what->fact != why.name) continue;
    why.argument = static_cast<std::int32_t>(i);
    why.value = found.inputs[i].known.value;
  }
  return why;
}

problem missing_input(const rule_entry& rule, std::size_t place) noexcept {
  const parameter& p = rule.parameters[place];
  return {.code = status::missing_input,
          .argument = static_cast<std::int32_t>(place),
          .minimum = p.possible.least,
          .maximum = p.possible.most,
          .name = p.fact,
          .why = p.choices.empty() ? p.unit : p.choices};
}

/// Whether the fact that the rule is about is missing.
bool is_about_nothing(const rule_entry& rule, const numbers& arguments) noexcept {
  for (std::size_t i = 0; i < rule.parameters.size(); ++i)
    if (rule.parameters[i].fact == rule.info->subject) return is_missing(arguments[i]);
  return false;
}

void judge_inputs(finding& found, numbers& arguments, const double* limits) noexcept {
  const rule_entry& rule = *found.rule;
  const judge_of judge{rule, limits};
  const std::size_t missing = next_missing(rule, arguments, 0);
  if (missing == rule.parameters.size()) {
    found.says = judge(arguments);
    if (found.says.code < 0) found.why = meaningless(found);
  } else if (may_stop(*rule.info) && !is_about_nothing(rule, arguments) &&
             always_stops(judge, arguments, missing)) {
    found.says.severity = severity_t::stop_and_refer;
  } else {
    refuse(found, missing_input(rule, missing));
  }
}

void evaluate_entry(const rule_entry& rule, detail::deriver& known, double age,
                    const rule_set& rules, finding& found) noexcept {
  found.rule = &rule;
  std::array<double, most_rule_thresholds> values;
  const double* limits = rules.thresholds(rule, values);
  found.changed = limits != nullptr;
  numbers arguments;
  arguments.fill(unknown);
  read_inputs(known, found, arguments);
  if (age < adult_y - rules::tolerance(adult_y) && is_for_adults(rule.info->id)) {
    refuse(found, {.code = status::outside_domain,
                   .value = age,
                   .minimum = adult_y,
                   .maximum = find_fact("age")->most,
                   .name = "age",
                   .why = "the numbers of this rule are for adults"});
  } else {
    judge_inputs(found, arguments, limits);
  }
}

double age_of(detail::deriver& known) noexcept {
  detail::derived age;
  return known.find(fact_index("age"), age) ? age.value : unknown;
}

}  // namespace

withholding detail::withheld_from(const facts& known) noexcept {
  deriver ways(known);
  const double age = age_of(ways);
  withholding held;
  for (const rule_entry& rule : rule_table()) {
    if (!may_stop(*rule.info)) continue;
    finding found;
    evaluate_entry(rule, ways, age, {}, found);
    if (found.severity() == severity_t::stop_and_refer) held |= withheld_by(rule.info->id);
  }
  return held;
}

outcome<finding> evaluate_rule(std::string_view id, const facts& known,
                               const rule_set& rules) noexcept {
  const rule_entry* rule = find_rule(id);
  if (rule == nullptr) return problem{.code = status::unknown_id, .name = id, .why = "not a rule"};
  detail::deriver ways(known);
  finding found;
  evaluate_entry(*rule, ways, age_of(ways), rules, found);
  return {found, found.status};
}

std::vector<finding> evaluate_rules(const facts& known, const rule_set& rules) {
  std::vector<finding> found;
  found.reserve(rule_table().size());
  detail::deriver ways(known);
  const double age = age_of(ways);
  for (const rule_entry& rule : rule_table())
    if (rules.runs(rule)) evaluate_entry(rule, ways, age, rules, found.emplace_back());
  withhold(found);
  return found;
}

}  // namespace tonus
