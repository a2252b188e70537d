// SPDX-License-Identifier: BSL-1.0
#include "assess/finding_json.hpp"

#include <tonus/rule_text.hpp>

#include "text/json_source.hpp"

namespace tonus {
namespace {

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

}  // namespace

void write_number_or_choice(json_writer& json, double value, std::string_view choices) {
  if (choices.empty() || value != value)
    json.member("value", value);
  else
    json.member("value", choice_name(choices, static_cast<int>(value)));
}

void write_finding(json_writer& json, const finding& f) {
  const rule_about& info = *f.rule->info;
  json.line().object().member("id", info.id).member("title", info.title);
  json.member("withheld", f.withheld).member("changed", f.changed);
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

}  // namespace tonus
