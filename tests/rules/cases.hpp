// SPDX-License-Identifier: BSL-1.0
/// @file
/// What rules must say: the scenarios of rules.csv and the boundaries of rule_boundaries.csv.
#pragma once

#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "source_file.hpp"

/// Facts of a person and what a rule must say of them.
struct rule_case {
  std::string rule;                                             ///< its id
  std::string inputs;                                           ///< `name=value unit` joined by `;`
  std::string severity;                                         ///< name of the severity
  double threshold = std::numeric_limits<double>::quiet_NaN();  ///< to be reported; NaN: any
};

/// Parts of a text. @param text any @param separator between parts @param most so many at most
inline std::vector<std::string> parts_of(const std::string& text, char separator,
                                         std::size_t most = std::string::npos) {
  std::vector<std::string> parts;
  std::size_t first = 0;
  while (first <= text.size()) {
    std::size_t end = parts.size() + 1 == most ? text.size() : text.find(separator, first);
    if (end == std::string::npos) end = text.size();
    parts.push_back(text.substr(first, end - first));
    first = end + 1;
  }
  return parts;
}

/// Lines of a file below tests/vectors, without the header, which must be as expected.
inline std::vector<std::string> lines_of(const std::string& name, const std::string& header) {
  auto lines = parts_of(source_file("tests/vectors/" + name), '\n');
  if (lines.front() != header) throw std::runtime_error(name + ": another header");
  lines.erase(lines.begin());
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

/// The facts of a case as pairs of name and text.
inline std::vector<std::pair<std::string, std::string>> pairs_of(const rule_case& one) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const std::string& pair : parts_of(one.inputs, ';')) {
    const std::size_t equals = pair.find('=');
    if (equals != std::string::npos)
      pairs.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  return pairs;
}

/// Every scenario. The file quotes only its last column, which explains.
inline std::vector<rule_case> scenarios() {
  std::vector<rule_case> cases;
  for (const auto& line :
       lines_of("rules.csv", "scenario_id,inputs,rule_id,expected_severity,why")) {
    const auto columns = parts_of(line, ',', 5);
    cases.push_back({columns.at(2), columns.at(1), columns.at(3)});
  }
  return cases;
}

/// Every boundary: of each row one case for each step `value severity`, or
/// `value severity@threshold` where two bands have one severity.
inline std::vector<rule_case> boundaries() {
  std::vector<rule_case> cases;
  for (const auto& line : lines_of("rule_boundaries.csv", "rule_id,inputs,fact,steps")) {
    const auto columns = parts_of(line, ',', 4);
    for (const auto& step : parts_of(columns.at(3), '|')) {
      const auto value_severity = parts_of(step, ' ');
      const auto severity_mark = parts_of(value_severity.at(1), '@');
      rule_case one{columns.at(0), columns.at(1), severity_mark.front()};
      if (!one.inputs.empty()) one.inputs += ';';
      one.inputs += columns.at(2) + "=" + value_severity.front();
      if (severity_mark.size() > 1) one.threshold = std::stod(severity_mark[1]);
      cases.push_back(one);
    }
  }
  return cases;
}
