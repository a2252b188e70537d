// SPDX-License-Identifier: BSL-1.0
// tonus_conformance_run c|cpp FILE: runs the conformance cases through the C functions or the C++
// library, as every binding does, and prints how many passed.
#include <tonus.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <tonus/catalogue_table.hpp>
#include <tonus/energy/adult/simulate.hpp>
#include <tonus/finding.hpp>

#include "conformance/answers.hpp"

namespace {

using nlohmann::json;

double number(const json& value) { return value.is_null() ? tonus::unknown : value.get<double>(); }

std::vector<double> numbers(const json& list) {
  std::vector<double> all;
  for (const json& value : list) all.push_back(number(value));
  return all;
}

/// The C functions, typed structs and handles.
struct c_door {
  static json equation(const json& one) {
    auto result = blank<tonus_estimate>();
    auto error = blank<tonus_error>();
    const std::string id = one["id"];
    const auto scalars = numbers(one["scalars"]);
    std::vector<double> rows;
    for (std::size_t i = 0; !one["lists"].empty() && i < one["lists"][0].size(); ++i)
      for (const json& list : one["lists"]) rows.push_back(number(list[i]));
    const std::int32_t status =
        one["lists"].empty()
            ? tonus_evaluate(id.c_str(), scalars.data(), scalars.size(), &result, &error)
            : tonus_evaluate_series(id.c_str(), rows.data(), rows.size(), scalars.data(),
                                    scalars.size(), &result, &error);
    if (status < 0) return {{"status", status}, {"argument", error.argument}};
    return {{"status", status},
            {"value", bits_of(result.value)},
            {"standard_error", bits_of(result.standard_error)}};
  }

  static json rule(const json& one) {
    tonus_facts* facts = tonus_facts_new();
    for (const json& pair : one["facts"])
      tonus_facts_parse(facts, pair[0].get<std::string>().c_str(),
                        pair[1].get<std::string>().c_str(), nullptr);
    std::int32_t severity = 99;
    const std::int32_t status =
        tonus_rule_evaluate(one["id"].get<std::string>().c_str(), facts, &severity, nullptr);
    tonus_facts_free(facts);
    return {{"status", status}, {"severity", severity}};
  }

  static json adult(const json& one) {
    const json& w = one["who"];
    auto who = blank<tonus_adult>();
    who.sex = w["sex"];
    who.baseline = w["baseline"];
    who.age_y = number(w["age_y"]);
    who.height_cm = number(w["height_cm"]);
    who.weight_kg = number(w["weight_kg"]);
    who.pal = number(w["pal"]);
    who.fat_mass_kg = number(w["fat_mass_kg"]);
    who.intake_kcal_per_day = number(w["intake_kcal_per_day"]);
    who.carbohydrate = number(w["carbohydrate"]);
    const auto intake = numbers(one["intake_change_kcal_per_day"]);
    const auto sodium = numbers(one["sodium_change_mg_per_day"]);
    const auto carbohydrate = numbers(one["carbohydrate"]);
    auto plan = blank<tonus_adult_plan>();
    plan.intake_change_kcal_per_day = intake.data();
    plan.intake_change_count = intake.size();
    plan.sodium_change_mg_per_day = sodium.data();
    plan.sodium_change_count = sodium.size();
    plan.carbohydrate = carbohydrate.data();
    plan.carbohydrate_count = carbohydrate.size();
    const std::vector<std::int32_t> days = one["days"];
    std::vector<tonus_adult_state> states(days.size(), blank<tonus_adult_state>());
    const std::int32_t status = tonus_adult_simulate(&who, &plan, days.data(), days.size(),
                                                     states.data(), nullptr, nullptr);
    json found = json::array();
    for (const auto& state : states)
      if (status >= 0) found.push_back({bits_of(state.weight_kg), bits_of(state.fat_mass_kg)});
    return {{"status", status}, {"states", found}};
  }
};

/// The C++ library behind it.
struct cpp_door {
  static json equation(const json& one) {
    const tonus::equation_entry& e = *tonus::find_equation(one["id"].get<std::string>());
    const auto scalars = numbers(one["scalars"]);
    std::vector<std::vector<double>> lists;
    std::vector<const double*> pointers;
    for (const json& list : one["lists"]) lists.push_back(numbers(list));
    for (const auto& list : lists) pointers.push_back(list.data());
    tonus::raw_estimate result;
    tonus::problem why;
    const tonus::status_code status = lists.empty()
                                          ? e.evaluate(scalars.data(), result, why)
                                          : e.evaluate_series(pointers.data(), lists.front().size(),
                                                              1, scalars.data(), result, why);
    if (status < 0) return {{"status", status}, {"argument", why.argument}};
    return {{"status", status},
            {"value", bits_of(result.value)},
            {"standard_error", bits_of(result.standard_error)}};
  }

