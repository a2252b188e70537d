// SPDX-License-Identifier: BSL-1.0
#include <map>
#include <sstream>
#include <vector>

#include "scenario.hpp"
#include "source_file.hpp"

namespace {

/// Columns of a line. The scenario file quotes only its last column, which explains.
std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  std::size_t first = 0;
  while (columns.size() < 4) {
    const std::size_t end = line.find(',', first);
    REQUIRE(end != std::string::npos);
    columns.push_back(line.substr(first, end - first));
    first = end + 1;
  }
  columns.push_back(line.substr(first));
  return columns;
}

std::istringstream scenario_file() {
  std::istringstream file(source_file("tests/vectors/rules.csv"));
  std::string header;
  REQUIRE(std::getline(file, header));
  REQUIRE(header == "scenario_id,inputs,rule_id,expected_severity,why");
  return file;
}

}  // namespace

TEST_CASE("rules: every scenario of a declared rule, and none without") {
  std::istringstream file = scenario_file();
  std::map<std::string, int> rows;
  int waiting = 0;
  for (std::string line; std::getline(file, line);) {
    const auto columns = columns_of(line);
    if (tonus::find_rule(columns[2]) == nullptr) {
      ++waiting;
      continue;
    }
    ++rows[columns[2]];
    CHECK_MESSAGE(severity_of(columns[2], columns[1]) == columns[3], line);
  }
  MESSAGE(waiting, " scenarios wait for rules that are not declared yet");
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    CHECK_MESSAGE(rows[std::string(rule.info->id)] > 0, std::string(rule.info->id));
  }
}

TEST_CASE("rules: the facts of every scenario are facts, whatever the rule") {
  std::istringstream file = scenario_file();
  int lines = 0;
  for (std::string line; std::getline(file, line); ++lines) facts_from(columns_of(line)[1]);
  CHECK(lines == 412);
}
