// SPDX-License-Identifier: BSL-1.0
// tonus_conformance FILE: writes every vector, status, scenario and trajectory of the tests as JSON
// with the answers of the C interface, for every binding to answer with the same bits.
#include <tonus.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "conformance/answers.hpp"
#include "energy/adult/cases.hpp"
#include "row_call.hpp"
#include "rules/cases.hpp"
#include "text/json_source.hpp"

namespace {

using tonus::json_writer;

void write_numbers(json_writer& json, std::string_view key, const std::vector<double>& numbers) {
  json.key(key).array();
  for (const double number : numbers) json.value(number);  // NaN becomes null
  json.end_array();
}

void write_equation(json_writer& json, const tonus::equation_entry& e, const arguments& a) {
  auto result = blank<tonus_estimate>();
  auto error = blank<tonus_error>();
  const std::string id(e.info->id);
  const std::int32_t status =
      e.lists == 0
          ? tonus_evaluate(id.c_str(), a.scalars.data(), a.scalars.size(), &result, &error)
          : tonus_evaluate_series(id.c_str(), a.interleaved().data(), a.interleaved().size(),
                                  a.scalars.data(), a.scalars.size(), &result, &error);
  json.line().object().member("kind", "equation").member("id", id);
  json.key("lists").array();
  for (const auto& list : a.lists) {
    json.array();
    for (const double number : list) json.value(number);
    json.end_array();
  }
  json.end_array();
  write_numbers(json, "scalars", a.scalars);
  json.member("status", status);
  if (status < 0)
    json.member("argument", error.argument);
  else
    json.member("value", bits_of(result.value))
        .member("standard_error", bits_of(result.standard_error));
  json.end_object();
}

void write_equations(json_writer& json) {
  const auto write = [&](const std::string& id, const auto& inputs, const std::string& where) {
    const tonus::equation_entry* e = tonus::find_equation(id);
    if (e == nullptr) throw std::runtime_error(where + ": no equation " + id);
    write_equation(json, *e, arguments_of(*e, inputs, where));
  };
  for (const vector_row& row : read_vectors()) write(row.id, row.inputs, row.file);
  for (const auto& [where, f] : read_table("statuses.csv", 7))
    write(f[0], split_inputs(f[1]), where);
}

void write_rule(json_writer& json, const rule_case& one) {
  json.line().object().member("kind", "rule").member("id", one.rule).key("facts").array();
  tonus_facts* facts = tonus_facts_new();
  for (const auto& [name, text] : pairs_of(one)) {
    json.array().value(name).value(text).end_array();
    if (tonus_facts_parse(facts, name.c_str(), text.c_str(), nullptr) < 0)
      throw std::runtime_error(one.rule + ": refused " + name + "=" + text);
  }
  std::int32_t severity = TONUS_NONE;
  const std::int32_t status = tonus_rule_evaluate(one.rule.c_str(), facts, &severity, nullptr);
  tonus_facts_free(facts);
  json.end_array().member("status", status).member("severity", severity).end_object();
}

/// What a schedule changes: one number, or one for each day.
std::vector<double> days_of(const tonus::energy::adult::schedule& change, int days) {
  std::vector<double> values;
  for (int day = 0; day == 0 || (day < days && !change.is_constant()); ++day)
    values.push_back(change.at(day));
  return values;
}

template <class Quantity>
double number_or_nan(const std::optional<Quantity>& given) {
  return given ? given->value() : tonus::unknown;
}

void write_adult(json_writer& json, const adult_case& one) {
  const auto sex = static_cast<std::int32_t>(static_cast<tonus::sex_t>(one.who.sex));
  const bool drifts = one.who.baseline == tonus::energy::adult::baseline_t::imbalanced;
  const tonus_adult who{sizeof(tonus_adult),
                        sex,
                        drifts ? 2 : 1,
                        0,
                        one.who.age.value(),
                        one.who.height.value(),
                        one.who.weight.value(),
                        one.who.pal.value(),
                        number_or_nan(one.who.fat_mass),
                        number_or_nan(one.who.intake),
                        number_or_nan(one.who.carbohydrate)};
  std::vector<std::int32_t> days;
  for (const adult_row& row : one.rows)
    if (days.empty() || days.back() < row.day) days.push_back(row.day);
  const auto intake = days_of(one.intake, days.back());
  const auto sodium = days_of(one.sodium, days.back());
  auto plan = blank<tonus_adult_plan>();
  plan.intake_change_kcal_per_day = intake.data();
  plan.intake_change_count = intake.size();
  plan.sodium_change_mg_per_day = sodium.data();
  plan.sodium_change_count = sodium.size();
  plan.carbohydrate = &one.carbohydrate;
  plan.carbohydrate_count = 1;
  std::vector<tonus_adult_state> states(days.size(), blank<tonus_adult_state>());
  auto error = blank<tonus_error>();
  const std::int32_t status =
      tonus_adult_simulate(&who, &plan, days.data(), days.size(), states.data(), nullptr, &error);
  json.line().object().member("kind", "adult").member("id", one.id).key("who").object();
  json.member("sex", who.sex).member("baseline", who.baseline).member("age_y", who.age_y);
  json.member("height_cm", who.height_cm).member("weight_kg", who.weight_kg);
  json.member("pal", who.pal).member("fat_mass_kg", who.fat_mass_kg);
  json.member("intake_kcal_per_day", who.intake_kcal_per_day);
  json.member("carbohydrate", who.carbohydrate).end_object();
  write_numbers(json, "intake_change_kcal_per_day", intake);
  write_numbers(json, "sodium_change_mg_per_day", sodium);
  write_numbers(json, "carbohydrate", {one.carbohydrate});
  json.key("days").array();
  for (const std::int32_t day : days) json.value(day);
  json.end_array().member("status", status).key("states").array();
  for (const tonus_adult_state& state : states)
    if (status >= 0)
      json.array().value(bits_of(state.weight_kg)).value(bits_of(state.fat_mass_kg)).end_array();
  json.end_array().end_object();
}

void write(const char* path) {
  json_writer json;
  json.object().member("abi", tonus_abi_version()).key("cases").array();
  write_equations(json);
  for (const auto& list : {scenarios(), boundaries()})
    for (const rule_case& one : list) write_rule(json, one);
  for (const adult_case& one : read_adult_cases()) write_adult(json, one);
  json.end_array().end_object();
  std::ofstream file(path, std::ios::binary);
  file << json.text() << '\n';
  if (!file.flush()) throw std::runtime_error(std::string("cannot write ") + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: tonus_conformance FILE\n", stderr);
    return 2;
  }
  try {
    write(argv[1]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "tonus_conformance: %s\n", e.what());
    return 1;
  }
  return 0;
}
