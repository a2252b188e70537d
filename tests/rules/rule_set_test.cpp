// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

using namespace tonus;

namespace {

const char* const large_deficit = "deficit=900;tee=4000;age=30";

severity_t severity_with(const rule_set& rules, std::string_view rule, std::string_view inputs) {
  const auto found = evaluate_rule(rule, facts_from(inputs), rules);
  REQUIRE(found.has_value());
  return found->severity();
}

bool listed(const std::vector<finding>& findings, std::string_view rule) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const finding& f) { return f.id() == rule; });
}

}  // namespace

TEST_CASE("rule set: all rules run as published at first") {
  const rule_set rules;
  CHECK(evaluate_rules({}, rules).size() == rule_table().size());
  CHECK(rules.changes().empty());
  CHECK(severity_with(rules, "energy.deficit.size", large_deficit) == severity_t::advise);
}

TEST_CASE("rule set: a rule or a category is switched off and on") {
  rule_set rules;
  CHECK(rules.disable("energy.deficit.size").code == status::ok);
  CHECK(rules.disable("strength").code == status::ok);
  auto findings = evaluate_rules({}, rules);
  CHECK_FALSE(listed(findings, "energy.deficit.size"));
  CHECK_FALSE(listed(findings, "strength.back.frequency"));
  CHECK(listed(findings, "energy.intake.floor"));
  CHECK(rules.enable("energy").code == status::ok);
  CHECK(listed(evaluate_rules({}, rules), "energy.deficit.size"));
  CHECK(rules.disable("no.such.rule").code == status::unknown_id);
  CHECK(rules.enable("").code == status::unknown_id);
}

TEST_CASE("rule set: safety is neither switched off nor changed") {
  rule_set rules;
  for (const rule_entry& rule : rule_table()) {
    if (rule.info->category() != "safety") continue;
    CHECK(rules.disable(rule.info->id).code == status::outside_domain);
    for (const rule_threshold& t : rule.thresholds)
      CHECK(rules.change(rule.info->id, t.name, t.value, {}, "a test").code ==
            status::outside_domain);
  }
  CHECK(rules.disable("safety").code == status::outside_domain);
  CHECK(evaluate_rules({}, rules).size() == rule_table().size());
  CHECK(rules.changes().empty());
}

TEST_CASE("rule set: a changed threshold decides, is marked and keeps its note") {
  rule_set rules;
  CHECK(rules.change("energy.deficit.size", "usual_most", 950, "kcal/d", "coached").code == 0);
  const auto found = evaluate_rule("energy.deficit.size", facts_from(large_deficit), rules);
  CHECK(found->severity() == severity_t::none);
  CHECK(found->changed);
  REQUIRE(rules.changes().size() == 1);
  CHECK(rules.changes()[0].note == "coached");
  CHECK(rules.changes()[0].what->value == 750.0);
  CHECK_FALSE(evaluate_rule("energy.deficit.size", facts_from(large_deficit))->changed);
  // The later change counts, and another unit is converted: 3765.6 kJ/d are 900 kcal/d.
  CHECK(rules.change("energy.deficit.size", "usual_most", 3765.6 - 0.1, "kJ/d", "again").code == 0);
  CHECK(rules.changes().size() == 1);
  CHECK(severity_with(rules, "energy.deficit.size", large_deficit) == severity_t::advise);
}

TEST_CASE("rule set: what is wrong with a change is named, and nothing is changed") {
  rule_set rules;
  CHECK(rules.change("energy.deficit", "most", 1, {}, "n").code == status::unknown_id);
  CHECK(rules.change("energy.deficit.size", "least", 1, {}, "n").code == status::unknown_name);
  CHECK(rules.change("energy.deficit.size", "most", unknown, {}, "n").code == status::not_finite);
  CHECK(rules.change("energy.deficit.size", "most", 1, "kg", "n").code == status::wrong_unit);
  const problem silent = rules.change("energy.deficit.size", "most", 1200, {}, "");
  CHECK(silent.code == status::missing_input);
  CHECK(silent.name == "note");
  CHECK(rules.changes().empty());
}

TEST_CASE("rule set: every threshold of the table keeps its rule as published") {
  for (const rule_entry& rule : rule_table()) {
    rule_set rules;
    for (const rule_threshold& t : rule.thresholds) {
      CHECK_MESSAGE(t.source != nullptr, std::string(rule.info->id));
      if (rule.info->category() != "safety")
        CHECK(rules.change(rule.info->id, t.name, t.value, t.unit, "the same").code == 0);
    }
    std::array<double, most_rule_thresholds> values{};
    const double* changed = rules.thresholds(rule, values);
    for (std::size_t i = 0; changed != nullptr && i < rule.thresholds.size(); ++i)
      CHECK(changed[i] == rule.thresholds[i].value);
  }
}
