// SPDX-License-Identifier: BSL-1.0
// Any facts of a person, and all that is asked of them: rules, messages, claims, choices of
// equations, an assessment and a plan.
#include <cstring>
#include <memory>
#include <tonus/rule_table.hpp>
#include <tonus/vocabulary.hpp>

#include "input.hpp"

namespace {

using facts_handle = std::unique_ptr<tonus_facts, decltype(&tonus_facts_free)>;

std::string fact_name(FuzzedDataProvider& bytes) {
  if (bytes.ConsumeIntegralInRange(0, 15) == 0) return any_text(bytes);
  const auto index = bytes.ConsumeIntegralInRange<std::size_t>(0, tonus::fact_count - 1);
  return std::string(tonus::fact_at(index).name);
}

std::string rule_id(FuzzedDataProvider& bytes) {
  const auto rules = tonus::rule_table();
  return std::string(
      rules[bytes.ConsumeIntegralInRange<std::size_t>(0, rules.size() - 1)].info->id);
}

/// A value that the fact may have, more often than not.
void give(tonus_facts* known, FuzzedDataProvider& bytes) {
  const std::string name = fact_name(bytes);
  checked_error error;
  const tonus::fact* what = tonus::find_fact(name);
  switch (bytes.ConsumeIntegralInRange(0, 3)) {
    case 0:
      error(tonus_facts_parse(known, name.c_str(), any_text(bytes).c_str(), &error));
      break;
    case 1:
      error(tonus_facts_set(known, name.c_str(), any_number(bytes), nullptr, &error));
      break;
    default:
      if (what == nullptr) break;
      const double share = bytes.ConsumeProbability<double>();
      double value = what->least + share * (what->most - what->least);
      if (what->is_choice()) value = std::round(value);
      error(tonus_facts_set(known, name.c_str(), value, nullptr, &error));
  }
}

void ask(const tonus_facts* known, FuzzedDataProvider& bytes) {
  checked_error error;
  room<tonus_estimate> found(bytes);
  error(tonus_facts_get(known, fact_name(bytes).c_str(), nullptr, &found, &error));
  const std::string rule = rule_id(bytes);
  std::int32_t severity = 0;
  check(tonus_rule_evaluate(rule.c_str(), known, &severity, nullptr) == TONUS_OK);
  check(severity >= TONUS_NOT_EVALUATED && severity <= TONUS_STOP_AND_REFER);
  const std::int32_t language = bytes.ConsumeIntegralInRange(0, 3);
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_rule_message(rule.c_str(), known, language, buffer, size, e);
  });
  const std::string claim = any_text(bytes);
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    tonus_claim answer{};
    answer.struct_size = sizeof answer;
    return tonus_claim_check(claim.c_str(), known, language, &answer, buffer, size, e);
  });
}

void choose(const tonus_facts* known, FuzzedDataProvider& bytes) {
  const std::string family = bytes.ConsumeBool() ? "energy.rmr" : any_text(bytes);
  std::vector<tonus_candidate> all(bytes.ConsumeIntegralInRange<std::size_t>(0, 40));
  for (auto& one : all) one.struct_size = sizeof one;
  std::size_t found = 0;
  checked_error error;
  error(tonus_choose(known, family.c_str(), nullptr, nullptr, 0, all.data(), all.size(), &found,
                     &error));
}

void plan(const tonus_facts* known, FuzzedDataProvider& bytes) {
  room<tonus_plan_options> options(bytes);
  options.value.weeks = bytes.ConsumeIntegralInRange(-1, 110);
  options.value.strength_days = bytes.ConsumeIntegralInRange(-1, 8);
  options.value.meals = bytes.ConsumeIntegralInRange(-1, 8);
  options.value.start_s = bytes.ConsumeIntegral<std::int64_t>();
  const std::string equipment = any_text(bytes);
  if (bytes.ConsumeBool()) options.value.equipment = equipment.c_str();
  tonus_plan* made = nullptr;
  checked_error error;
  const auto status = tonus_plan_new(known, nullptr, &options, nullptr, &made, &error);
  error(status);
  check((status >= 0) == (made != nullptr));
  if (made == nullptr) return;
  check(text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
          return tonus_plan_json(made, buffer, size, e);
        }).starts_with('{'));
  tonus_plan_free(made);
}

void rule_set(const tonus_facts* known, FuzzedDataProvider& bytes) {
  std::unique_ptr<tonus_rule_set, decltype(&tonus_rule_set_free)> rules(tonus_rule_set_new(),
                                                                        &tonus_rule_set_free);
  checked_error error;
  const std::string rule = bytes.ConsumeBool() ? rule_id(bytes) : any_text(bytes);
  error(tonus_rule_set_disable(rules.get(), rule.c_str(), &error));
  error(tonus_rule_set_enable(rules.get(), rule_id(bytes).c_str(), &error));
  const std::string id = rule_id(bytes);
  const auto thresholds = tonus::find_rule(id)->thresholds;
  const std::string name = thresholds.empty() ? "none" : std::string(thresholds.front().name);
  error(tonus_rule_set_change(rules.get(), id.c_str(), name.c_str(), any_number(bytes), nullptr,
                              any_text(bytes).c_str(), &error));
  tonus_assessment* made = nullptr;
  error(tonus_assessment_new(known, nullptr, rules.get(), &made, &error));
  for (std::size_t i = 0; i < tonus_assessment_findings(made); ++i) {
    room<tonus_finding> finding(bytes);
    error(tonus_assessment_finding(made, i, &finding, &error));
  }
  tonus_assessment_free(made);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  const facts_handle known(tonus_facts_new(), &tonus_facts_free);
  for (int n = bytes.ConsumeIntegralInRange(0, 40); n > 0; --n) give(known.get(), bytes);
  ask(known.get(), bytes);
  switch (bytes.ConsumeIntegralInRange(0, 3)) {
    case 0:
      choose(known.get(), bytes);
      break;
    case 1:
      plan(known.get(), bytes);
      break;
    case 2:
      rule_set(known.get(), bytes);
      break;
    default:
      check(text_of([&](char* buffer, std::size_t* length, tonus_error* e) {
              return tonus_assess_json(known.get(), nullptr, buffer, length, e);
            }).starts_with('{'));
  }
  return 0;
}
