// SPDX-License-Identifier: BSL-1.0
/// @file
/// Scenarios of rules: facts written as `name=value unit;...` and the severity they must give.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <tonus/finding.hpp>

/// Facts from `name=value unit` pairs joined by `;`. A refused fact fails the test.
inline tonus::facts facts_from(std::string_view inputs) {
  tonus::facts known;
  while (!inputs.empty()) {
    const std::size_t end = std::min(inputs.find(';'), inputs.size());
    const std::string_view pair = inputs.substr(0, end);
    inputs.remove_prefix(std::min(end + 1, inputs.size()));
    const std::size_t equals = pair.find('=');
    const tonus::problem found = known.parse(pair.substr(0, equals), pair.substr(equals + 1));
    CHECK_MESSAGE(found.code >= 0, std::string(pair));
  }
  return known;
}

/// The finding of a rule on facts.
inline tonus::finding found_by(std::string_view rule, std::string_view inputs) {
  const auto found = tonus::evaluate_rule(rule, facts_from(inputs));
  REQUIRE(found.has_value());
  return *found;
}

/// The severity that a rule gives on facts.
inline std::string severity_of(std::string_view rule, std::string_view inputs) {
  return std::string(tonus::severity_name(found_by(rule, inputs).severity()));
}
