// SPDX-License-Identifier: BSL-1.0
// What holds for the inputs of every rule: missing ones, and other units.
#include <map>
#include <set>

#include "cases.hpp"
#include "scenario.hpp"

namespace {

std::vector<rule_case> declared_cases() {
  std::vector<rule_case> cases;
  for (const auto& list : {scenarios(), boundaries()})
    for (const auto& one : list)
      if (tonus::find_rule(one.rule) != nullptr) cases.push_back(one);
  return cases;
}

bool needs(const std::string& rule, const std::string& fact) {
  for (const tonus::parameter& p : tonus::find_rule(rule)->parameters)
    if (p.fact == fact) return !p.optional;
  return false;
}

/// Values that cases of a rule give a fact, as texts.
using value_table = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

value_table values_of(const std::vector<rule_case>& cases) {
  value_table values;
  for (const auto& one : cases)
    for (const auto& [name, text] : pairs_of(one)) values[{one.rule, name}].insert(text);
  return values;
}

/// Whether a rule stops with every one of some values of a fact.
bool stops_with_all(const std::string& rule, const tonus::facts& rest, const std::string& fact,
                    const std::set<std::string>& values) {
  for (const std::string& text : values) {
    tonus::facts known = rest;
    if (known.parse(fact, text).code < 0) continue;
    if (tonus::evaluate_rule(rule, known)->severity() != tonus::severity_t::stop_and_refer)
      return false;
  }
  return true;
}

struct other_unit {
  const char* canonical;
  const char* unit;
  double factor;  // so many of `unit` are one `canonical`
};

constexpr other_unit other_units[] = {
    {"kg", "lb", 1.0 / 0.45359237},
    {"kg", "g", 1000.0},
    {"cm", "in", 1.0 / 2.54},
    {"cm", "m", 0.01},
    {"mm", "cm", 0.1},
    {"a", "mo", 12.0},
    {"wk", "d", 7.0},
    {"d", "h", 24.0},
    {"h", "min", 60.0},
    {"min", "h", 1.0 / 60.0},
    {"kcal/d", "kJ/d", 4.184},
    {"kcal/d", "MJ/d", 0.004184},
    {"kcal/d", "kcal/wk", 7.0},
    {"%", "1", 0.01},
    {"1", "%", 100.0},
    {"%/wk", "%/d", 1.0 / 7.0},
    {"kg/wk", "lb/wk", 1.0 / 0.45359237},
    {"kg/m2", "g/cm2", 0.1},
    {"g/d", "mg/d", 1000.0},
    {"g/d", "g/wk", 7.0},
    {"mg/d", "g/d", 0.001},
    {"g/kg/d", "mg/kg/d", 1000.0},
    {"g/kg", "mg/kg", 1000.0},
    {"kcal/kg/d", "kJ/kg/d", 4.184},
    {"L/d", "mL/d", 1000.0},
    {"L/h", "mL/min", 1000.0 / 60.0},
    {"L", "mL", 1000.0},
    {"mL", "L", 0.001},
    {"mmol/L", "umol/L", 1000.0},
    {"[oz_av]/Mcal", "g/Mcal", 28.349523125},
    {"[cup_us]/Mcal", "mL/Mcal", 236.5882365},
    {"/d", "/wk", 7.0},
    {"/wk", "/d", 1.0 / 7.0},
    {"min/wk", "h/wk", 1.0 / 60.0},
    {"min/wk", "min/d", 1.0 / 7.0},
    {"min/d", "h/d", 1.0 / 60.0},
    {"h/d", "min/d", 60.0},
};

/// The same facts with one of them in another unit.
tonus::facts in_other_unit(const tonus::facts& known, const std::string& name,
                           const other_unit& other) {
  const double value = known.get(name)->value * other.factor;
  tonus::facts changed = known;
  REQUIRE(changed.erase(name).code == tonus::status::ok);
  const auto said = changed.set(name, value, other.unit);
  REQUIRE_MESSAGE(said.code >= 0, name, " ", std::string(other.unit));
  return changed;
}

}  // namespace

TEST_CASE("inputs: a needed one that is missing leaves the rule not evaluated") {
  const auto cases = declared_cases();
  const auto values = values_of(cases);
  int missing = 0;
  int stops = 0;
  for (const auto& one : cases) {
    if (one.severity == "not_evaluated") continue;
    for (const auto& [name, text] : pairs_of(one)) {
      if (!needs(one.rule, name)) continue;
      tonus::facts known = facts_from(one.inputs);
      REQUIRE(known.erase(name).code == tonus::status::ok);
      if (known.get(name)) continue;  // the others lead to it
      INFO(one.rule, " without ", name, " of ", one.inputs);
      const auto found = tonus::evaluate_rule(one.rule, known);
      if (found->severity() == tonus::severity_t::stop_and_refer) {
        CHECK(stops_with_all(one.rule, known, name, values.at({one.rule, name})));
        ++stops;
        continue;
      }
      CHECK(found->severity() == tonus::severity_t::not_evaluated);
      CHECK(found->why.code == tonus::status::missing_input);
      CHECK_FALSE(known.get(found->why.name).has_value());
      ++missing;
    }
  }
  CHECK(missing > 1000);
  CHECK(stops > 100);
}

TEST_CASE("inputs: a band between two stops is not passed over") {
  // From 3.9 to 13.9 mmol/L there is no stop, though below and, with ketones, above there is.
  const char* without_glucose =
      "diabetes_medication=insulin;planned_intensity=moderate;ketones_raised=yes";
  CHECK(severity_of("safety.diabetes.exercise_glucose", without_glucose) == "not_evaluated");
}

TEST_CASE("inputs: nobody is stopped from a treatment that was not asked for") {
  const char* rule = "treatment.indication.not_weight_loss";
  CHECK(severity_of(rule, "age=16") == "not_evaluated");
  CHECK(severity_of(rule, "age=16;bmi=24;treatment_goal=contour") == "not_evaluated");
  CHECK(severity_of(rule, "age=16;treatment=laser") == "stop_and_refer");
  CHECK(severity_of(rule, "age=18;treatment=laser") == "not_evaluated");
}

TEST_CASE("inputs: another unit of the same dimension gives the same severity") {
  int variants = 0;
  for (const auto& one : declared_cases()) {
    const tonus::facts known = facts_from(one.inputs);
    for (const auto& [name, text] : pairs_of(one)) {
      const tonus::fact& what = *tonus::find_fact(name);
      for (const other_unit& other : other_units) {
        if (what.unit != other.canonical) continue;
        const auto found = tonus::evaluate_rule(one.rule, in_other_unit(known, name, other));
        CHECK_MESSAGE(tonus::severity_name(found->severity()) == one.severity, one.rule, ": ",
                      one.inputs, ", ", name, " in ", std::string(other.unit));
        ++variants;
      }
    }
  }
  CHECK(variants > 2000);
}
