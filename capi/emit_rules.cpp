// SPDX-License-Identifier: BSL-1.0
#include <tonus/finding.hpp>
#include <tonus/rule_text.hpp>

#include "emit_docs.hpp"

namespace tonus {
namespace {

std::string text(std::string_view view) { return std::string(view); }

/// A text as items of a list, one for each of its parts between semicolons.
std::string clauses(std::string condition) {
  std::string items;
  for (auto end = condition.find("; "); end != condition.npos; end = condition.find("; ")) {
    items += "  - `" + condition.substr(0, end) + "`\n";
    condition.erase(0, end + 2);
  }
  return items + "  - `" + condition + "`\n";
}

std::string severities(const rule_about& info) {
  std::string all;
  for (const severity_t severity : info.severities)
    if (severity != severity_t::none)
      all += (all.empty() ? "" : ", ") + text(severity_name(severity));
  return all;
}

std::string facts_of(const rule_entry& rule) {
  std::string all;
  for (const parameter& p : rule.parameters)
    all += (all.empty() ? "`" : ", `") + text(p.fact) + "`" + (p.optional ? " (optional)" : "");
  return all;
}

std::string thresholds_of(const rule_entry& rule) {
  std::string items;
  for (const rule_threshold& mark : rule.thresholds)
    items += "  - `" + text(mark.name) + "` " + threshold_text(mark) + " [" +
             text(mark.source->key) + "]\n";
  return items.empty() ? "" : "- Thresholds:\n" + items;
}

std::string withheld_part(const withholding& held) {
  struct part {
    bool held;
    const char* words;
  };
  const part parts[] = {{held.targets, "all targets and plans"},
                        {held.numbers, "every number on weight, fat, waist and energy"},
                        {held.session, "this session"},
                        {held.training, "all training"},
                        {held.back_work, "back and spine-loading work"},
                        {held.treatment, "treatment advice"},
                        {held.energy_plan, "the energy plan or date that caused it"},
                        {held.protein, "the protein target"},
                        {held.fluid, "fluid targets"},
                        {held.deficit, "deficits and weight-loss rates"},
                        {held.increases, "increases of load, volume or intensity"}};
  std::string all;
  for (const part& p : parts)
    if (p.held) all += (all.empty() ? "" : "; ") + std::string(p.words);
  return all.empty() ? "nothing" : all;
}

bool may_stop(const rule_about& info) {
  for (const severity_t severity : info.severities)
    if (severity == severity_t::stop_and_refer) return true;
  return false;
}

std::string sources_of(const rule_about& info) {
  std::string items = "- Sources:\n";
  for (const citation* source : info.sources) {
    if (source == nullptr) continue;
    items += "  - [" + text(source->key) + "] " + source_line(*source);
    if (source->reading == reading_t::second_hand) items += " Read second-hand.";
    if (source->reading == reading_t::unverified) items += " Unverified.";
    items += "\n";
  }
  return items;
}

std::string entry(const rule_entry& rule) {
  const rule_about& info = *rule.info;
  std::string all = "\n### " + text(info.id) + "\n\n" + text(info.title) + ".\n\n";
  all += "- Severities: " + severities(info) + "; grade " +
         text(choice_name(choice_names<grade_t>, static_cast<int>(info.grade))) +
         (info.core ? "; core" : "; optional") +
         (info.unverified() ? "; not every number is verified" : "") + "\n";
  all += "- Facts: " + facts_of(rule) + "\n";
  if (!info.condition.empty()) all += "- Condition:\n" + clauses(condition_text(rule));
  all += thresholds_of(rule) + "- Clears when: `" + clearing_text(rule) + "`\n";
  if (may_stop(info)) all += "- A stop withholds " + withheld_part(withheld_by(info.id)) + ".\n";
  return all + sources_of(info);
}

}  // namespace

std::string rules_page() {
  std::string all =
      "# Rules {#rules}\n\nWritten from the declarations. A rule reads facts and says `none`, or a "
      "severity with its numbers. When two clauses of a condition match, the worse severity wins, "
      "but clauses with `none` first are exemptions. A missing fact leaves a rule not evaluated, "
      "which is never a pass; optional ones may be missing. Numbers are compared with a relative "
      "tolerance of 1e-9, so that decimal boundaries hold. Findings screen and do not diagnose.\n";
  std::string_view category;
  for (const rule_entry& rule : rule_table()) {
    if (rule.info->category() != category) all += "\n## " + text(rule.info->category()) + "\n";
    category = rule.info->category();
    all += entry(rule);
  }
  return all;
}

}  // namespace tonus
