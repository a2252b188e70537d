// SPDX-License-Identifier: BSL-1.0
#include <tonus/assess/assessment.hpp>
#include <tonus/rule_table.hpp>

#include "assess/finding_json.hpp"

namespace tonus {
namespace {

void write_way(json_writer& json, const fact_value& way, std::string_view choices) {
  write_number_or_choice(json, way.value, choices);
  json.member("unit", way.unit).member("standard_error", way.standard_error);
  json.member("low", way.low).member("high", way.high);
  json.member("equation", way.id).member("status", way.status);
  json.member("status_text", status_text(way.status));
}

void write_values(json_writer& json, std::string_view key,
                  const std::vector<assessed_value>& values) {
  json.line().key(key).object();
  for (const assessed_value& v : values) {
    json.line().key(v.name).object();
    write_way(json, v.ways.front(), v.choices);
    json.key("alternatives").array();
    for (std::size_t i = 1; i < v.ways.size(); ++i) {
      json.object();
      write_way(json, v.ways[i], v.choices);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_object();
}

void write_day(json_writer& json, std::string_view key, std::optional<civil_day> day) {
  json.key(key);
  if (day)
    json.value(day_text(*day));
  else
    json.null();
}

void write_log(json_writer& json, const training::log_report& report) {
  json.line().key("log").object();
  json.member("rows", report.rows).member("sets", report.sets);
  json.member("working_sets", report.working_sets).member("other_rows", report.other_rows);
  json.member("reps", report.reps).member("tonnage_kg", report.tonnage_kg);
  write_day(json, "first_day", report.first_day);
  write_day(json, "last_day", report.last_day);
  json.member("exercises", report.exercises).member("not_strength", report.not_strength);
  json.member("zero_reps", report.zero_reps);
  json.member("weight_unit_assumed", report.weight_unit_assumed).key("unresolved").array();
  for (const auto& name : report.unresolved)
    json.object().member("name", name.name).member("sets", name.sets).end_object();
  json.end_array().key("rejected").array();
  for (const auto& row : report.rejected)
    json.object().member("line", row.line).member("why", row.why).end_object();
  json.end_array().end_object();
}

void write_told(json_writer& json, std::string_view key,
                const std::vector<training::log_fact>& told) {
  json.line().key(key).array();
  for (const auto& fact : told) {
    json.line().object().member("name", fact.name).member("value", fact.value);
    json.member("unit", fact.unit);
    write_day(json, "first_day", fact.first);
    write_day(json, "last_day", fact.last);
    json.member("meaning", fact.meaning).end_object();
  }
  json.end_array();
}

void write_training(json_writer& json, const training_assessment& training) {
  write_log(json, training.report);
  json.line().key("volume").array();
  for (const auto& row : training.volume) {
    json.line().object().member("week", week_text(row.week));
    json.member("muscle", training::muscle_name(row.which));
    json.member("direct_sets", row.direct_sets).member("fractional_sets", row.fractional_sets);
    json.end_object();
  }
  json.end_array();
  write_told(json, "log_facts", training.told);
}

void write_weights(json_writer& json, const body_log_assessment& weights) {
  json.line().key("body_log").object().member("values", weights.values);
  json.key("rejected").array();
  for (const auto& row : weights.rejected)
    json.object().member("line", row.line).member("why", row.why).end_object();
  json.end_array();
  write_told(json, "facts", weights.told);
  json.line().key("expenditure");
  if (weights.expenditure) {
    const auto& e = *weights.expenditure;
    json.object().member("kcal_per_day", e.kcal_per_day);
    json.member("standard_error", e.standard_error).member("low", e.low).member("high", e.high);
    json.end_object();
  } else {
    char why[message_capacity];
    write_message(weights.why_none, why);
    json.object().member("refused", std::string_view(why)).end_object();
  }
  json.end_object();
}

}  // namespace

std::string assessment_json(const assessment& of) {
  json_writer json;
  json.object();
  write_values(json, "body", of.body);
  write_values(json, "energy", of.energy);
  if (of.training) write_training(json, *of.training);
  if (of.weights) write_weights(json, *of.weights);
  json.line().key("findings").array();
  for (const finding& f : of.findings) write_finding(json, f);
  json.end_array().line().key("missing").array();
  for (const missing_fact& m : of.missing)
    json.object()
        .member("fact", m.name)
        .member("rules", m.rules)
        .member("unlocks", m.unlocks)
        .end_object();
  json.end_array();
  json.line().key("changed_thresholds").array();
  for (const threshold_change& c : of.rules.changes())
    json.object()
        .member("rule", c.rule->info->id)
        .member("threshold", c.what->name)
        .member("value", c.value)
        .member("published", c.what->value)
        .member("unit", c.what->unit)
        .member("note", std::string_view(c.note))
        .end_object();
  json.end_array().member("rules_revision", rules_revision);
  write_withheld(json, of.withheld);
  json.end_object();
  return json.text() + "\n";
}

}  // namespace tonus
