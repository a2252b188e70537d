// SPDX-License-Identifier: BSL-1.0
// Every equation of the catalogue against the tables of tests/vectors.
#include <doctest/doctest.h>

#include "expectations.hpp"

namespace {

const expectations& tables() {
  static const expectations all = read_expectations();
  return all;
}

void report(const verdict& found) {
  for (const std::string& fault : found.faults) CHECK_MESSAGE(false, fault);
}

}  // namespace

TEST_CASE("every input keeps the limits of limits.csv, and every equation refuses at least twice") {
  for (const tonus::equation_entry& e : tonus::equation_table()) {
    CAPTURE(std::string(e.info->id));
    const verdict found = check_limits(e, tables());
    report(found);
    CHECK(found.refusals >= 2);
  }
}

TEST_CASE("every row of statuses.csv: domain rules, cautions and standard errors") {
  for (const tonus::equation_entry& e : tonus::equation_table()) {
    CAPTURE(std::string(e.info->id));
    report(check_statuses(e, tables().statuses));
    report(check_errors(e, tables().errors));
  }
}

TEST_CASE("limits.csv and statuses.csv name nothing that the catalogue does not have") {
  for (const limit_row& row : tables().limits) {
    CAPTURE(row.where);
    const tonus::equation_entry* e = tonus::find_equation(row.id);
    REQUIRE(e != nullptr);
    bool known = false;
    for (const tonus::parameter& p : e->parameters) known |= p.name.view() == row.parameter;
    CHECK(known);
  }
  for (const status_row& row : tables().statuses)
    CHECK_MESSAGE(tonus::find_equation(row.id) != nullptr, row.where);
  for (const error_row& row : tables().errors)
    CHECK_MESSAGE(tonus::find_equation(row.id) != nullptr, row.where);
}

TEST_CASE("misprints in circulation give other numbers than ours, see misprints.csv") {
  for (const table_row& line : read_table("misprints.csv", 4)) {
    const auto& where = line.where;  // clang 14 captures no structured binding
    const auto& f = line.fields;
    CAPTURE(where);
    const tonus::equation_entry* e = tonus::find_equation(f[0]);
    REQUIRE(e != nullptr);
    const answer got = call(*e, arguments_of(*e, split_inputs(f[1]), where));
    REQUIRE(got.status >= 0);
    CHECK_MESSAGE(!close(got.estimate.value, to_number(f[2]), 1e-7), f[3]);
  }
}
