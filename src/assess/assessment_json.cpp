// SPDX-License-Identifier: BSL-1.0
#include <tonus/assess/assessment.hpp>
#include <tonus/rule_text.hpp>

#include "text/json_source.hpp"

namespace tonus {
namespace {

void write_number_or_choice(json_writer& json, double value, std::string_view choices) {
  if (choices.empty() || value != value)
    json.member("value", value);
  else
    json.member("value", choice_name(choices, static_cast<int>(value)));
}

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

void write_inputs(json_writer& json, const finding& f) {
  json.key("inputs").array();
  for (std::size_t i = 0; i < f.input_count; ++i) {
    const parameter& what = *f.inputs[i].what;
    const fact_value& known = f.inputs[i].known;
    json.object().member("name", what.stem);
    if (known.what == nullptr)
      json.key("value").null();
    else
      write_number_or_choice(json, known.value, what.choices);
    if (what.choices.empty()) json.member("unit", what.unit);
    json.member("from", known.id).end_object();
  }
  json.end_array();
}

void write_figures(json_writer& json, const verdict& says) {
  json.key("figures").array();
  for (const figure& f : says.figures) {
    if (f.name.empty()) continue;
    json.object().member("name", f.name).member("value", f.value).member("unit", f.unit);
    json.end_object();
  }
  json.end_array();
}

void write_sources(json_writer& json, const rule_about& info) {
  json.key("sources").array();
  for (const citation* source : info.sources)
    if (source != nullptr) write_source(json, *source);
  json.end_array();
}

void write_numbers(json_writer& json, const finding& f) {
  write_inputs(json, f);
  json.key("threshold").object().member("input", f.says.input);
  json.member("value", f.says.threshold).end_object();
  write_figures(json, f.says);
}

void write_finding(json_writer& json, const finding& f) {
  const rule_about& info = *f.rule->info;
  json.line().object().member("id", info.id).member("title", info.title);
  json.member("withheld", f.withheld);
  if (!f.withheld) {
    json.member("severity", severity_name(f.severity()));
    json.member("grade", choice_name(choice_names<grade_t>, static_cast<int>(info.grade)));
    if (f.severity() == severity_t::not_evaluated)
      json.member("why", status_text(f.why.code)).member("fact", f.why.name);
    if (f.says.low_confidence) json.member("low_confidence", true);
    if (info.unverified()) json.member("unverified", true);
    if (!f.numbers_withheld) {
      write_numbers(json, f);
      json.member("clears_when", clearing_text(*f.rule));
    }
    write_sources(json, info);
  }
  json.end_object();
}

void write_withheld(json_writer& json, const withholding& w) {
  json.line().key("withheld").object();
  json.member("targets", w.targets).member("numbers", w.numbers).member("session", w.session);
  json.member("training", w.training).member("back_work", w.back_work);
  json.member("treatment", w.treatment).member("energy_plan", w.energy_plan);
  json.member("protein", w.protein).member("fluid", w.fluid).member("deficit", w.deficit);
  json.member("increases", w.increases).end_object();
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
    json.object().member("fact", m.name).member("rules", m.rules).end_object();
  json.end_array();
  write_withheld(json, of.withheld);
  json.end_object();
  return json.text() + "\n";
}

}  // namespace tonus
