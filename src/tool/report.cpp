// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>

#include "page.hpp"
#include "picture/markup.hpp"

namespace tonus::tool {
namespace {

using picture::escaped;

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
  table rows({"what", "value (95 %)", "from"});
  for (const assessed_value& v : all) {
    // Facts and classes; the many single equations are left to --json.
    if (v.choices.empty() && v.name.find('.') != v.name.npos) continue;
    const fact_value& best = v.ways.front();
    rows.add({std::string(v.name), value_of(best, v.choices), std::string(best.id)});
  }
  return heading_html(title) + table_html(rows);
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
  std::string out = heading_html("Findings");
  for (const finding* f : shown) out += finding_html(*f);
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
  return charts_html("Weekly sets per muscle", note, volume_charts(log, band)) +
         charts_html(
             "Strength",
             "Mean of seven published curves; from sets without a logged effort a lower bound. "
             "Trend of the last eight weeks with its 90 % interval.",
             strength_charts(log)) +
         charts_html("Load", "Sums of working sets; * a week that is not whole.", load_charts(log));
}

}  // namespace

void write_report(const std::string& path, const assessment& all, const training::log* log) {
  std::string body;
  if (all.training) body += log_text(all.training->report);
  body += findings(all);
  if (log != nullptr) body += training_part(all, *log);
  body += values("Body", all.body) + values("Energy", all.energy);
  write_page(path, page_html("Assessment", body));
}

}  // namespace tonus::tool
