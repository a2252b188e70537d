// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "page.hpp"
#include "picture/chart.hpp"
#include "picture/markup.hpp"
#include "plan_text.hpp"

namespace tonus::tool {
namespace {

using picture::escaped;
using picture::tone;

double day_number(civil_day day) { return static_cast<double>(day.time_since_epoch().count()); }

/// Weight with its band, and the goal.
std::string trajectory_chart(const plan& of) {
  picture::chart all{.title = "Projected weight",
                     .description = "Expected body weight of each week with its 95 % band"};
  all.x = {.kind = picture::axis_kind::days};
  all.y = {.name = "body weight", .unit = "kg"};
  picture::series weight{"expected", {}, tone::blue, true};
  picture::ribbon band{"95 % band", {}, tone::sky};
  for (const planned_point& p : of.trajectory) {
    weight.points.push_back({day_number(p.day), p.weight_kg});
    band.intervals.push_back({day_number(p.day), p.low_kg, p.high_kg});
  }
  all.lines = {weight};
  all.ribbons = {band};
  if (of.target) all.levels = {{of.target->weight_kg, "goal"}};
  const auto svg = all.svg(picture::styling::in_page);
  if (!svg) throw refused{"plan: " + describe(svg.error())};
  return *svg;
}

std::string list_html(std::string_view title, const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  std::string out = heading_html(title) + "<ul>\n";
  for (const std::string& line : lines) out += "<li>" + escaped(line) + "</li>\n";
  return out + "</ul>\n";
}

std::string part_html(const plan_part& part) {
  std::string out = heading_html(part.title);
  if (!part.rows.empty()) out += table_html(part.rows);
  for (const std::string& line : part.notes) out += "<p>" + escaped(line) + "</p>\n";
  return out;
}

std::string judgement_html(const plan& of) {
  std::string out;
  if (!of.stops.empty()) out += heading_html("First: see a health professional about this");
  for (const finding& f : of.stops) out += finding_html(f);
  std::vector<std::string> needs;
  for (const needed_fact& f : of.needs) needs.push_back(needed_text(f));
  out += list_html("Still needed; unscreened is not passed", needs);
  if (!of.unmet.empty()) out += heading_html("What the plan does not clear");
  for (const unmet_finding& u : of.unmet)
    out += finding_html(u.found) + "<p class=\"muted\">stays: " + escaped(unmet_text(u)) + "</p>\n";
  return out;
}

}  // namespace

void write_plan_page(const std::string& path, const plan& of) {
  std::string body = "<p>Goal: " + escaped(of.goal) +
                     (of.back_emphasis ? ", with emphasis on the back" : "") + "</p>\n";
  if (!of.stops.empty()) body += judgement_html(of);
  if (!of.trajectory.empty())
    body += charts_html("Where it leads", "A projection by the dynamic model of body weight.",
                        {trajectory_chart(of)});
  for (const plan_part& part : parts_of(of)) body += part_html(part);
  if (of.stops.empty()) body += judgement_html(of);
  body += "<p class=\"muted\">This screens and computes; it is no medical advice.</p>\n";
  write_page(path, page_html("Plan", body));
}

}  // namespace tonus::tool
