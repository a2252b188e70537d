// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "commands.hpp"
#include "picture/chart.hpp"
#include "picture/markup.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using picture::escaped;

constexpr std::string_view page_style = R"(
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2126;--muted:#56606b;--line:#dfe3e8;
--stop:#b3261e;--warn:#a34700;--page:#f4f6f8}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171b20;--ink:#e8ebee;
--muted:#a4adb6;--line:#343b43;--stop:#ff8a80;--warn:#f0803c;--page:#0f1216}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:84rem;background:var(--page);color:var(--ink);
font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.5rem;margin:.3rem 0}h2{font-size:1.15rem;margin:1.6rem 0 .5rem}
p{margin:.4rem 0}.muted{color:var(--muted);font-size:.9rem}
.charts{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}
.charts>div{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.3rem;
break-inside:avoid}.charts svg{display:block;width:100%}
.wide{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--muted);font-weight:600}tr:last-child td{border-bottom:0}
.finding{background:var(--paper);border:1px solid var(--line);border-left-width:.3rem;
border-radius:.4rem;padding:.5rem .8rem;margin:.5rem 0;break-inside:avoid}
.finding b{display:block}.stop_and_refer{border-left-color:var(--stop)}
.warn{border-left-color:var(--warn)}
@media print{body{padding:0;max-width:none;background:#fff;font-size:11pt}
.charts{grid-template-columns:1fr 1fr}}
)";

std::string heading(std::string_view text) { return "<h2>" + escaped(text) + "</h2>\n"; }

std::string cell(std::string_view text) { return "<td>" + escaped(text) + "</td>"; }

std::string charts(std::string_view title, std::string_view note,
                   const std::vector<std::string>& drawn) {
  if (drawn.empty()) return {};
  std::string out =
      heading(title) + "<p class=\"muted\">" + escaped(note) + "</p>\n<div class=\"charts\">\n";
  for (const std::string& one : drawn) out += "<div>" + one + "</div>\n";
  return out + "</div>\n";
}

std::string value_of(const fact_value& v, std::string_view choices) {
  if (!choices.empty()) return std::string(choice_name(choices, static_cast<int>(v.value)));
  std::string all = number(v.value, 4);
  if (v.unit != "1") all += " " + std::string(v.unit);
  if (v.low == v.low && v.high == v.high && v.low < v.high)
    all += " (" + number(v.low, 4) + " to " + number(v.high, 4) + ")";
  return all;
}

std::string values(std::string_view title, const std::vector<assessed_value>& all) {
  if (all.empty()) return {};
  std::string out = heading(title) +
                    "<div class=\"wide\"><table><tr><th>what</th><th>value (95 %)</th>"
                    "<th>from</th></tr>\n";
  for (const assessed_value& v : all) {
    // Facts and classes; the many single equations are left to --json.
    if (v.choices.empty() && v.name.find('.') != v.name.npos) continue;
    const fact_value& best = v.ways.front();
    out += "<tr>" + cell(v.name) + cell(value_of(best, v.choices)) + cell(best.id) + "</tr>\n";
  }
  return out + "</table></div>\n";
}

std::string finding_text(const finding& f) {
  const rule_about& info = *f.rule->info;
  const std::string severity(severity_name(f.severity()));
  std::string out = "<div class=\"finding " + severity + "\"><b>" + escaped(info.title) + "</b>" +
                    escaped(severity) + " <span class=\"muted\">" + escaped(info.id) + "</span>";
  if (!f.numbers_withheld && f.says.threshold == f.says.threshold)
    out += "<p>" + escaped(f.says.input) + ": threshold " + number(f.says.threshold, 4) + "</p>";
  std::string sources;
  for (const citation* source : info.sources)
    if (source != nullptr)
      sources += (sources.empty() ? "" : "; ") + std::string(source->authors) +
                 (source->year == 0 ? "" : " " + std::to_string(source->year));
  return out + "<p class=\"muted\">Clears when " + escaped(info.clears_when) + ". Grade " +
         escaped(choice_name(choice_names<grade_t>, static_cast<int>(info.grade))) + "; " +
         escaped(sources) + "</p></div>\n";
}

std::string findings(const assessment& all) {
  std::vector<const finding*> shown;
  std::string unscreened;
  for (const finding& f : all.findings) {
    if (f.severity() > severity_t::none && !f.withheld) shown.push_back(&f);
    if (f.severity() == severity_t::not_evaluated && f.id().starts_with("safety."))
      unscreened += (unscreened.empty() ? "" : ", ") + std::string(f.id());
  }
  std::sort(shown.begin(), shown.end(), [](const finding* a, const finding* b) {
    return a->severity() != b->severity() ? a->severity() > b->severity() : a->id() < b->id();
  });
  std::string out = heading("Findings");
  for (const finding* f : shown) out += finding_text(*f);
  if (shown.empty()) out += "<p>No rule that could be evaluated has anything to remark.</p>\n";
  if (!unscreened.empty())
    out += "<p><b>Unscreened, which is not safe:</b> " + escaped(unscreened) + "</p>\n";
  return out + "<p class=\"muted\">They screen, they do not diagnose.</p>\n";
}

std::string log_text(const training::log_report& r) {
  std::string out = "<p>" + std::to_string(r.sets) + " sets (" + std::to_string(r.working_sets) +
                    " working) of " + std::to_string(r.exercises) + " exercises";
  if (r.first_day && r.last_day)
    out += ", " + day_text(*r.first_day) + " to " + day_text(*r.last_day);
  if (!r.rejected.empty()) out += "; " + std::to_string(r.rejected.size()) + " rows rejected";
  if (r.weight_unit_assumed) out += "; the file names no unit: kg assumed";
  out += "</p>\n";
  if (r.unresolved.empty()) return out;
  out += "<p class=\"muted\">Without muscle credit, for no exercise is known as: ";
  for (std::size_t i = 0; i < r.unresolved.size(); ++i)
    out += (i == 0 ? "" : ", ") + escaped(r.unresolved[i].name) + " (" +
           std::to_string(r.unresolved[i].sets) + ")";
  return out + "</p>\n";
}

std::string training_part(const assessment& all, const training::log& log) {
  const bool band = !all.withheld.targets && !all.withheld.training;
  std::string note = "Direct sets and half of the indirect ones; * a week that is not whole.";
  if (band)
    note += " Shaded: 10 to 20, as the rule strength.volume.weekly_sets has it for the back.";
  return charts("Weekly sets per muscle", note, volume_charts(log, band)) +
         charts("Strength",
                "Mean of seven published curves; from sets without a logged effort a lower bound. "
                "Trend of the last eight weeks with its 90 % interval.",
                strength_charts(log)) +
         charts("Load", "Sums of working sets; * a week that is not whole.", load_charts(log));
}

std::string page(const assessment& all, const training::log* log) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
      "<title>Assessment</title>\n<style>" +
      std::string(picture::style_sheet()) + std::string(page_style) +
      "</style>\n</head>\n<body>\n<h1>Assessment</h1>\n";
  if (all.training) out += log_text(all.training->report);
  out += findings(all);
  if (log != nullptr) out += training_part(all, *log);
  out += values("Body", all.body) + values("Energy", all.energy);
  return out + "</body>\n</html>\n";
}

}  // namespace

void write_report(const std::string& path, const assessment& all, const training::log* log) {
  const std::string text = page(all, log);
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw refused{path + ": " + std::strerror(errno != 0 ? errno : EIO)};
}

}  // namespace tonus::tool
