// SPDX-License-Identifier: BSL-1.0
/// @file
/// Verdicts of a rule on many inputs: ends of ranges, round numbers, both sides of thresholds.
#pragma once

#include <cmath>
#include <random>
#include <tonus/finding.hpp>
#include <vector>

/// Values of an input that are worth trying.
inline std::vector<double> values_to_try(const tonus::rule_entry& rule, const tonus::parameter& p) {
  std::vector<double> values;
  const auto add = [&](double value) {
    if (value >= p.possible.least && value <= p.possible.most) values.push_back(value);
  };
  if (p.optional) values.push_back(tonus::unknown);
  if (!p.choices.empty()) {
    for (double number = 1; number <= p.possible.most; ++number) add(number);
    return values;
  }
  add(p.possible.least);
  add(p.possible.most);
  for (const double round :
       {0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 35.0, 60.0, 100.0, 170.0, 500.0, 1000.0, 2000.0})
    for (const double value : {round, -round}) add(value);
  for (const tonus::rule_threshold& mark : rule.thresholds)
    for (const double change : {-0.1, 0.0, 0.1})
      for (const double sign : {1.0, -1.0}) add(sign * mark.value + change);
  return values;
}

/// Calls `visit(const tonus::finding&)` for up to `count` combinations, the same ones in each run.
template <class Visit>
void sample(const tonus::rule_entry& rule, int count, Visit&& visit) {
  std::mt19937 random(20260101);
  std::vector<std::vector<double>> values;
  for (const tonus::parameter& p : rule.parameters) values.push_back(values_to_try(rule, p));
  for (int i = 0; i < count; ++i) {
    tonus::finding found;
    found.rule = &rule;
    found.input_count = values.size();
    std::vector<double> arguments;
    for (std::size_t k = 0; k < values.size(); ++k) {
      arguments.push_back(values[k][random() % values[k].size()]);
      found.inputs[k].what = &rule.parameters[k];
      found.inputs[k].known.value = arguments[k];
    }
    found.says = rule.evaluate(arguments.data(), nullptr);
    visit(found);
  }
}
