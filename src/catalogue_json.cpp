// SPDX-License-Identifier: BSL-1.0
#include <tonus/catalogue_json.hpp>

#include <tonus/cardio/met_table.hpp>
#include <tonus/catalogue_table.hpp>
#include <tonus/rule_table.hpp>
#include <tonus/training/exercise.hpp>
#include <tonus/version.hpp>

#include "model_table.hpp"
#include "text/json_source.hpp"

namespace tonus {
namespace {

void write_choices(json_writer& json, std::string_view names) {
  json.key("choices").object();
  for (int number = 1; number <= choice_count(names); ++number)
    json.member(choice_name(names, number), number);
  json.end_object();
}

void write_range(json_writer& json, std::string_view key, const range& limits) {
  if (!limits.bounded()) return;
  json.key(key).array().value(limits.least).value(limits.most).end_array();
}

void write_unit_or_choices(json_writer& json, std::string_view unit, std::string_view choices) {
  if (choices.empty())
    json.member("unit", unit);
  else
    write_choices(json, choices);
}

void write_parameter(json_writer& json, const parameter& p) {
  json.object().member("name", p.name.view());
  if (!p.fact.empty()) json.member("fact", p.fact);
  write_unit_or_choices(json, p.unit, p.choices);
  if (p.choices.empty()) {
    write_range(json, "possible", p.possible);
    write_range(json, "studied", p.studied);
    if (p.step != 0.0) json.member("step", p.step);
  }
  if (p.optional) json.member("optional", true);
  if (p.list) {
    json.member("list", true).key("count").array().value(p.least_count);
    if (p.most_count == std::numeric_limits<std::size_t>::max())
      json.null();
    else
      json.value(p.most_count);
    json.end_array();
  }
  json.end_object();
}

void write_equation(json_writer& json, const equation_entry& e) {
  const about& info = *e.info;
  json.line().object().member("id", info.id).member("title", info.title);
  json.key("parameters").array();
  for (const parameter& p : e.parameters) write_parameter(json, p);
  json.end_array().key("result").object().member("name", e.result_name.view());
  if (!info.result_fact.empty()) json.member("fact", info.result_fact);
  write_unit_or_choices(json, e.result_unit, e.result_choices);
  json.end_object().member("standard_error", info.standard_error);
  json.member("population", info.population).key("source");
  write_source(json, *info.source);
  json.member("provenance",
              choice_name(choice_names<provenance_t>, static_cast<int>(info.provenance)));
  if (info.unverified) json.member("unverified", true);
  if (info.exact) json.member("exact", true);
  json.end_object();
}

void write_fact(json_writer& json, const fact& f) {
  json.line().object().member("name", f.name).member("meaning", f.meaning);
  write_unit_or_choices(json, f.unit, f.choices);
  if (!f.is_choice()) write_range(json, "possible", {f.least, f.most});
  json.end_object();
}

void write_rule(json_writer& json, const rule_entry& rule) {
  const rule_about& info = *rule.info;
  json.line().object().member("id", info.id).member("title", info.title);
  json.member("category", info.category());
  json.member("grade", choice_name(choice_names<grade_t>, static_cast<int>(info.grade)));
  json.key("inputs").array();
  for (const parameter& p : rule.parameters) write_parameter(json, p);
  json.end_array().key("severities").array();
  for (const severity_t severity : info.severities)
    if (severity != severity_t::none) json.value(severity_name(severity));
  json.end_array().key("thresholds").array();
  for (const rule_threshold& t : rule.thresholds)
    json.object()
        .member("name", t.name)
        .member("value", t.value)
        .member("unit", t.unit)
        .member("source", t.source->key)
        .end_object();
  json.end_array().member("clears_when", info.clears_when).key("source").array();
  for (const citation* source : info.sources)
    if (source != nullptr) write_source(json, *source);
  json.end_array().end_object();
}

void write_exercise(json_writer& json, const training::exercise& e) {
  json.line().object().member("id", e.id).member("name", e.name);
  json.member("primary_muscle", training::muscle_name(e.primary));
  json.key("secondary_muscles").array();
  for (std::size_t m = 1; m <= training::muscle_count; ++m)
    if (e.secondary.contains(static_cast<training::muscle>(m)))
      json.value(training::muscle_name(static_cast<training::muscle>(m)));
  json.end_array().key("equipment");
  if (e.equipment.empty())
    json.null();
  else
    json.value(e.equipment);
  json.end_object();
}

void write_met_table(json_writer& json) {
  json.line().object().member("id", "cardio.met_activities");
  json.member("title", "Energy cost of activities, Adult Compendium of Physical Activities");
  json.member("source", "Herrmann et al. 2024, 10.1016/j.jshs.2023.10.010").key("rows").array();
  for (const cardio::met_activity& a : cardio::met_activities()) {
    const std::string id = std::to_string(a.edition) + ":" + std::string(a.code);
    json.line().object().member("id", id).member("edition", a.edition).member("code", a.code);
    json.member("heading", a.heading).member("description", a.description);
    json.member("met", a.met).member("estimated", a.estimated).end_object();
  }
  json.end_array().end_object();
}

void write_model(json_writer& json, const model_entry& model) {
  json.line().object().member("id", model.id).member("title", model.title);
  json.key("functions").array();
  for (int number = 1; number <= choice_count(model.functions); ++number)
    json.value(choice_name(model.functions, number));
  json.end_array().member("population", model.population).key("source").array();
  for (const citation* source : model.source)
    if (source != nullptr) write_source(json, *source);
  json.end_array().end_object();
}

void write_tables(json_writer& json) {
  json.line().key("tables").array();
  write_met_table(json);
  json.line().object().member("id", "training.exercises");
  json.member("title", "Exercises with their muscles");
  json.member("source", "free-exercise-db (Unlicense), with columns of our own").key("rows");
  json.array();
  for (const training::exercise& e : training::exercises()) write_exercise(json, e);
  json.end_array().end_object().end_array();
}

}  // namespace

std::string catalogue_json() {
  json_writer json;
  json.object().member("abi", abi_version).member("version", version());
  json.line().key("facts").array();
  for (std::size_t i = 0; i < fact_count; ++i) write_fact(json, fact_at(i));
  json.end_array().line().key("equations").array();
  for (const equation_entry& e : equation_table()) write_equation(json, e);
  json.end_array().line().key("rules").array();
  for (const rule_entry& rule : rule_table()) write_rule(json, rule);
  json.end_array().line().key("models").array();
  for (const model_entry& model : models) write_model(json, model);
  json.end_array();
  write_tables(json);
  json.end_object();
  return json.text() + "\n";
}

}  // namespace tonus
