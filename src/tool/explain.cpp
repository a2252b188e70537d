// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/message.hpp>
#include <tonus/rule_text.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;

std::string text(std::string_view view) { return std::string(view); }

std::string source_line(const citation& from) {
  std::string line = text(from.key) + ": " + text(from.authors);
  if (from.year != 0) line += ' ' + std::to_string(from.year);
  line += (line.ends_with(": ") ? "" : ". ") + text(from.title);
  if (!from.journal.empty()) line += ". " + text(from.journal);
  if (!from.doi.empty()) line += ", doi " + text(from.doi);
  return line;
}

json inputs_of(const rule_entry& rule) {
  json inputs = json::array();
  for (const parameter& p : rule.parameters) {
    json input{{"fact", p.fact}, {"meaning", find_fact(p.fact)->meaning}};
    if (p.choices.empty())
      input["unit"] = p.unit;
    else
      input["choices"] = p.choices;
    input["optional"] = p.optional;
    inputs.push_back(std::move(input));
  }
  return inputs;
}

json thresholds_of(const rule_entry& rule) {
  json marks = json::array();
  for (const rule_threshold& mark : rule.thresholds)
    marks.push_back({{"name", mark.name},
                     {"value", mark.value},
                     {"unit", mark.unit},
                     {"source", mark.source->key}});
  return marks;
}

json messages_of(const rule_entry& rule, language_t language) {
  json rows = json::array();
  for (const message_pattern& row : message_patterns(rule.info->id, language))
    rows.push_back({{"severity", row.severity}, {"when", row.when}, {"text", row.text}});
  return rows;
}

json as_json(const rule_entry& rule) {
  const rule_about& info = *rule.info;
  json sources = json::array();
  for (const citation* from : info.sources)
    if (from != nullptr) sources.push_back(source_line(*from));
  json severities = json::array();
  for (const severity_t severity : info.severities)
    if (severity != severity_t::none) severities.push_back(severity_name(severity));
  return {{"id", info.id},
          {"title", info.title},
          {"grade", choice_name(choice_names<grade_t>, static_cast<int>(info.grade))},
          {"severities", severities},
          {"inputs", inputs_of(rule)},
          {"thresholds", thresholds_of(rule)},
          {"clears_when", clearing_text(rule)},
          {"messages",
           {{"en", messages_of(rule, language_t::english)},
            {"de", messages_of(rule, language_t::german)}}},
          {"sources", sources}};
}

void print_inputs(const json& rule) {
  table reads({"reads", "unit or choices", "meaning"});
  for (const json& input : rule.at("inputs"))
    reads.add({input.at("fact").get<std::string>() + (input.at("optional") ? " (optional)" : ""),
               input.value("unit", input.value("choices", "")), input.at("meaning")});
  reads.print();
}

void print_thresholds(const json& rule) {
  table marks({"threshold", "value", "unit", "source"});
  for (const json& mark : rule.at("thresholds"))
    marks.add({mark.at("name"), number(mark.at("value").get<double>()), mark.at("unit"),
               mark.at("source")});
  if (!marks.empty()) {
    std::printf("\n");
    marks.print();
  }
}

void print_messages(const json& rows) {
  for (const json& row : rows) {
    const auto when = row.at("when").get<std::string>();
    std::printf("  %s%s: %s\n", row.at("severity").get<std::string>().c_str(),
                when.empty() ? "" : (" (" + when + ")").c_str(),
                row.at("text").get<std::string>().c_str());
  }
}

}  // namespace

int explain(const std::string& id, language_t language, format as) {
  const rule_entry* rule = find_rule(id);
  if (rule == nullptr) throw refused{id + ": no rule of that id; see `tonus list`"};
  const json shown = as_json(*rule);
  if (as == format::json) {
    std::printf("%s\n", shown.dump(2).c_str());
    return 0;
  }
  std::printf("%s: %s\nevidence grade %s\n\n", id.c_str(), text(rule->info->title).c_str(),
              shown.at("grade").get<std::string>().c_str());
  print_inputs(shown);
  print_thresholds(shown);
  std::printf("\nclears when: %s\n\nmessages\n", clearing_text(*rule).c_str());
  print_messages(shown.at("messages").at(language == language_t::german ? "de" : "en"));
  std::printf("\nsources\n");
  for (const json& line : shown.at("sources"))
    std::printf("  %s\n", line.get<std::string>().c_str());
  return 0;
}

}  // namespace tonus::tool
