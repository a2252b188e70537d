// SPDX-License-Identifier: BSL-1.0
// Every scenario and boundary of the rules through the C interface.
#include <doctest/doctest.h>
#include <tonus.h>

#include <cctype>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

#include "rules/cases.hpp"

namespace {

using facts = std::unique_ptr<tonus_facts, decltype(&tonus_facts_free)>;

bool is_number(const std::string& text) {
  return !text.empty() && (std::isdigit(static_cast<unsigned char>(text.front())) != 0 ||
                           text.front() == '-' || text.front() == '.');
}

int32_t give(tonus_facts* known, const std::string& name, const std::string& text) {
  if (!is_number(text)) return tonus_facts_choose(known, name.c_str(), text.c_str(), nullptr);
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  while (*end == ' ') ++end;
  return tonus_facts_set(known, name.c_str(), value, *end == '\0' ? nullptr : end, nullptr);
}

const std::map<std::string, int32_t> severities{{"not_evaluated", TONUS_NOT_EVALUATED},
                                                {"none", TONUS_NONE},
                                                {"info", TONUS_INFO},
                                                {"advise", TONUS_ADVISE},
                                                {"warn", TONUS_WARN},
                                                {"stop_and_refer", TONUS_STOP_AND_REFER}};

}  // namespace

TEST_CASE("c rules: every scenario and every boundary") {
  std::set<std::string> seen;
  for (const auto& list : {scenarios(), boundaries()}) {
    for (const auto& one : list) {
      facts known(tonus_facts_new(), &tonus_facts_free);
      REQUIRE(known != nullptr);
      for (const auto& pair : pairs_of(one))  // clang 14 captures no structured binding
        CHECK_MESSAGE(give(known.get(), pair.first, pair.second) >= 0, pair.first);
      int32_t severity = -99;
      const int32_t code = tonus_rule_evaluate(one.rule.c_str(), known.get(), &severity, nullptr);
      if (code == TONUS_UNKNOWN_ID) continue;  // not declared yet
      CHECK_MESSAGE(code == TONUS_OK, one.rule);
      CHECK_MESSAGE(severity == severities.at(one.severity), one.rule, ": ", one.inputs);
      seen.insert(one.rule);
    }
  }
  CHECK(seen.size() >= 73);
}
