// SPDX-License-Identifier: BSL-1.0
#include "row_call.hpp"

#include <cmath>
#include <stdexcept>
#include <tonus/fact.hpp>

using namespace tonus;

namespace {

double scalar(const parameter& p, const std::string& text) {
  if (p.choices.empty()) return to_number(text);
  const int number = choice_number(p.choices, text);
  if (number == 0) throw std::runtime_error(text + " is not a choice of " + std::string(p.stem));
  return number;
}

}  // namespace

std::vector<const double*> arguments::columns() const {
  std::vector<const double*> all;
  for (const auto& list : lists) all.push_back(list.data());
  return all;
}

std::vector<double> arguments::interleaved() const {
  std::vector<double> all;
  for (std::size_t i = 0; i < lists.front().size(); ++i)
    for (const auto& list : lists) all.push_back(list[i]);
  return all;
}

arguments arguments_of(const equation_entry& e, const std::map<std::string, std::string>& inputs,
                       const std::string& where) {
  arguments all;
  std::size_t used = 0;
  for (const parameter& p : e.parameters) {
    const auto given = inputs.find(std::string(p.name.view()));
    used += given != inputs.end();
    if (given == inputs.end()) {
      if (!p.optional) throw std::runtime_error(where + " lacks " + std::string(p.stem));
      all.scalars.push_back(unknown);
    } else if (p.list) {
      all.lists.push_back(to_numbers(given->second));
    } else {
      all.scalars.push_back(scalar(p, given->second));
    }
  }
  if (used != inputs.size()) throw std::runtime_error(where + " names an unknown input");
  return all;
}

answer call(const equation_entry& e, const arguments& a) {
  answer found;
  if (e.lists == 0) {
    found.status = e.evaluate(a.scalars.data(), found.estimate, found.why);
  } else {
    const auto columns = a.columns();
    found.status = e.evaluate_series(columns.data(), a.lists.front().size(), 1, a.scalars.data(),
                                     found.estimate, found.why);
  }
  return found;
}

double expected_number(const equation_entry& e, const vector_row& row) {
  if (e.result_choices.empty()) return to_number(row.expected);
  const int number = choice_number(e.result_choices, row.expected);
  if (number == 0) throw std::runtime_error(row.file + ": no class " + row.expected);
  return number;
}

bool close(double got, double expected, double rel_tol) {
  if (rel_tol > 0) return std::abs(got - expected) <= rel_tol * std::abs(expected);
  return got == expected || got == std::nextafter(expected, INFINITY) ||
         got == std::nextafter(expected, -INFINITY);
}
