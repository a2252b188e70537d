// SPDX-License-Identifier: BSL-1.0
// The expected severities are read off the conditions of the specification, never off our output.
#include <array>
#include <map>
#include <set>

#include "cases.hpp"
#include "scenario.hpp"

namespace {

std::string shown(const rule_case& one) { return one.rule + ": " + one.inputs; }

std::vector<rule_case> all_cases() {
  auto cases = scenarios();
  for (const auto& one : boundaries()) cases.push_back(one);
  return cases;
}

/// The rules that have rows of boundaries.
std::set<std::string> bounded_rules() {
  std::set<std::string> ids;
  for (const auto& one : boundaries()) ids.insert(one.rule);
  return ids;
}

/// Whether a rule says what a case expects when judged by other thresholds.
bool holds(const rule_case& one, const tonus::finding& found, const double* limits) {
  std::array<double, tonus::most_rule_inputs> arguments{};
  for (std::size_t i = 0; i < found.input_count; ++i) arguments[i] = found.inputs[i].known.value;
  const tonus::verdict says = found.rule->evaluate(arguments.data(), limits);
  if (tonus::severity_name(says.severity) != one.severity) return false;
  return one.threshold != one.threshold || says.threshold == doctest::Approx(one.threshold);
}

/// The findings of complete inputs with what they must be.
using judged = std::vector<std::pair<rule_case, tonus::finding>>;

std::map<std::string, judged> judged_cases() {
  std::map<std::string, judged> by_rule;
  for (const auto& one : all_cases()) {
    if (tonus::find_rule(one.rule) == nullptr) continue;
    const auto found = found_by(one.rule, one.inputs);
    bool whole = true;
    for (std::size_t i = 0; i < found.input_count; ++i)
      whole = whole && (found.inputs[i].what->optional ||
                        found.inputs[i].known.value == found.inputs[i].known.value);
    if (!whole) continue;  // a rule itself takes complete inputs only
    // What the engine refuses, such as rules for adults below 18, is not the rule's to say.
    if (one.severity == "not_evaluated" && !holds(one, found, nullptr)) continue;
    by_rule[one.rule].emplace_back(one, found);
  }
  return by_rule;
}

bool any_fails(const judged& cases, const double* limits) {
  for (const auto& [one, found] : cases)
    if (!holds(one, found, limits)) return true;
  return false;
}

}  // namespace

TEST_CASE("boundaries: every threshold from both sides") {
  for (const auto& one : boundaries()) {
    INFO(shown(one));
    const auto found = found_by(one.rule, one.inputs);
    CHECK(tonus::severity_name(found.severity()) == one.severity);
    if (one.threshold == one.threshold)
      CHECK(found.says.threshold == doctest::Approx(one.threshold));
  }
}

TEST_CASE("boundaries: the rules of these categories all have rows") {
  const auto bounded = bounded_rules();
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    for (const char* category :
         {"safety", "energy", "nutrition", "hydration", "treatment", "region", "hormone", "health",
          "hiit", "tracking", "recovery", "posture", "patience"})
      if (rule.info->category() == category)
        CHECK_MESSAGE(bounded.count(std::string(rule.info->id)) == 1, std::string(rule.info->id));
  }
}

TEST_CASE("boundaries: a threshold that is off by one in a hundred is seen") {
  int tried = 0;
  auto by_rule = judged_cases();
  for (const auto& id : bounded_rules()) {
    const tonus::rule_entry& rule = *tonus::find_rule(id);
    for (std::size_t i = 0; i < rule.thresholds.size(); ++i) {
      for (const double factor : {0.99, 1.01}) {
        std::array<double, tonus::most_rule_thresholds> limits{};
        for (std::size_t k = 0; k < rule.thresholds.size(); ++k)
          limits[k] = rule.thresholds[k].value * (k == i ? factor : 1.0);
        CHECK_MESSAGE(any_fails(by_rule[id], limits.data()), id, " ",
                      std::string(rule.thresholds[i].name), " ", factor);
        ++tried;
      }
    }
    CHECK_MESSAGE(!any_fails(by_rule[id], nullptr), id);
  }
  CHECK(tried > 200);
}

TEST_CASE("boundaries: every severity a rule declares is expected somewhere, and no other") {
  std::map<std::string, std::set<std::string>> expected;
  for (const auto& one : all_cases()) expected[one.rule].insert(one.severity);
  for (const auto& id : bounded_rules()) {
    std::set<std::string> declared{"none"};
    for (const tonus::severity_t severity : tonus::find_rule(id)->info->severities)
      declared.insert(std::string(tonus::severity_name(severity)));
    expected[id].erase("not_evaluated");
    CHECK_MESSAGE(expected[id] == declared, id);
  }
}

TEST_CASE("boundaries: what a rule says of low confidence") {
  const auto available = [](const char* sex) {
    return found_by("energy.availability.low",
                    std::string("intake=2000;exercise=0;ffm=50;goal=fat_loss;sex=") + sex);
  };
  CHECK(available("male").says.low_confidence);
  CHECK_FALSE(available("female").says.low_confidence);
}

TEST_CASE("boundaries: a distant goal of definition is of low confidence") {
  const auto gap = [](const char* inputs) {
    return found_by("patience.definition.gap", inputs).says.low_confidence;
  };
  CHECK_FALSE(gap("sex=male;body_fat=24"));
  CHECK(gap("sex=male;body_fat=24.001"));
  CHECK_FALSE(gap("sex=female;body_fat=31"));
  CHECK(gap("sex=female;body_fat=31.001"));
}
