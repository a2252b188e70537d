// SPDX-License-Identifier: BSL-1.0
#include "finding_text.hpp"

#include <cstdio>
#include <tonus/message.hpp>
#include <tonus/rule_text.hpp>

#include "text.hpp"

namespace tonus::tool {
namespace {

std::string text(std::string_view view) { return std::string(view); }

std::string unit_text(std::string_view unit) { return unit == "1" ? "" : " " + text(unit); }

std::string inputs_text(const finding& f) {
  std::string all;
  for (std::size_t i = 0; i < f.input_count; ++i) {
    const parameter& what = *f.inputs[i].what;
    const fact_value& known = f.inputs[i].known;
    if (known.what == nullptr || known.value != known.value) continue;
    all += (all.empty() ? "" : ", ") + text(what.stem) + " = ";
    all += what.choices.empty() ? number(known.value, 4) + unit_text(what.unit)
                                : text(choice_name(what.choices, static_cast<int>(known.value)));
  }
  return all;
}

std::string source_text(const citation& source) {
  return text(source.authors) + (source.year == 0 ? "" : " " + std::to_string(source.year));
}

std::string decided_text(const finding& f) {
  std::string line = inputs_text(f);
  if (f.says.threshold == f.says.threshold)
    line += "; threshold of " + text(f.says.input) + ": " + number(f.says.threshold, 4);
  for (const figure& g : f.says.figures)
    if (!g.name.empty()) line += "; " + text(g.name) + " " + number(g.value, 4) + unit_text(g.unit);
  return line;
}

std::string evidence_text(const finding& f) {
  const rule_about& info = *f.rule->info;
  std::string sources;
  for (const citation* source : info.sources)
    if (source != nullptr) sources += (sources.empty() ? "" : "; ") + source_text(*source);
  return "grade " + text(choice_name(choice_names<grade_t>, static_cast<int>(info.grade))) +
         (info.unverified() ? ", numbers not all verified" : "") +
         (f.says.low_confidence ? ", low confidence" : "") + "; " + sources;
}

}  // namespace

finding_words words_of(const finding& f) {
  const std::string message = message_text(f, language_t::english);
  if (f.numbers_withheld) return {message, {}, {}, evidence_text(f)};
  return {message, decided_text(f), "clears when " + clearing_text(*f.rule), evidence_text(f)};
}

void print_finding(const finding& f) {
  const rule_about& info = *f.rule->info;
  const finding_words words = words_of(f);
  std::printf("  %-14s %s: %s\n", text(severity_name(f.severity())).c_str(), text(info.id).c_str(),
              text(info.title).c_str());
  for (const std::string* line : {&words.message, &words.decided, &words.clears, &words.evidence})
    if (!line->empty()) std::printf("                 %s\n", line->c_str());
}

}  // namespace tonus::tool
