// SPDX-License-Identifier: BSL-1.0
#include "emit_docs.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <tonus/rule_text.hpp>
#include <tonus/vocabulary.hpp>

namespace tonus {
namespace {

std::string text(std::string_view view) { return std::string(view); }

std::string number(double value) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string limits(const range& r) {
  if (!r.bounded()) return "not known";
  constexpr double infinite = std::numeric_limits<double>::infinity();
  if (r.most == infinite) return "from " + number(r.least);
  if (r.least == -infinite) return "to " + number(r.most);
  return (r.least == above_zero ? "above 0" : number(r.least)) + " to " + number(r.most);
}

std::string spelled(std::string_view choices) {
  std::string all;
  for (int n = 1; n <= choice_count(choices); ++n)
    all += (n > 1 ? ", " : "") + std::to_string(n) + " " + text(choice_name(choices, n));
  return all;
}

std::string input_row(const parameter& p) {
  std::string row = "| `" + text(p.name.view()) + "`";
  if (p.optional) row += " (optional)";
  if (p.list) row += " (list)";
  if (!p.choices.empty()) return row + " | choice | " + spelled(p.choices) + " | |\n";
  row += " | " + text(p.unit) + " | " + limits(p.possible);
  if (p.step != 0.0) row += ", steps of " + number(p.step);
  return row + " | " + limits(p.studied) + " |\n";
}

std::string error_of(const about& info) {
  if (info.exact) return "none (a definition)";
  return info.standard_error != info.standard_error ? "none published"
                                                    : number(info.standard_error);
}

std::string short_source(const citation& c) {
  return text(c.authors.empty() ? c.title : c.authors) +
         (c.year == 0 ? "" : " " + std::to_string(c.year));
}

/// Where the section of an equation begins on the page.
std::string anchor(const equation_entry& e) {
  std::string all = "equation_" + text(e.info->id);
  std::replace(all.begin(), all.end(), '.', '_');
  return all;
}

/// The paragraph of a header that begins with **Formula.**, without the comment signs.
std::string formula_of(const std::string& header) {
  constexpr std::string_view mark = "/// **Formula.** ";
  const auto start = header.find(mark);
  if (start == header.npos) return {};
  std::string all;
  for (std::string_view rest = std::string_view(header).substr(start + mark.size());
       !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    if (!line.starts_with("/// ") && !all.empty()) break;  // the paragraph ends
    const std::string_view words = all.empty() ? line : line.substr(4);
    if (words.starts_with("**")) break;
    all += (all.empty() ? "" : "\n") + text(words);
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  return all;
}

std::string equation_rows() {
  std::string all;
  for (const equation_entry& e : equation_table()) {
    all += "| [" + text(e.info->id) + "](#" + anchor(e) + ") | " + text(e.info->title) + " | ";
    for (const parameter& p : e.parameters) all += "`" + text(p.name.view()) + "` ";
    all += "| `" + text(e.result_name.view()) + "` | " + error_of(*e.info) + " | " +
           short_source(*e.info->source) + " |\n";
  }
  return all;
}

std::string rule_rows() {
  std::string all;
  for (const rule_entry& r : rule_table()) {
    all += "| `" + text(r.info->id) + "` | " + text(r.info->title) + " | ";
    for (const parameter& p : r.parameters) all += "`" + text(p.stem) + "` ";
    all += "| " + text(choice_name(choice_names<grade_t>, static_cast<int>(r.info->grade))) +
           " | " + clearing_text(r) + " | ";
    std::string sources;
    for (const citation* c : r.info->sources)
      if (c != nullptr) sources += (sources.empty() ? "" : "; ") + short_source(*c);
    all += sources + " |\n";
  }
  return all;
}

std::string fact_rows() {
  std::string all;
  for (std::size_t i = 0; i < fact_count; ++i) {
    const fact& f = fact_at(i);
    all += "| `" + text(f.name) + "` | " + text(f.meaning) + " | ";
    all += f.is_choice() ? "choice | " + spelled(f.choices)
                         : text(f.unit) + " | " + limits({f.least, f.most});
    all += " |\n";
  }
  return all;
}

}  // namespace

std::string source_line(const citation& c) {
  std::string line = text(c.authors);
  if (c.year != 0) line += (line.empty() ? "" : " ") + std::to_string(c.year);
  line += (line.empty() ? "" : ". ") + text(c.title) + ".";
  if (!c.journal.empty()) line += " " + text(c.journal) + ".";
  if (!c.doi.empty()) line += " doi:" + text(c.doi);
  return line;
}

std::string facts_table(const equation_entry& e) {
  const about& info = *e.info;
  std::string all = "| input | unit | possible | studied |\n|---|---|---|---|\n";
  for (const parameter& p : e.parameters) all += input_row(p);
  // A list, since Doxygen drops the paragraphs of included text.
  all += "\n- Result: `" + text(e.result_name.view()) + "`";
  all += e.result_choices.empty() ? " in " + text(e.result_unit) : ", " + spelled(e.result_choices);
  all += "\n- Standard error: " + error_of(info) + "\n- Population: " + text(info.population);
  if (!info.apart.empty()) all += "\n- Only for: " + text(info.apart);
  all += "\n- Provenance: " +
         text(choice_name(choice_names<provenance_t>, static_cast<int>(info.provenance))) +
         (info.unverified ? ", unverified" : "") + "\n- Source: " + source_line(*info.source) +
         "\n";
  return all;
}

std::string equation_section(const equation_entry& e, const std::string& header,
                             const std::string& facts) {
  const std::string formula = formula_of(header);
  if (formula.empty())
    throw std::runtime_error(text(e.info->id) + ": no **Formula.** in its header");
  return "### " + text(e.info->id) + " {#" + anchor(e) + "}\n\n" + text(e.info->title) +
         ".\n\n**Formula.** " + formula + "\n\n" + facts + "\n";
}

std::string catalogue_page(const std::string& equations) {
  return "# Catalogue {#catalogue}\n\nWritten from the declarations.\n\n"
         "## Equations\n\n| id | title | inputs | result | standard error | source |\n"
         "|---|---|---|---|---|---|\n" +
         equation_rows() + "\n## Each equation\n\n" + equations +
         "\n## Rules\n\n| id | title | facts | grade | clears when | sources |\n"
         "|---|---|---|---|---|---|\n" +
         rule_rows() + "\n## Facts\n\n| name | meaning | unit | possible |\n|---|---|---|---|\n" +
         fact_rows();
}

}  // namespace tonus