  static json rule(const json& one) {
    tonus::facts facts;
    for (const json& pair : one["facts"])
      (void)facts.parse(pair[0].get<std::string>(), pair[1].get<std::string>());
    const auto found = tonus::evaluate_rule(one["id"].get<std::string>(), facts);
    return {{"status", found ? 0 : found.error().code},
            {"severity", static_cast<std::int32_t>(found->severity())}};
  }

  static json adult(const json& one) {
    using namespace tonus;
    using namespace tonus::energy::adult;
    const json& w = one["who"];
    person::input who{static_cast<sex_t>(w["sex"].get<int>()), number(w["age_y"]) * year,
                      number(w["height_cm"]) * centimetre, number(w["weight_kg"]) * kilogram,
                      number(w["pal"]) * tonus::one};
    if (!w["fat_mass_kg"].is_null()) who.fat_mass = number(w["fat_mass_kg"]) * kilogram;
    if (!w["intake_kcal_per_day"].is_null())
      who.intake = number(w["intake_kcal_per_day"]) * kilocalorie_per_day;
    if (!w["carbohydrate"].is_null()) who.carbohydrate = number(w["carbohydrate"]) * tonus::one;
    who.baseline = static_cast<baseline_t>(w["baseline"].get<int>());
    const auto intake = numbers(one["intake_change_kcal_per_day"]);
    const auto sodium = numbers(one["sodium_change_mg_per_day"]);
    const auto carbohydrate = numbers(one["carbohydrate"]);
    const plan::input what{{intake.data(), intake.size()},
                           {sodium.data(), sodium.size()},
                           {carbohydrate.data(), carbohydrate.size()},
                           {}};
    const std::vector<std::int32_t> days = one["days"];
    std::vector<snapshot> bodies(days.size());
    const auto run = simulate(who, what, days, bodies, 1);
    json found = json::array();
    for (const snapshot& seen : bodies)
      if (run)
        found.push_back({bits_of(seen.body.weight().value()), bits_of(seen.body.fat.value())});
    return {{"status", run ? run.status() : run.error().code}, {"states", found}};
  }
};

template <class Door>
int run(const char* language, const char* path) {
  const json cases = json::parse(std::ifstream(path))["cases"];
  const std::map<std::string, json (*)(const json&)> kinds{
      {"equation", &Door::equation}, {"rule", &Door::rule}, {"adult", &Door::adult}};
  std::map<std::string, std::size_t> passed;
  std::size_t all = 0;
  for (const json& one : cases) {
    const std::string kind = one["kind"];
    const json got = kinds.at(kind)(one);
    bool same = true;
    for (const auto& [key, value] : got.items()) same = same && one[key] == value;
    all += same;
    passed[kind] += same;
    if (!same)
      std::printf("%s %s: %s\n", kind.c_str(), one["id"].dump().c_str(), got.dump().c_str());
  }
  std::printf("%s: %zu of %zu cases passed (%zu equation, %zu rule, %zu adult)\n", language, all,
              cases.size(), passed["equation"], passed["rule"], passed["adult"]);
  return all == cases.size() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string door = argc == 3 ? argv[1] : "";
  if (door == "c") return run<c_door>("c", argv[2]);
  if (door == "cpp") return run<cpp_door>("c++", argv[2]);
  std::fputs("usage: tonus_conformance_run c|cpp FILE\n", stderr);
  return 2;
}
